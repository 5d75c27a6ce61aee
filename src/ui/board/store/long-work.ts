import type { StateCell } from "../../shared/state-cell";
import type { TaskWatch } from "../../shared/board-services";
import type { BoardState, WorkName } from "./board-state";

export interface LongWork {
  /** The result; undefined where the task was given up, failed, or another one is under way. */
  run<T>(what: WorkName, task: (watch: TaskWatch) => Promise<T | undefined>): Promise<T | undefined>;
  cancel(): void;
}

/** Runs one long task at a time, shows how far it is, and tells how it ended when it did not end well. */
export function longWork(state: StateCell<BoardState>): LongWork {
  let running: AbortController | undefined;

  const end = (ended?: BoardState["ended"]) => {
    running = undefined;
    state.update(({ work: _, ended: __, ...before }) => ({ ...before, ...(ended && { ended }) }));
  };

  const run: LongWork["run"] = async (what, task) => {
    if (running !== undefined) return undefined;
    const own = new AbortController();
    running = own;
    const retry = () => void run(what, task);
    state.update(({ ended: _, notice: __, trouble: ___, ...before }) => ({
      ...before,
      work: { what, done: 0, total: 0, file: "" },
    }));
    own.signal.addEventListener("abort", () => end({ retry }));
    try {
      const result = await task({ signal: own.signal, progress: progressOf(what, own.signal) });
      if (own.signal.aborted) return undefined;
      end();
      return result;
    } catch (error) {
      if (!own.signal.aborted) end({ retry, fault: String(error) });
      return undefined;
    }
  };

  const progressOf =
    (what: WorkName, signal: AbortSignal): TaskWatch["progress"] =>
    (done, total, file) => {
      if (!signal.aborted) state.update((before) => ({ ...before, work: { what, done, total, file } }));
    };

  return { run, cancel: () => running?.abort() };
}
