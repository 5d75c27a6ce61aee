import type { ReadingContext, SubmissionOutcome } from "../../core/submissions";
import type { FoundFile, Host, Progress } from "../host";
import { readFiles, readingKey } from "./read-files";

export type Outcomes = readonly SubmissionOutcome[];

/** Reads files anew: one after another, or in threads; answers what each brings, in their order. */
export type ReadAnew = (
  files: readonly FoundFile[],
  context: ReadingContext,
  progress: Progress,
) => Promise<readonly Outcomes[]>;

/** What was read before, by `readingKey`. */
export interface ReadingMemory {
  /** Nothing was read before: no file need be looked up. */
  readonly isEmpty?: boolean;
  load(key: string): Promise<Outcomes | undefined> | Outcomes | undefined;
  keep(key: string, outcomes: Outcomes): Promise<void> | void;
}

interface KnowingMeans {
  readonly host: Pick<Host, "sha256">;
  readonly memory: ReadingMemory;
  readonly readAnew: ReadAnew;
  readonly progress: Progress;
}

/** Reads as `readAnew` does, but for the files that were read before; what is read now is kept. */
export async function readKnowing(
  files: readonly FoundFile[],
  context: ReadingContext,
  { host, memory, readAnew, progress }: KnowingMeans,
): Promise<readonly Outcomes[]> {
  const keys = new Map<FoundFile, string>();
  const readKeyed = async (file: FoundFile) => {
    const bytes = await file.read();
    if (!bytes.ok) return bytes;
    const source = { file: file.name, sha256: await host.sha256(bytes.value) };
    keys.set(file, readingKey(source, context.accepted));
    return bytes;
  };
  const known = new Map<FoundFile, Outcomes>();
  // One after another: of thousands of files one is open, and in memory.
  for (const file of memory.isEmpty === true ? [] : files) {
    await readKeyed(file);
    const outcomes = await memory.load(keys.get(file) ?? "");
    if (outcomes !== undefined) known.set(file, outcomes);
  }
  const fresh = files.filter((file) => !known.has(file));
  const anew = await readAnew(
    fresh.map((file) => ({ ...file, read: () => readKeyed(file) })),
    context,
    progress,
  );
  for (const [at, file] of fresh.entries()) {
    const outcomes = anew[at] ?? [];
    known.set(file, outcomes);
    const key = keys.get(file);
    if (key !== undefined && isLasting(outcomes)) await memory.keep(key, outcomes);
  }
  return files.map((file) => known.get(file) ?? []);
}

/** A fault, or a time that was over, may be another machine's tomorrow. */
const isLasting = (outcomes: Outcomes): boolean =>
  !outcomes.some(({ issues }) => issues.some(({ code }) => code.startsWith("file.")));

/**
 * Reads files as often as they come in: those read before in the same period are not read again while the catalogue stays
 * the same.
 */
export function rememberingReader(host: Host) {
  const readAnew: ReadAnew = (files, context, progress) => readFiles(files, context, host, progress);
  const known = new Map<string | undefined, Map<string, Outcomes>>();
  let last: ReadingContext["index"] | undefined;
  return async (files: readonly FoundFile[], context: ReadingContext, progress: Progress) => {
    const { index, period } = context;
    if (last !== index) known.clear();
    last = index;
    const own = known.get(period) ?? new Map<string, Outcomes>();
    known.set(period, own);
    const memory: ReadingMemory = {
      isEmpty: own.size === 0,
      load: (key) => own.get(key),
      keep: (key, outcomes) => void own.set(key, outcomes),
    };
    return (await readKnowing(files, context, { host, memory, readAnew, progress })).flat();
  };
}
