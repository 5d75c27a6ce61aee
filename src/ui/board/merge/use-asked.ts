import { useEffect, useState } from "react";
import type { TaskWatch } from "../../shared/board-services";
import { useBoardState } from "../store/use-board";
import type { BoardState } from "../store/board-state";

/** What a question about the result shown is asked of. */
type Asked = Required<Pick<BoardState["merge"], "files" | "catalogue">>;

/**
 * What the last merge answers to a question about its result; undefined where it is no longer at hand. `ask` is the same
 * function as long as the question is the same.
 */
export function useAsked<Answer extends readonly unknown[]>(
  ask: (of: Asked, watch: TaskWatch) => Promise<Answer | undefined>,
): Answer | "reading" | undefined {
  const { files, catalogue, merged } = useBoardState().merge;
  const [found, setFound] = useState<Answer | "reading" | undefined>("reading");
  useEffect(() => {
    const gone = new AbortController();
    const show = (answer: Answer | undefined): void => {
      if (!gone.signal.aborted) setFound(answer);
    };
    const asked = catalogue === undefined ? Promise.resolve(undefined) : ask({ files, catalogue }, WATCH);
    asked.then(show, () => show(undefined));
    return () => gone.abort();
    // Another merge is another result.
  }, [ask, files, catalogue, merged]);
  return found;
}

/** Nobody gives it up: to stop it is to lose the worker, and with it the rows. */
const WATCH: TaskWatch = { progress() {}, signal: new AbortController().signal };
