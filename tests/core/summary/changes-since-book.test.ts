import { catalogueIndex } from "../../../src/core/catalogue";
import { mergeSubmissions } from "../../../src/core/merge";
import type { Decision, SubmissionOutcome } from "../../../src/core/submissions";
import {
  SEAL_PROPERTY,
  type WorkingBook,
  changesSinceBook,
  readWorkingBook,
  summaryWorkbook,
} from "../../../src/core/summary";
import type { Result } from "../../../src/core/base";
import { type Workbook, readWorkbook, writeWorkbook } from "../../../src/core/workbook";
import { PERIOD, type Rows, report, smallCatalogue, smallIndex } from "../../support/small-campaign";

const merge = (outcomes: readonly SubmissionOutcome[], decisions: readonly Decision[] = []) =>
  mergeSubmissions(outcomes, { index: smallIndex, period: PERIOD, asOf: "2024-08-01", decisions });

/** A book nobody has saved since it was made → the same one as a program saved it that breaks the seal. */
const savedSince = new WeakMap<WorkingBook, WorkingBook>();

/** The summary of a merge, opened again as the working book of a board. */
function openedBy(board: string, model: ReturnType<typeof merge>): WorkingBook | undefined {
  const draft = summaryWorkbook(model, { index: smallIndex, wording: ({ code }) => code });
  const bytes = writeWorkbook(draft);
  const book = readBook(board, readWorkbook(bytes, { seal: SEAL_PROPERTY }), true);
  const saved = readBook(board, readWorkbook(bytes), false);
  if (book !== undefined && saved !== undefined) {
    expect({ ...book, totals: new Map() }).toEqual(saved);
    savedSince.set(book, saved);
  }
  return book;
}

function readBook(board: string, opened: Result<Workbook>, isSealed: boolean): WorkingBook | undefined {
  const period = smallIndex.period(PERIOD);
  if (!opened.ok || period === undefined) throw new Error("no book");
  expect(opened.value.isSealed === true).toBe(isSealed);
  const index = catalogueIndex({ ...smallCatalogue, board: { ...smallCatalogue.board, orgUnit: board } });
  const book = readWorkingBook(opened.value, { index, period, file: "tong-hop.xlsx" });
  if (!book.ok) throw new Error(JSON.stringify(book.issues));
  return book.value;
}

function bookOf(model: ReturnType<typeof merge>): WorkingBook {
  const book = openedBy(smallCatalogue.board.orgUnit, model);
  if (book === undefined) throw new Error("another's book");
  return book;
}

/** Whether or not somebody has saved the book since, the same has changed. */
function changes(book: WorkingBook, model: ReturnType<typeof merge>, index = smallIndex) {
  const told = changesSinceBook(book, model, index);
  expect(changesSinceBook(savedSince.get(book) ?? book, model, index)).toEqual(told);
  return told;
}
const causes = (...parts: Parameters<typeof changes>) =>
  changes(...parts).rows.map(({ orgUnit, kind, cause }) => `${orgUnit} ${kind}: ${cause}`);

const oneRow: Rows = [{ phaiHoc: 100, thamGia: 90 }];
const one = report("XA1", { returns: { T1: [...oneRow, { phaiHoc: 50, thamGia: 40 }] } });
const two = report("XA2", { returns: { T1: oneRow } });
const signed = { reason: "đã hỏi đơn vị", by: "Nguyễn Văn An", on: "2024-08-01" };
const corrected: Decision = {
  ...{ kind: "correct", orgUnit: "XA1", template: "T1", row: 13, field: "thamGia", value: "45" },
  ...signed,
};

test("[M29] The summary of another board is no book of this one", () => {
  expect(openedBy("XA4", merge([one]))).toBeUndefined();
});

test("[M29] Merged again from the same files nothing has changed", () => {
  expect(changes(bookOf(merge([one, two])), merge([one, two]))).toEqual({ rows: [], totals: [] });
});

test("[M29] One value changed by a corrected file is told with both values, in its row and in the total", () => {
  const again = report("XA1", { turn: 2, returns: { T1: [...oneRow, { phaiHoc: 50, thamGia: 45 }] } });
  const { rows, totals } = changes(bookOf(merge([one, two])), merge([again, two]));
  expect(rows).toEqual([
    {
      ...{ kind: "changed", orgUnit: "XA1", template: "T1", file: "XA1-2.xlsx", row: 13, rows: 1 },
      ...{ cause: "new-file", values: [{ field: "thamGia", before: 40, after: 45 }] },
    },
  ]);
  expect(totals).toMatchObject([
    { template: "T1", field: "thamGia", before: 220, after: 225 },
    { field: "tyLe" },
  ]);
});

