import { once } from "node:events";
import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import { type FoundFile, type PackedOutcomes, type Progress, fileIssue, unpackOutcomes } from "../../app";
import type { Result } from "../../core/base";
import type { Catalogue } from "../../core/catalogue";
import { type AcceptedFile, type SubmissionOutcome, rejectedFile } from "../../core/submissions";

/** To read a handful of files sooner, starting threads and loading the catalogue in each is not worth while. */
const FEWEST_FILES = 40;
const MOST_THREADS = 4;

/** What a reading thread is told when it starts, and then parcel by parcel; it answers with the outcomes of each file, packed. */
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
 * What a thread gets at a time: one file, or some small ones, for the way there and back takes as long as reading such a
 * file.
 */
type Parcel = readonly PackedFile[];
interface PackedFile extends ThreadFile {
  /** Its place among all files. */
  readonly at: number;
}

/** Of a file what was read, or the error the thread ended with, or nothing when its time was over. */
type Answer = PackedOutcomes | { readonly fault: unknown };

/** Bytes from which a parcel takes no further file; and how many files it holds at most. */
const FULL_PARCEL = 32_000;
const MOST_IN_PARCEL = 64;

/**
 * Reads returned workbooks as `readFiles` does, several at a time; outcomes stand in the order of the files. They
 * cross threads packed, instead of a clone of very many small objects.
 */
export async function readInThreads(
  files: readonly FoundFile[],
  { thread, progress, ...start }: ThreadWork,
): Promise<readonly (readonly SubmissionOutcome[])[]> {
  const outcomes: (readonly SubmissionOutcome[])[] = [];
  const nextParcel = packing(files);
  let done = 0;
  const settle = (parcel: Parcel, answers: readonly Answer[]) => {
    for (const [index, { at, name }] of parcel.entries()) {
      const answer = answers[index];
      const isRead = answer !== undefined && !("fault" in answer);
      outcomes[at] = isRead ? unpackOutcomes(answer) : [withoutAnswer(name, answer?.fault)];
      progress(++done, files.length, name);
    }
  };
  const work = async (): Promise<void> => {
    const reading = new ReadingThread(thread, start);
    try {
      let parcel = await nextParcel();
      reading.give(parcel);
      while (parcel.length > 0) {
        const following = nextParcel(); // read while the thread is busy, and handed over before its answer is unpacked
        const answers = await reading.answers(parcel);
        const answered = parcel;
        parcel = await following;
        reading.give(parcel);
        settle(answered, answers);
      }
    } finally {
      await reading.end();
    }
  };
  const threads = Math.min(MOST_THREADS, availableParallelism(), files.length);
  await Promise.all(Array.from({ length: threads }, work));
  return outcomes;
}

/** Takes one file after another into a parcel, until it is full; an empty one tells that there are no more. */
function packing(files: readonly FoundFile[]): () => Promise<Parcel> {
  const waiting = files.entries();
  return async () => {
    const parcel: PackedFile[] = [];
    for (let size = 0; size < FULL_PARCEL && parcel.length < MOST_IN_PARCEL;) {
      const { value: next } = waiting.next();
      if (next === undefined) break;
      const [at, file] = next;
      const bytes = await file.read();
      parcel.push({ at, name: file.name, path: file.path, bytes });
      if (bytes.ok) size += bytes.value.length;
    }
    return parcel;
  };
}

/** What one file may take, far beyond the largest; what is counted of it ends the reading long before. */
const MOST_SECONDS = 120;

/**
 * Megabytes for what is made and dropped while a file is read. With as few as a thread gets by itself, a tenth of its time goes
 * into looking through them again and again.
 */
const YOUNG_OBJECTS = 96;

/** A thread, begun anew where it ends or its time is over. */
class ReadingThread {
  private worker: Worker;

  constructor(
    private readonly thread: URL,
    private readonly start: ThreadStart,
  ) {
    this.worker = this.begun();
  }

  /** A single file's bytes are moved; those of several are copied, and still at hand where the thread does not answer. */
  give(parcel: Parcel): void {
    if (parcel.length === 0) return;
    const copies = parcel.map(({ bytes }) => (bytes.ok ? new Uint8Array(bytes.value) : undefined));
    const own = parcel.map(({ name, path, bytes }, index): ThreadFile => {
      const value = copies[index];
      return { name, path, bytes: bytes.ok && value !== undefined ? { ...bytes, value } : bytes };
    });
    const moved = parcel.length > 1 ? [] : copies.flatMap((copy) => copy?.buffer ?? []);
    this.worker.postMessage(own, moved);
  }

  /**
   * Of each file of the parcel the outcomes, or why there are none. Where several get no answer each is read alone, so
   * that the one file that is to blame is told and no other.
   */
  async answers(parcel: Parcel): Promise<readonly Answer[]> {
    const answer = await this.answer();
    if (Array.isArray(answer)) return answer;
    await this.end();
    this.worker = this.begun();
    if (parcel.length === 1) return [{ fault: answer }];
    const alone: Answer[] = [];
    for (const file of parcel) {
      this.give([file]);
      alone.push(...(await this.answers([file])));
    }
    return alone;
  }

  private begun(): Worker {
    const resourceLimits = { maxYoungGenerationSizeMb: YOUNG_OBJECTS };
    return new Worker(this.thread, { workerData: this.start, resourceLimits });
  }

  async end(): Promise<void> {
    await this.worker.terminate();
  }

  /** What the thread found, or the error it ended with (out of memory, say), or nothing when its time was over. */
  private async answer(): Promise<unknown> {
    const waiting = new AbortController();
    const timer = setTimeout(() => waiting.abort(), MOST_SECONDS * 1000);
    try {
      const [answer]: unknown[] = await once(this.worker, "message", { signal: waiting.signal });
      return answer;
    } catch (error) {
      return waiting.signal.aborted ? undefined : error;
    } finally {
      clearTimeout(timer);
    }
  }
}

function withoutAnswer(file: string, error: unknown): SubmissionOutcome {
  const issue =
    error === undefined
      ? fileIssue("file.too-long", { file }, { facts: { seconds: MOST_SECONDS } })
      : fileIssue("file.fault", { file }, { found: error instanceof Error ? error.message : String(error) });
  return rejectedFile({ file, sha256: "" }, [issue]);
}
