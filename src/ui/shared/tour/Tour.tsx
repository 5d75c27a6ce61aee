import { useEffect } from "react";
import type { TourName } from "../services";
import { Callout } from "./Callout";
import type { TourStep } from "./tour-step";
import { OVER, useTour } from "./tour-store";

interface TourProps {
  readonly name: TourName;
  /** The last one says farewell. */
  readonly steps: readonly TourStep[];
}

/** One step after another, on the pages themselves: who does what a step says is shown the next one. */
export function Tour({ name, steps }: TourProps) {
  const { at, go } = useTour(name);
  const step = steps[at];
  useDoing(step, () => go(at + 1));
  if (step === undefined) return null;
  const isLast = at === steps.length - 1;
  return (
    <Callout
      step={step}
      at={at + 1}
      count={steps.length}
      onNext={() => go(isLast ? OVER : at + 1)}
      onEnd={() => go(OVER)}
    />
  );
}

function useDoing({ isDone = false, pressed }: Partial<TourStep> = {}, next: () => void): void {
  useEffect(() => {
    if (isDone) next();
  });
  useEffect(() => {
    if (pressed === undefined) return undefined;
    // Keys that press a button come as clicks too.
    const hear = ({ target }: Event) => {
      if (target instanceof Element && target.closest(pressed) !== null) next();
    };
    document.addEventListener("click", hear);
    return () => document.removeEventListener("click", hear);
  });
}
