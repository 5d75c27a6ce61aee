import { given } from "../core/base";
import { parentPort, workerData } from "node:worker_threads";
import { outcomeText, readFiles } from "../app";
import { catalogueIndex } from "../core/catalogue";
import type { ThreadFile, ThreadStart } from "../host/node";
import { readingHost } from "./commands/reading-host";

/** A thread of `readInThreads`: reads the files of one parcel after another, and answers with the outcomes of each as JSON. */
const { catalogue, period, accepted }: ThreadStart = workerData;
const context = { index: catalogueIndex(catalogue), ...given({ period, accepted }) };

parentPort?.on("message", (parcel: readonly ThreadFile[]) => {
  void textsOf(parcel).then((texts) => parentPort?.postMessage(texts));
});

async function textsOf(parcel: readonly ThreadFile[]): Promise<readonly string[]> {
  const texts: string[] = [];
  for (const { name, path, bytes } of parcel) {
    const outcomes = await readFiles([{ name, path, read: async () => bytes }], context, readingHost);
    texts.push(outcomeText(outcomes.flat()));
  }
  return texts;
}
