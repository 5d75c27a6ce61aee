import type { Result } from "../../core/base";
import type { Catalogue } from "../../core/catalogue";
import { type AcceptedFile, rejectedFile } from "../../core/submissions";
import type { FoundFile, Progress } from "../host";
import { fileIssue } from "../workbooks-among";
import { outcomesOf } from "./outcome-text";
import type { Outcomes } from "./read-knowing";

/** What a reading thread is told when it starts, and then for each file. */
export interface ThreadStart {
  readonly catalogue: Catalogue;
  readonly period: string | undefined;
  readonly accepted: readonly AcceptedFile[] | undefined;
}
export interface ThreadFile {
  readonly name: string;
  readonly path: string;
  /** In memory of their own, which can be given away. */
  readonly bytes: Result<Uint8Array<ArrayBuffer>>;
}

/** A thread that reads one file after another, of whatever kind the place has. */
export interface ReadingThread {
  /**
   * What it makes of a file, as `outcomeText`; else the error it ended with (out of memory, say), or nothing when its time
   * (`MOST_SECONDS`) was over. The bytes are the thread's from now on.
   */
  read(file: ThreadFile): Promise<unknown>;
  end(): unknown;
}

export interface Threads {
  readonly count: number;
  readonly start: () => ReadingThread;
  readonly progress: Progress;
}

/** What one file may take, far beyond the largest; what is counted of it ends the reading long before. */
export const MOST_SECONDS = 120;

/**
 * Reads returned workbooks as `readFiles` does, several at a time; outcomes stand in the order of the files. They
 * cross threads as JSON text: one string, instead of a clone of very many small objects.
 */
export async function readInThreads(
  files: readonly FoundFile[],
  { count, start, progress }: Threads,
): Promise<readonly Outcomes[]> {
  const outcomes: Outcomes[] = [];
  let next = 0;
  let done = 0;
  const take = async () => {
    const at = next++;
    const file = files[at];
    return file === undefined ? undefined : { at, file, bytes: await file.read() };
  };
  const work = async (): Promise<void> => {
    let thread = start();
    try {
      let current = await take();
      let asked = current && thread.read(fileOf(current));
      while (current !== undefined) {
        const { at, file } = current;
        const following = take(); // read while the thread is busy, and handed over before its answer is unpacked
        const answer = await asked;
        current = await following;
        if (typeof answer !== "string") {
          await thread.end();
          thread = start();
        }
        asked = current && thread.read(fileOf(current));
        outcomes[at] = typeof answer === "string" ? outcomesOf(answer) : [withoutAnswer(file.name, answer)];
        progress(++done, files.length, file.name);
      }
    } finally {
      await thread.end();
    }
  };
  await Promise.all(Array.from({ length: Math.min(count, files.length) }, work));
  return outcomes;
}

interface TakenFile {
  readonly file: FoundFile;
  readonly bytes: Result<Uint8Array>;
}

const fileOf = ({ file: { name, path }, bytes }: TakenFile): ThreadFile => ({
  ...{ name, path },
  bytes: bytes.ok ? { ...bytes, value: new Uint8Array(bytes.value) } : bytes,
});

function withoutAnswer(file: string, error: unknown) {
  const issue =
    error === undefined
      ? fileIssue("file.too-long", { file }, { facts: { seconds: MOST_SECONDS } })
      : fileIssue("file.fault", { file }, { found: error instanceof Error ? error.message : String(error) });
  return rejectedFile({ file, sha256: "" }, [issue]);
}
