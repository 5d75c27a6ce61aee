import { packOutcomes, readFiles } from "../../../src/app";
import { read } from "../../../src/core/base";
import { type BoardTask, withReadingWorkers } from "../../../src/host/browser";
import { nodeHost } from "../../../src/host/node";
import { PERIOD, index, returned } from "../../support/returned-file";

const context = { index, period: PERIOD };
const units = ["XA_21811", "XA_21814", "XA_21817"];
const files = units.map((orgUnit) => ({
  ...{ name: `${orgUnit}.xlsx`, path: `${orgUnit}.xlsx` },
  read: async () => read(returned({ orgUnit })),
}));

/** A worker that reads as the board's does; the first file it is given may be its last. */
class ReadingWorker {
  static started: ReadingWorker[] = [];
  ended = false;
  onmessage: ((event: { data: unknown }) => void) | null = null;
  onerror: ((event: { message: string }) => void) | null = null;
  constructor(private readonly breaks: boolean) {
    ReadingWorker.started.push(this);
  }
  postMessage(task: BoardTask): void {
    if (task.kind === "read") void this.answer(task);
  }
  terminate(): void {
    this.ended = true;
  }
  private async answer({ file, bytes }: BoardTask & { readonly kind: "read" }): Promise<void> {
    const found = { name: file, path: file, read: async () => read(bytes) };
    const value = packOutcomes((await readFiles([found], context, nodeHost)).flat());
    if (this.breaks) this.onerror?.({ message: "out of memory" });
    else this.onmessage?.({ data: { kind: "result", value } });
  }
}

const startOf = (breaks: boolean) => () => new ReadingWorker(breaks) as unknown as Worker;
const readBy = (many: number, cores: number, breaks = false) =>
  withReadingWorkers({ start: startOf(breaks), files: many, context, cores }, async (aside) => {
    const outcomes = await readFiles(files, context, nodeHost, { aside });
    expect(ReadingWorker.started.every(({ ended }) => ended)).toBe(aside.length === 0 || breaks);
    return { outcomes, workers: aside.length };
  });

beforeEach(() => (ReadingWorker.started = []));

test("several workers read what one reads, in the order of the files, and end with the work", async () => {
  const { outcomes, workers } = await readBy(12, 4);
  expect(workers).toBe(2);
  expect(outcomes).toEqual(await readFiles(files, context, nodeHost));
  expect(ReadingWorker.started.map(({ ended }) => ended)).toEqual([true, true]);
});

test("a file over which a worker breaks is read where the others are merged", async () => {
  const { outcomes } = await readBy(12, 4, true);
  expect(outcomes).toEqual(await readFiles(files, context, nodeHost));
});

test.each([
  ["few files", 11, 8, 0],
  ["two cores, which the browser needs itself", 1000, 2, 0],
  ["four cores", 1000, 4, 2],
  ["many cores", 1000, 32, 4],
])("%s: as many workers as bring something", async (_, many, cores, count) => {
  expect((await readBy(many, cores)).workers).toBe(count);
});
