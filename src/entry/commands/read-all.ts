import { readFile } from "node:fs/promises";
import {
  type FoundFile,
  type Outcomes,
  type ReadAnew,
  isForeign,
  outcomeText,
  outcomesOf,
  readFiles,
  readInThreads,
  readKnowing,
} from "../../app";
import type { ReadingContext } from "../../core/submissions";
import { isWorthThreads, nodeHost, nodeThread, progressBar, readBefore, threadCount } from "../../host/node";
import type { CommandCall } from "./command";
import { readingHost } from "./reading-host";

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
  const progress = progressBar();
  const anew = readAnew(call);
  if (cache === undefined) return (await anew(files, context, progress)).flat();
  const before = readBefore(cache, [
    ...[await programOf(call), JSON.stringify(context.index.catalogue), context.period ?? ""],
  ]);
  const memory = {
    load: async (key: string) => {
      const text = await before.load(key);
      return text === undefined ? undefined : outcomesOf(text);
    },
    keep: (key: string, outcomes: Outcomes) => before.keep(key, outcomeText(outcomes)),
  };
  const read = await readKnowing(files, context, { host: nodeHost, memory, readAnew: anew, progress });
  await before.tidy();
  return read.flat();
}

const readAnew =
  ({ readingThread }: CommandCall): ReadAnew =>
  async (files, context, progress) => {
    if (readingThread === undefined || !(isWorthThreads(files) || (await hasForeign(files))))
      return readFiles(files, context, readingHost, progress);
    const { index, period, accepted } = context;
    const start = () => nodeThread(readingThread, { catalogue: index.catalogue, period, accepted });
    return readInThreads(files, { count: threadCount(), start, progress });
  };

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
