import { once } from "node:events";
import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import { type FoundFile, type Progress, fileIssue, outcomesOf } from "../../app";
import type { Result } from "../../core/base";
import type { Catalogue } from "../../core/catalogue";
import { type AcceptedFile, type SubmissionOutcome, rejectedFile } from "../../core/submissions";

/** To read a handful of files sooner, starting threads and loading the catalogue in each is not worth while. */
const FEWEST_FILES = 40;
const MOST_THREADS = 4;

/** What a reading thread is told when it starts, and then for each file; it answers with outcomes as JSON. */
export interface ThreadStart {
  readonly catalogue: Catalogue;
  readonly period: string | undefined;
  readonly accepted: readonly AcceptedFile[] | undefined;
}
export interface ThreadFile {
  readonly name: string;
  readonly path: string;
  readonly bytes: Result<Uint8Array>;
}

interface ThreadWork extends ThreadStart {
  /** The built file of `entry/reading-thread.ts`. */
  readonly thread: URL;
  readonly progress: Progress;
}

export const isWorthThreads = (files: readonly FoundFile[]): boolean =>
  files.length >= FEWEST_FILES && availableParallelism() > 1;

/**
 * Reads returned workbooks as `readFiles` does, several at a time; outcomes stand in the order of the files. They
 * cross threads as JSON text: one string, instead of a clone of very many small objects.
 */
export async function readInThreads(
  files: readonly FoundFile[],
  { thread, progress, ...start }: ThreadWork,
): Promise<readonly (readonly SubmissionOutcome[])[]> {
  const outcomes: (readonly SubmissionOutcome[])[] = [];
  let next = 0;
  let done = 0;
  const take = async () => {
    const at = next++;
    const file = files[at];
    return file === undefined ? undefined : { at, file, bytes: await file.read() };
  };
  const work = async (): Promise<void> => {
    let worker = new Worker(thread, { workerData: start });
    try {
      let current = await take();
      if (current !== undefined) hand(current, worker);
      while (current !== undefined) {
        const { at, file } = current;
        const following = take(); // read while the thread is busy, and handed over before its answer is unpacked
        const answer = await answerOf(worker);
        current = await following;
        if (typeof answer !== "string") {
          await worker.terminate();
          worker = new Worker(thread, { workerData: start });
        }
        if (current !== undefined) hand(current, worker);
        outcomes[at] = typeof answer === "string" ? outcomesOf(answer) : [withoutAnswer(file.name, answer)];
        progress(++done, files.length, file.name);
      }
    } finally {
      await worker.terminate();
    }
  };
  const threads = Math.min(MOST_THREADS, availableParallelism(), files.length);
  await Promise.all(Array.from({ length: threads }, work));
  return outcomes;
}

/** What one file may take, far beyond the largest; what is counted of it ends the reading long before. */
const MOST_SECONDS = 120;

/** What the thread found, or the error it ended with (out of memory, say), or nothing when its time was over. */
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

function withoutAnswer(file: string, error: unknown): SubmissionOutcome {
  const issue =
    error === undefined
      ? fileIssue("file.too-long", { file }, { facts: { seconds: MOST_SECONDS } })
      : fileIssue("file.fault", { file }, { found: error instanceof Error ? error.message : String(error) });
  return rejectedFile({ file, sha256: "" }, [issue]);
}

interface TakenFile {
  readonly file: FoundFile;
  readonly bytes: Result<Uint8Array>;
}

/** Gives a file to a thread; its bytes are moved, not copied. */
function hand({ file: { name, path }, bytes }: TakenFile, worker: Worker): void {
  const own = bytes.ok ? { ...bytes, value: new Uint8Array(bytes.value) } : bytes;
  const message: ThreadFile = { name, path, bytes: own };
  worker.postMessage(message, own.ok ? [own.value.buffer] : []);
}
