import { MOST_SECONDS, type ReadingThread, type ThreadFile, type ThreadStart } from "../../app";

/** To read a handful of files sooner, starting workers and loading the catalogue in each is not worth while. */
const FEWEST_FILES = 12;
/** The pane runs beside Excel: more would take its cores and its memory. */
const MOST_WORKERS = 2;

/** How many workers these files are worth; none where a worker cannot start others, or has one core. */
export function workersFor(files: number): number {
  const canStart = typeof Worker === "function" && navigator.hardwareConcurrency > 1;
  return canStart && files >= FEWEST_FILES ? MOST_WORKERS : 0;
}

/** What the worker is told: first how to read, then file after file. */
export type ReadingTask = { readonly start: ThreadStart } | { readonly file: ThreadFile };

/** @param worker runs `entry/reading-worker.ts` */
export function browserThread(worker: Worker, start: ThreadStart): ReadingThread {
  worker.postMessage({ start } satisfies ReadingTask);
  return {
    read(file) {
      worker.postMessage({ file } satisfies ReadingTask, file.bytes.ok ? [file.bytes.value.buffer] : []);
      return answerOf(worker);
    },
    end: () => worker.terminate(),
  };
}

const answerOf = (worker: Worker): Promise<unknown> =>
  new Promise((resolve) => {
    const timer = setTimeout(() => resolve(undefined), MOST_SECONDS * 1000);
    const settle = (answer: unknown): void => {
      clearTimeout(timer);
      resolve(answer);
    };
    worker.onmessage = ({ data }: MessageEvent<string>) => settle(data);
    worker.onerror = (event) => {
      event.preventDefault(); // it is told of the file
      settle(new Error(event.message));
    };
  });
