import { readDecisions, readWorkingBook, summaryWorkbook } from "../../../src/core/summary";
import { mergeSubmissions } from "../../../src/core/merge";
import type { Decision } from "../../../src/core/submissions";
import {
  type Cell,
  type CellDraft,
  type Row,
  type Sheet,
  type Workbook,
  eachRow,
  readWorkbook,
  writeWorkbook,
} from "../../../src/core/workbook";
import { PERIOD, report, smallBook, smallIndex } from "../../support/small-campaign";

const leaveOut: Decision = {
  ...{ kind: "leave-out", orgUnit: "XA1", template: "T1", row: 12, reason: "trùng", by: "Nguyễn Văn An" },
};

const SHEET = "Quyết định của Ban";

/** A summary whose sheet of decisions has its one row so many times. */
function summary(rows: number): Workbook {
  const sent = [report("XA1", { returns: { T1: [{ phaiHoc: 1, thamGia: 1 }] } })];
  const where = { index: smallIndex, period: PERIOD, asOf: "2024-08-01" };
  const model = mergeSubmissions(sent, { ...where, decisions: [leaveOut] });
  const draft = summaryWorkbook(model, { index: smallIndex, wording: ({ code }) => code });
  const book = readWorkbook(writeWorkbook(draft));
  if (!book.ok) throw new Error(JSON.stringify(book.issues));
  const sheets = book.value.sheets.map((sheet): Sheet => {
    const row = sheet.rows.find(({ cells }) => cells.some(({ value }) => value === "Không tính"));
    if (sheet.name !== SHEET || row === undefined) return sheet;
    const more = Array.from({ length: rows - 1 }, (_, at) => ({ ...row, number: 1000 + at }));
    return { ...sheet, rows: [...sheet.rows, ...more] };
  });
  return { ...book.value, sheets };
}

test("a sheet with more decisions than are read is refused whole, with both numbers, and so is the book it stands in", () => {
  expect(readDecisions(summary(10_000), smallBook)).toMatchObject({
    ok: true,
    value: { decisions: { length: 10_000 } },
  });
  const issues = [
    {
      code: "summary.too-many-decisions",
      where: { file: "tong-hop.xlsx", sheet: SHEET },
      facts: { rows: 10_001, most: 10_000 },
    },
  ];
  const tooMany = summary(10_001);
  expect(readDecisions(tooMany, smallBook)).toMatchObject({ ok: false, issues });
  expect(readWorkingBook(tooMany, smallBook)).toMatchObject({ ok: false, issues });
});

test("[M20] a row number the board changes in the sheet means the row of that number; left as it is, the row may move", () => {
  const rows = (...figures: readonly number[]) => [
    report("XA1", { returns: { T1: figures.map((phaiHoc) => ({ phaiHoc, thamGia: 1 })) } }),
  ];
  const where = { index: smallIndex, period: PERIOD, asOf: "2024-08-01" };
  const merged = (sent: ReturnType<typeof rows>, decisions: readonly Decision[]) =>
    mergeSubmissions(sent, { ...where, decisions });
  const made = merged(rows(7, 5, 3), [leaveOut]);
  const draft = summaryWorkbook(made, { index: smallIndex, wording: ({ code }) => code });
  const left = (sent: ReturnType<typeof rows>, row: number) => {
    const sheets = draft.sheets.map((sheet) => ({
      ...sheet,
      rows: [...eachRow(sheet.rows)].map((line) => ({
        ...line,
        cells: line.cells.map((cell) => (sheet.name === SHEET && cell === 12 ? row : cell)),
      })),
    }));
    const book = readWorkbook(writeWorkbook({ ...draft, sheets }));
    const read = book.ok ? readDecisions(book.value, smallBook) : undefined;
    if (read?.ok !== true) throw new Error(JSON.stringify(read));
    return merged(sent, read.value.decisions).templates[0]?.total["phaiHoc"];
  };
  expect(made.templates[0]?.total["phaiHoc"]).toBe(8);
  expect(left(rows(7, 5, 3), 12)).toBe(8);
  expect(left(rows(7, 5, 3), 13)).toBe(10);
  expect(left(rows(9, 7, 5), 12)).toBe(14);
});

