import { outcomeText, readFiles } from "../app";
import { given } from "../core/base";
import { catalogueIndex } from "../core/catalogue";
import type { ReadingContext } from "../core/submissions";
import type { ReadingTask } from "../host/browser";
import { boardHost } from "./board-host";

/** A worker of the board's: reads one returned workbook after another and answers with outcomes as JSON. */
let context: ReadingContext | undefined;

self.onmessage = async ({ data: task }: MessageEvent<ReadingTask>) => {
  if ("start" in task) {
    const { catalogue, period, accepted } = task.start;
    context = { index: catalogueIndex(catalogue), ...given({ period, accepted }) };
  } else if (context !== undefined) {
    const { name, path, bytes } = task.file;
    const outcomes = await readFiles([{ name, path, read: async () => bytes }], context, boardHost);
    self.postMessage(outcomeText(outcomes.flat()));
  }
};
