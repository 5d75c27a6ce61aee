import { defaultCatalogue } from "../../../src/core/catalogue";
import { read } from "../../../src/core/base";
import { type ReadingTask, browserThread, workersFor } from "../../../src/host/browser";
import { MOST_SECONDS } from "../../../src/app";

/** A worker that answers when the test says so. */
class WorkerUnderTest {
  readonly told: ReadingTask[] = [];
  readonly moved: Transferable[] = [];
  terminated = false;
  onmessage: ((event: { data: string }) => void) | null = null;
  onerror: ((event: { message: string; preventDefault(): void }) => void) | null = null;
  postMessage(task: ReadingTask, moved: Transferable[] = []): void {
    this.told.push(task);
    this.moved.push(...moved);
  }
  terminate(): void {
    this.terminated = true;
  }
}

const start = { catalogue: defaultCatalogue, period: "2024", accepted: undefined };
const file = () => ({ name: "a.xlsx", path: "in/a.xlsx", bytes: read(new Uint8Array([1, 2])) });

function threadUnderTest() {
  const worker = new WorkerUnderTest();
  return { worker, thread: browserThread(worker as unknown as Worker, start) };
}

afterEach(() => jest.useRealTimers());

test("a worker is told how to read once, then gets file after file, whose bytes are moved and not copied", async () => {
  const { worker, thread } = threadUnderTest();
  const first = file();
  const answer = thread.read(first);
  worker.onmessage?.({ data: "[]" });
  expect(await answer).toBe("[]");
  expect(worker.told).toEqual([{ start }, { file: first }]);
  expect(worker.moved).toEqual([first.bytes.ok ? first.bytes.value.buffer : undefined]);
});

test("a worker that breaks down is told of its file; one that takes too long says nothing", async () => {
  jest.useFakeTimers();
  const { worker, thread } = threadUnderTest();
  const broken = thread.read(file());
  const preventDefault = jest.fn();
  worker.onerror?.({ message: "hết bộ nhớ", preventDefault });
  expect(await broken).toEqual(new Error("hết bộ nhớ"));
  expect(preventDefault).toHaveBeenCalled();
  const late = thread.read(file());
  jest.advanceTimersByTime(MOST_SECONDS * 1000);
  expect(await late).toBeUndefined();
});

test("a handful of files is read without further workers, and so is everything where a worker cannot start others", () => {
  const cores = (hardwareConcurrency: number) =>
    Object.defineProperty(globalThis, "navigator", { value: { hardwareConcurrency }, configurable: true });
  cores(4);
  expect(workersFor(100)).toBe(0);
  Object.defineProperty(globalThis, "Worker", { value: class {}, configurable: true });
  expect([workersFor(3), workersFor(100)]).toEqual([0, 2]);
  cores(1);
  expect(workersFor(100)).toBe(0);
});