describe("[M22] A correction typed by hand", () => {
  const row = [...["Sửa số liệu", "XA1", "T1", 12, "phaiHoc"], ...["gọi điện", "Lan"]] as const;
  const heads = ["Quyết định", "Đơn vị", "Biểu", "Dòng", "Cột", "Lý do", "Người quyết định", "Giá trị mới"];
  const typed = (value: CellDraft | undefined) => {
    const cells = [...row, ...(value === undefined ? [] : [value])];
    const book = readWorkbook(
      writeWorkbook({ sheets: [{ name: SHEET, rows: [{ cells: heads }, { cells }] }] }),
    );
    if (!book.ok) throw new Error(JSON.stringify(book.issues));
    return readDecisions(book.value, smallBook);
  };

  test("without the new value, or with a formula that was never worked out, is not applied and is asked about", () => {
    for (const value of [undefined, { value: "" }, { formula: "1+1" }]) {
      expect(typed(value)).toMatchObject({
        value: {
          decisions: [],
          unread: [{ kind: "Sửa số liệu" }],
          issues: [{ code: "summary.decision-lacks", facts: { column: "value" } }],
        },
      });
    }
  });

  test("leaves the cell blank where that is written", () => {
    expect(typed({ value: "(Bỏ trống)" })).toMatchObject({
      value: { decisions: [{ value: "" }], issues: [] },
    });
  });
});

test("[M29] a reply that waits in the sheet is not asked for a reason: nobody typed one into its cell either", () => {
  const heads = ["Quyết định", "Đơn vị", "Biểu", "Dòng", "Cột", "Giá trị mới", "Lý do", "Người quyết định"];
  const about = ["XA1", "T1", 12, "ghiChu"] as const;
  const rows = [heads, ["Trả lời", ...about, "đã xem"], ["Cho qua", ...about]].map((cells) => ({ cells }));
  const book = readWorkbook(writeWorkbook({ sheets: [{ name: SHEET, rows }] }));
  if (!book.ok) throw new Error(JSON.stringify(book.issues));
  expect(readDecisions(book.value, smallBook)).toMatchObject({
    value: {
      decisions: [{ kind: "reply", value: "đã xem" }, { kind: "pass" }],
      issues: [{ code: "summary.decision-unsigned", where: { row: 3 } }],
    },
  });
});

describe("[M29] What the board wrote into the sheet of decisions and nobody reads is told", () => {
  const told = (workbook: Workbook) => {
    const book = readWorkingBook(workbook, smallBook);
    if (!book.ok || book.value === undefined) throw new Error(JSON.stringify(book));
    return book.value.issues;
  };
  const change = (workbook: Workbook, cellsOf: (row: Row, head: number) => readonly Cell[]): Workbook => ({
    ...workbook,
    sheets: workbook.sheets.map((sheet) => {
      const head = sheet.rows.find(({ cells }) => cells.some(({ value }) => value === "Lý do, nhận xét"));
      if (sheet.name !== SHEET || head === undefined) return sheet;
      return { ...sheet, rows: sheet.rows.map((row) => ({ ...row, cells: cellsOf(row, head.number) })) };
    }),
  });
  const text = (column: number, value: string): Cell => ({ column, kind: "text", value, formula: false });
  const isDecision = ({ cells }: Row) => cells.some(({ value }) => value === "Không tính");

  test("a column under a title somebody changed: the decision is not read by it, and the title is named", () => {
    const renamed = change(summary(1), ({ cells }) =>
      cells.map((cell) => (cell.value === "Đơn vị" ? { ...cell, value: "Đơn vị (ghi tên)" } : cell)),
    );
    expect(told(renamed)).toContainEqual(
      expect.objectContaining({
        ...{ code: "summary.decision-column-unread", severity: "warning", found: "Đơn vị (ghi tên)" },
        where: expect.objectContaining({ sheet: SHEET, column: 3 }),
      }),
    );
  });

  test("a column of the board's own, and a second one of one meaning", () => {
    for (const title of ["Đã gọi điện", "Ghi chú"]) {
      const added = change(summary(1), (row, head) =>
        row.number === head
          ? [...row.cells, text(30, title)]
          : isDecision(row)
            ? [...row.cells, text(30, "gọi anh Ba 17/7")]
            : row.cells,
      );
      expect(told(added)).toMatchObject([
        { code: "summary.decision-column-unread", found: title, where: { sheet: SHEET, column: 30 } },
      ]);
      const empty = change(summary(1), (row, head) =>
        row.number === head ? [...row.cells, text(30, title)] : row.cells,
      );
      expect(told(empty)).toEqual([]);
    }
  });

  test("the whole sheet, where it is gone: so many decisions hold no longer", () => {
    const book = summary(1);
    const without = { ...book, sheets: book.sheets.filter(({ name }) => name !== SHEET) };
    expect(told(book)).toEqual([]);
    expect(told(without)).toMatchObject([
      { code: "summary.decisions-gone", severity: "warning", where: { sheet: SHEET }, facts: { count: 1 } },
    ]);
  });
});
