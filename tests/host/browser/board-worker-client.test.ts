import { defaultCatalogue } from "../../../src/core/catalogue";
import { type BoardAnswer, type BoardTask, BoardWorkerClient } from "../../../src/host/browser";

/** A worker whose answers the test gives. */
class WorkerUnderTest {
  static readonly started: WorkerUnderTest[] = [];
  readonly asked: BoardTask[] = [];
  terminated = false;
  onmessage: ((event: { data: BoardAnswer }) => void) | null = null;
  onerror: ((event: { message: string }) => void) | null = null;
  postMessage(task: BoardTask): void {
    this.asked.push(task);
  }
  terminate(): void {
    this.terminated = true;
  }
}

const start = (): Worker => {
  const worker = new WorkerUnderTest();
  WorkerUnderTest.started.push(worker);
  return worker as unknown as Worker;
};
const started = () => WorkerUnderTest.started;
const task: BoardTask = { kind: "issue", opensPane: true, orgUnits: ["XA_21811"], period: "2024" };
const watch = (signal = new AbortController().signal) => ({ signal, progress: jest.fn() });

beforeEach(() => WorkerUnderTest.started.splice(0));

test("the catalogue goes to the worker once, before the first task that needs it", async () => {
  const client = new BoardWorkerClient(start);
  for (let run = 0; run < 2; run++) {
    const answer = client.run(task, defaultCatalogue, watch());
    started()[0]?.onmessage?.({ data: { kind: "result", value: run } });
    expect(await answer).toBe(run);
  }
  expect(started()).toHaveLength(1);
  expect(started()[0]?.asked.map(({ kind }) => kind)).toEqual(["catalogue", "issue", "issue"]);
});

test("what is asked while a task is under way waits for it: each gets its own answer", async () => {
  const client = new BoardWorkerClient(start);
  const first = client.run(task, defaultCatalogue, watch());
  const second = client.run({ ...task, period: "2025" }, defaultCatalogue, watch());
  expect(started()[0]?.asked).toHaveLength(2);
  started()[0]?.onmessage?.({ data: { kind: "result", value: "first" } });
  expect(await first).toBe("first");
  await Promise.resolve();
  started()[0]?.onmessage?.({ data: { kind: "result", value: "second" } });
  expect(await second).toBe("second");
});

test("each file that went by is told on the way", async () => {
  const seen = watch();
  const answer = new BoardWorkerClient(start).run(task, defaultCatalogue, seen);
  started()[0]?.onmessage?.({ data: { kind: "progress", done: 1, total: 2, file: "a.xlsx" } });
  started()[0]?.onmessage?.({ data: { kind: "result", value: undefined } });
  await answer;
  expect(seen.progress).toHaveBeenCalledWith(1, 2, "a.xlsx");
});

test("a task that is given up ends its worker; the next one starts afresh, with the catalogue", async () => {
  const client = new BoardWorkerClient(start);
  const cancel = new AbortController();
  const answer = client.run(task, defaultCatalogue, watch(cancel.signal));
  cancel.abort();
  expect(await answer).toBeUndefined();
  expect(started()[0]?.terminated).toBe(true);
  void client.run(task, defaultCatalogue, watch());
  expect(started()[1]?.asked.map(({ kind }) => kind)).toEqual(["catalogue", "issue"]);
});

test("a worker that breaks down is a fault told to the caller, and is replaced", async () => {
  const client = new BoardWorkerClient(start);
  const answer = client.run(task, defaultCatalogue, watch());
  started()[0]?.onerror?.({ message: "out of memory" });
  await expect(answer).rejects.toThrow("out of memory");
  void client.run(task, defaultCatalogue, watch());
  expect(started()).toHaveLength(2);
});