test("[M29] A row is known by what it is about, wherever it stands; else it went, and another came", () => {
  const about = (diaBan: string, danSo: number) => ({ nam: 2024, diaBan, danSo });
  const before = report("XA1", { returns: { T2: [about("XA1", 900), about("XA2", 100), about("XA3", 7)] } });
  const now = report("XA1", {
    turn: 2,
    returns: { T2: [about("XA2", 120), about("XA1", 900), about("XA4", 8)] },
  });
  const told = changes(bookOf(merge([before])), merge([now])).rows.map(({ kind, row, values }) => [
    ...[kind, row],
    ...values.map((value) => `${value.field}: ${value.before} → ${value.after}`),
  ]);
  expect(told).toEqual([
    ["changed", 12, "danSo: 100 → 120"],
    ["changed", 14, "diaBan: XA3 → XA4", "danSo: 7 → 8"],
  ]);
});

test("[M29] Rows that came and rows that went are told one by one; of a unit, all at once", () => {
  const more = report("XA1", {
    turn: 2,
    returns: { T1: [...oneRow, ...oneRow, { phaiHoc: 7, thamGia: 7 }] },
  });
  const told = (from: readonly SubmissionOutcome[], to: readonly SubmissionOutcome[]) =>
    changes(bookOf(merge(from)), merge(to)).rows.map(({ kind, row, rows }) => [kind, row, rows]);
  expect(told([two], [more, two])).toEqual([["new", undefined, 3]]);
  expect(told([one, two], [two])).toEqual([["vanished", undefined, 2]]);
  expect(told([more], [report("XA1", { turn: 3, returns: { T1: oneRow } })])).toEqual([
    ["vanished", 13, 1],
    ["vanished", 14, 1],
  ]);
});

test("[M29] A change is laid to what the board decided about that unit, and to nothing decided about another", () => {
  expect(causes(bookOf(merge([one, two])), merge([one], [corrected]))).toEqual([
    "XA1 changed: decision",
    "XA2 vanished: file-gone",
  ]);
});

test("[M29] Without a new file or a decision: the board's own hand, another catalogue, or another of its files", () => {
  const book = bookOf(merge([one], [corrected]));
  const edited = [...book.blocks].map(([key, block]) => [key, { ...block, isEdited: true }] as const);
  const now = merge([one]);
  expect(causes({ ...book, blocks: new Map(edited) }, now)).toEqual(["XA1 changed: edited"]);
  const newer = catalogueIndex({ ...smallCatalogue, version: "2" });
  expect(causes(book, now, newer)).toEqual(["XA1 changed: catalogue"]);
  expect(causes(book, now)).toEqual(["XA1 changed: other-file"]);
});

test("[M29] A decision that the book had carried out already is no cause of what changes later", () => {
  const first = report("XA1", { returns: { T1: oneRow } });
  const more = report("XA1", { turn: 2, returns: { T1: [...oneRow, { phaiHoc: 50, thamGia: 40 }] } });
  const book = bookOf(merge([first, more], [{ ...corrected, row: 12 }]));
  const withdrawn = merge([first], book.decisions);
  expect(withdrawn.decisions.map(({ state }) => state)).toEqual(["applied"]);
  expect(causes(book, withdrawn)).toEqual(["XA1 vanished: file-gone"]);
});

test("[M29] Rows that no longer count because files contradict each other, or went back, are told so", () => {
  const other = report("XA1", { file: "khac.xlsx", returns: { T1: [{ phaiHoc: 7, thamGia: 7 }] } });
  const book = bookOf(merge([one, two]));
  expect(causes(book, merge([one, other, two]))).toEqual(["XA1 vanished: conflict"]);
  const { submission, ...again } = report("XA1", { turn: 2, returns: { T1: oneRow } });
  const returns = submission.returns.map((sheet) => ({ ...sheet, refused: { rows: [12] } }));
  const wrong = { ...again, submission: { ...submission, returns } };
  expect(causes(book, merge([wrong, two]))).toEqual(["XA1 vanished: refused"]);
  const back: Decision = { kind: "send-back", orgUnit: "XA1", template: "T1", ...signed };
  expect(causes(book, merge([one, two], [back]))).toEqual(["XA1 vanished: decision"]);
});

test("[M29] A last digit that another program rounded is no change", () => {
  const withShare = (turn: number, thamGia: number, kinhPhi: number) =>
    report("XA1", { turn, returns: { T1: [{ phaiHoc: 10, thamGia, kinhPhi }] } });
  const book = bookOf(merge([withShare(1, 8, 0.90029999999999)]));
  const { rows, totals } = changes(book, merge([withShare(2, 9, 0.90030000000001)]));
  const fields = [...rows.flatMap(({ values }) => values), ...totals].map(({ field }) => field);
  expect(new Set(fields)).toEqual(new Set(["thamGia", "tyLe"]));
});
