import { given } from "../core/base";
import { parentPort, workerData } from "node:worker_threads";
import { type PackedOutcomes, packOutcomes, readFiles } from "../app";
import { catalogueIndex } from "../core/catalogue";
import type { ThreadFile, ThreadStart } from "../host/node";
import { readingHost } from "./commands/reading-host";

/** A thread of `readInThreads`: reads the files of one parcel after another, and answers with the outcomes of each, packed. */
const { catalogue, period, accepted }: ThreadStart = workerData;
const context = { index: catalogueIndex(catalogue), ...given({ period, accepted }) };

parentPort?.on("message", (parcel: readonly ThreadFile[]) => {
  void read(parcel).then((packed) => {
    const moved = packed.map(({ cells }) => cells.buffer);
    parentPort?.postMessage(packed, moved);
  });
});

async function read(parcel: readonly ThreadFile[]): Promise<readonly PackedOutcomes[]> {
  const packed: PackedOutcomes[] = [];
  for (const { name, path, bytes } of parcel) {
    const outcomes = await readFiles([{ name, path, read: async () => bytes }], context, readingHost);
    packed.push(packOutcomes(outcomes.flat()));
  }
  return packed;
}
