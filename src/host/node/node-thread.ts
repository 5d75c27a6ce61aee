import { once } from "node:events";
import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import { type FoundFile, MOST_SECONDS, type ReadingThread, type ThreadStart } from "../../app";

/** To read a handful of files sooner, starting threads and loading the catalogue in each is not worth while. */
const FEWEST_FILES = 40;
const MOST_THREADS = 4;

export const isWorthThreads = (files: readonly FoundFile[]): boolean =>
  files.length >= FEWEST_FILES && availableParallelism() > 1;

export const threadCount = (): number => Math.min(MOST_THREADS, availableParallelism());

/** @param built the built file of `entry/reading-thread.ts` */
export function nodeThread(built: URL, start: ThreadStart): ReadingThread {
  const worker = new Worker(built, { workerData: start });
  return {
    read(file) {
      worker.postMessage(file, file.bytes.ok ? [file.bytes.value.buffer] : []);
      return answerOf(worker);
    },
    end: () => worker.terminate(),
  };
}

async function answerOf(worker: Worker): Promise<unknown> {
  const waiting = new AbortController();
  const timer = setTimeout(() => waiting.abort(), MOST_SECONDS * 1000);
  try {
    const [answer]: unknown[] = await once(worker, "message", { signal: waiting.signal });
    return String(answer);
  } catch (error) {
    return waiting.signal.aborted ? undefined : error;
  } finally {
    clearTimeout(timer);
  }
}
