import { readFile } from "node:fs/promises";
import { type FoundFile, isForeign, packOutcomes, readFiles, readingKey, unpackOutcomes } from "../../app";
import type { ReadingContext, SubmissionOutcome } from "../../core/submissions";
import {
  type ReadBefore,
  isWorthThreads,
  nodeHost,
  progressBar,
  readBefore,
  readInThreads,
} from "../../host/node";
import { readingHost } from "./reading-host";
import type { CommandCall } from "./command";

type Outcomes = readonly SubmissionOutcome[];

/**
 * Reads all files: in threads where there are many, or where one is of a kind that a library reads, so that it can be
 * stopped; else in this one. What was read before is taken from the folder named by `--cache`. The outcomes are the same.
 */
export async function readAll(
  files: readonly FoundFile[],
  context: ReadingContext,
  call: CommandCall,
): Promise<Outcomes> {
  const { cache } = call.options;
  if (cache === undefined) return (await readAnew(files, context, call)).flat();
  const before = readBefore(cache, [
    ...[await programOf(call), JSON.stringify(context.index.catalogue), context.period ?? ""],
  ]);
  const found: KnownFile[] = [];
  // One after another: of thousands of files one is open, and in memory.
  for (const file of files) found.push(await knownOf(file, context, before));
  const fresh = found.filter(({ outcomes }) => outcomes === undefined);
  const anew = await readAnew(
    fresh.map(({ file }) => file),
    context,
    call,
  );
  const read = new Map(fresh.map(({ file }, at) => [file, anew[at] ?? []]));
  for (const { file, key } of fresh) await keep(key, read.get(file) ?? [], before);
  before.tidy();
  return found.flatMap(({ file, outcomes }) => outcomes ?? read.get(file) ?? []);
}

async function readAnew(
  files: readonly FoundFile[],
  context: ReadingContext,
  { readingThread }: CommandCall,
): Promise<readonly Outcomes[]> {
  const progress = progressBar();
  if (readingThread === undefined || !(isWorthThreads(files) || (await hasForeign(files)))) {
    return readFiles(files, context, readingHost, { progress });
  }
  const { index, period, accepted } = context;
  return readInThreads(files, {
    thread: readingThread,
    catalogue: index.catalogue,
    period,
    accepted,
    progress,
  });
}

/** Looked at one after another: of several files one is in memory. */
async function hasForeign(files: readonly FoundFile[]): Promise<boolean> {
  for (const file of files) {
    const bytes = await file.read();
    if (bytes.ok && isForeign(bytes.value, file.name)) return true;
  }
  return false;
}

/** Another program may read otherwise: what reads is known by the bytes of its thread. */
async function programOf({ readingThread }: CommandCall): Promise<string> {
  return readingThread === undefined ? "" : nodeHost.sha256(await readFile(readingThread));
}

/** A file, with what was made of it before. */
interface KnownFile {
  readonly file: FoundFile;
  /** Undefined where it could not be read. */
  readonly key: string | undefined;
  readonly outcomes: Outcomes | undefined;
}

async function knownOf(
  file: FoundFile,
  { accepted }: ReadingContext,
  before: ReadBefore,
): Promise<KnownFile> {
  const bytes = await file.read();
  if (!bytes.ok) return { file, key: undefined, outcomes: undefined };
  const source = { file: file.name, sha256: await nodeHost.sha256(bytes.value) };
  const key = readingKey(source, accepted);
  const packed = await before.load(key);
  return { file, key, outcomes: packed && unpackOutcomes(packed) };
}

/** A fault, or a time that was over, may be another machine's tomorrow. */
async function keep(key: string | undefined, outcomes: Outcomes, before: ReadBefore): Promise<void> {
  const isLasting = !outcomes.some(({ issues }) => issues.some(({ code }) => code.startsWith("file.")));
  if (key !== undefined && isLasting) await before.keep(key, packOutcomes(outcomes));
}
