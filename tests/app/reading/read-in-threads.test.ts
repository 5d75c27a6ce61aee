import {
  type Outcomes,
  type ReadingThread,
  type ThreadFile,
  outcomeText,
  readInThreads,
} from "../../../src/app";
import { read } from "../../../src/core/base";
import { rejectedFile } from "../../../src/core/submissions";

/** Files read in threads that do what the test says. */

const files = ["a.xlsx", "b.xlsx", "c.xlsx", "d.xlsx", "e.xlsx"].map((name) => ({
  ...{ name, path: name },
  read: () => Promise.resolve(read(new Uint8Array([1]))),
}));
const outcomesOf = ({ name }: Pick<ThreadFile, "name">): Outcomes => [
  rejectedFile({ file: name, sha256: name }, []),
];
const namesAndFindings = (outcomes: readonly Outcomes[]) =>
  outcomes
    .flat()
    .map((one) => [one.status === "rejected" ? one.source.file : "", one.issues.map(({ code }) => code)]);

function threads(answer: (file: ThreadFile) => Promise<unknown>) {
  const started: { ended: boolean }[] = [];
  const start = (): ReadingThread => {
    const thread = { ended: false };
    started.push(thread);
    return { read: answer, end: () => (thread.ended = true) };
  };
  return { start, started };
}

test("outcomes stand in the order of the files, whichever thread is done first; every thread ends", async () => {
  const slow = new Set(["a.xlsx", "d.xlsx"]);
  const { start, started } = threads(async (file) => {
    for (let turn = 0; turn < (slow.has(file.name) ? 20 : 1); turn += 1) await Promise.resolve();
    return outcomeText(outcomesOf(file));
  });
  const progress = jest.fn();
  const outcomes = await readInThreads(files, { count: 2, start, progress });
  expect(outcomes).toEqual(files.map(outcomesOf));
  expect(progress.mock.calls.map(([done, total]) => [done, total])).toEqual(
    [1, 2, 3, 4, 5].map((done) => [done, 5]),
  );
  expect(started).toEqual([{ ended: true }, { ended: true }]);
});

test("a thread that breaks down, and one whose time is over, cost their own file alone", async () => {
  const { start, started } = threads((file) => {
    if (file.name === "b.xlsx") return Promise.resolve(new Error("hết bộ nhớ"));
    return Promise.resolve(file.name === "d.xlsx" ? undefined : outcomeText(outcomesOf(file)));
  });
  const outcomes = await readInThreads(files, { count: 1, start, progress: () => {} });
  expect(namesAndFindings(outcomes)).toEqual([
    ["a.xlsx", []],
    ["b.xlsx", ["file.fault"]],
    ["c.xlsx", []],
    ["d.xlsx", ["file.too-long"]],
    ["e.xlsx", []],
  ]);
  expect(started).toHaveLength(3);
  expect(started.every(({ ended }) => ended)).toBe(true);
});
