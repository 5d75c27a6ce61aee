import type { Progress } from "../../app";
import type { Catalogue } from "../../core/catalogue";
import type { BoardAnswer, BoardTask } from "./board-tasks";

export interface Watch {
  readonly progress: Progress;
  readonly signal: AbortSignal;
}

/**
 * The board's worker as seen from the pane. A task that is given up ends with its worker: nothing of it goes on
 * behind, and the next task starts a new one.
 */
export class BoardWorkerClient {
  private worker: Worker | undefined;
  private sent: Catalogue | undefined;
  /** Settled once the task that is under way has ended. */
  private underWay: Promise<void> | undefined;

  constructor(private readonly start: () => Worker) {}

  /**
   * The result, or undefined when it was given up. A fault of ours in the worker is thrown here. One task after another:
   * an answer does not say what it answers.
   */
  async run(task: BoardTask, catalogue: Catalogue, watch: Watch): Promise<unknown> {
    while (this.underWay !== undefined) await this.underWay;
    let end = (): void => {};
    this.underWay = new Promise((resolve) => (end = resolve));
    try {
      return await this.ask(task, catalogue, watch);
    } finally {
      this.underWay = undefined;
      end();
    }
  }

  private async ask(task: BoardTask, catalogue: Catalogue, { progress, signal }: Watch): Promise<unknown> {
    if (signal.aborted) return undefined;
    const worker = (this.worker ??= this.start());
    if (this.sent !== catalogue) worker.postMessage({ kind: "catalogue", catalogue } satisfies BoardTask);
    this.sent = catalogue;
    return new Promise((resolve, reject) => {
      const giveUp = (): void => {
        this.end();
        resolve(undefined);
      };
      const settle = (end: () => void): void => {
        signal.removeEventListener("abort", giveUp);
        end();
      };
      signal.addEventListener("abort", giveUp, { once: true });
      worker.onmessage = ({ data }: MessageEvent<BoardAnswer>) => {
        if (data.kind === "progress") progress(data.done, data.total, data.file);
        else if (data.kind === "result") settle(() => resolve(data.value));
        else settle(() => reject(new Error(data.message)));
      };
      worker.onerror = ({ message }) => {
        this.end();
        settle(() => reject(new Error(message)));
      };
      worker.postMessage(task);
    });
  }

  /** Ends the worker; the next task starts another one. */
  end(): void {
    this.worker?.terminate();
    this.worker = undefined;
    this.sent = undefined;
  }
}
