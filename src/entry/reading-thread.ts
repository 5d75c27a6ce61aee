import { given } from "../core/base";
import { parentPort, workerData } from "node:worker_threads";
import { outcomeText, readFiles } from "../app";
import { catalogueIndex } from "../core/catalogue";
import type { ThreadFile, ThreadStart } from "../host/node";
import { readingHost } from "./commands/reading-host";

/** A thread of `readInThreads`: reads one returned workbook after another and answers with outcomes as JSON. */
const { catalogue, period, accepted }: ThreadStart = workerData;
const context = { index: catalogueIndex(catalogue), ...given({ period, accepted }) };

parentPort?.on("message", ({ name, path, bytes }: ThreadFile) => {
  const file = { name, path, read: async () => bytes };
  void readFiles([file], context, readingHost).then((outcomes) =>
    parentPort?.postMessage(outcomeText(outcomes.flat())),
  );
});
