import { type ComponentType, useEffect, useState } from "react";
import { Waiting } from "./Waiting";

/** A component whose code comes when it is first shown, or before. */
export type FetchedLater<Props extends object> = ComponentType<Props> & {
  /** Fetches the code ahead; a failure is told where the component is shown. */
  ahead(): void;
};

/**
 * Not React's `lazy`: what that held back is shown 300 ms after its waiting sign at the earliest, and a failure stays
 * for ever. Here the next showing tries anew.
 */
export function fetchedLater<Props extends object>(
  fetch: () => Promise<ComponentType<Props>>,
  Meanwhile: ComponentType = Waiting,
): FetchedLater<Props> {
  let fetched: ComponentType<Props> | undefined;
  const come = async (): Promise<ComponentType<Props>> => (fetched ??= await fetch());
  function Later(props: Props) {
    const [Shown, show] = useState(() => fetched);
    const [failure, fail] = useState<{ readonly reason: unknown }>();
    useEffect(() => {
      if (Shown === undefined)
        come().then(
          (component) => show(() => component),
          (reason: unknown) => fail({ reason }),
        );
    }, [Shown]);
    if (failure !== undefined) throw failure.reason;
    return Shown === undefined ? <Meanwhile /> : <Shown {...props} />;
  }
  return Object.assign(Later, { ahead: () => void come().catch(() => undefined) });
}
