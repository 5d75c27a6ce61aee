import { mergeSubmissions } from "../../../src/core/merge";
import type { Decision } from "../../../src/core/submissions";
import { readWorkingBook, summaryWorkbook } from "../../../src/core/summary";
import {
  type RowDraft,
  type SheetDraft,
  type Workbook,
  type WorkbookDraft,
  eachRow,
  readWorkbook,
  writeWorkbook,
} from "../../../src/core/workbook";
import { PERIOD, report, smallBook, smallIndex } from "../../support/small-campaign";

const modelWith = (decisions: readonly Decision[]) =>
  mergeSubmissions([report("XA1", { returns: { T1: [{ phaiHoc: 1, thamGia: 1 }] } })], {
    ...{ index: smallIndex, period: PERIOD, asOf: "2024-07-20", decisions },
  });
const summary = (ownSheets: readonly SheetDraft[] = [], decisions: readonly Decision[] = []): WorkbookDraft =>
  summaryWorkbook(modelWith(decisions), { index: smallIndex, wording: ({ code }) => code, ownSheets });

function opened(draft: WorkbookDraft): Workbook {
  const book = readWorkbook(writeWorkbook(draft));
  if (!book.ok) throw new Error(JSON.stringify(book.issues));
  return book.value;
}

function bookOf(draft: WorkbookDraft) {
  const book = readWorkingBook(opened(draft), smallBook);
  if (!book.ok || book.value === undefined) throw new Error(JSON.stringify(book));
  return book.value;
}

const withSheet = (draft: WorkbookDraft, sheet: SheetDraft): WorkbookDraft => ({
  ...draft,
  sheets: [...draft.sheets, sheet],
});

const DAY = { numberFormat: "dd/mm/yyyy" };
const notes: SheetDraft = {
  name: "Ghi chú của tôi",
  rows: [
    { number: 2, cells: ["Nhớ gọi Tây Phú", undefined, 12] },
    {
      number: 5,
      cells: [
        { value: 45_500, style: DAY },
        { value: 3, formula: "1+2" },
      ],
    },
  ],
  merges: ["A2:B2"],
};

describe("[M29] Sheets the board added to the summary", () => {
  test("stand in the new one again: words, figures, days, merged cells, formulas as their results", () => {
    const again = opened(summary(bookOf(withSheet(summary(), notes)).ownSheets));
    const sheet = again.sheets.find(({ name }) => name === notes.name);
    expect(
      sheet?.rows.map(({ number, cells }) => [number, cells.map(({ kind, value }) => [kind, value])]),
    ).toEqual([
      [
        2,
        [
          ["text", "Nhớ gọi Tây Phú"],
          ["number", 12],
        ],
      ],
      [
        5,
        [
          ["date", 45_500],
          ["number", 3],
        ],
      ],
    ]);
    expect(sheet?.merges).toEqual([{ left: 1, top: 2, right: 2, bottom: 2 }]);
    // … and so at every later merge.
    expect(bookOf(summary(bookOf(withSheet(summary(), notes)).ownSheets)).ownSheets).toHaveLength(1);
  });

  test("what stays behind of one is said: formulas, of which the results stand, and notes", () => {
    const noted = { name: "Có ghi chú", rows: [{ cells: [{ value: "x", note: "hỏi lại" }] }] };
    const { issues } = bookOf(withSheet(withSheet(summary(), notes), noted));
    expect(issues.map(({ code, where, facts }) => [code, where.sheet, facts])).toEqual([
      ["summary.own-sheet-plain", notes.name, { formulas: 1, notes: 0 }],
      ["summary.own-sheet-plain", noted.name, { formulas: 0, notes: 1 }],
    ]);
    // Once they are values there is nothing more to say.
    expect(bookOf(summary(bookOf(withSheet(summary(), notes)).ownSheets)).issues).toEqual([]);
  });

  test("one may bear a name the merge uses for a sheet of its own, in another summary", () => {
    const mine = { name: "So sánh", rows: [{ cells: ["của Ban"] }] };
    expect(bookOf(withSheet(summary(), mine)).ownSheets.map(({ name }) => name)).toEqual(["So sánh"]);
    const named = { name: "Tổng quan", rows: [{ cells: ["của Ban"] }] };
    expect(summary([named]).sheets.map(({ name }) => name)).toContain("Tổng quan (2)");
  });

  test("none of the sheets the merge makes is taken for one, be rows or decisions of it renamed", () => {
    const { sheets } = summary();
    const renamed = sheets.map((sheet) =>
      sheet.name.startsWith("T1") || sheet.name === "Quyết định của Ban"
        ? { ...sheet, name: `${sheet.name} 2` }
        : sheet,
    );
    expect(bookOf({ sheets: renamed }).ownSheets).toEqual([]);
  });

  test("one too large stays in the earlier book, and that is said with its name", () => {
    const wide = { name: "Rộng", rows: Array.from({ length: 101 }, () => ({ cells: [...Array(2_000), 1] })) };
    const { ownSheets, issues } = bookOf(withSheet(withSheet(summary(), wide), notes));
    expect(ownSheets.map(({ name }) => name)).toEqual([notes.name]);
    expect(issues[0]).toMatchObject({
      ...{ code: "summary.own-sheet-too-large", where: { file: "tong-hop.xlsx", sheet: "Rộng" } },
    });
  });
});

describe("[M29] Words written into a sheet that every merge makes anew", () => {
  const written = (change: (sheet: SheetDraft) => SheetDraft) => {
    const draft = summary();
    const sheets = draft.sheets.map((sheet) => (sheet.name === "Tổng quan" ? change(sheet) : sheet));
    return bookOf({ ...draft, sheets }).issues;
  };

  test("are told with the sheet's name: they stand in the earlier book alone", () => {
    const note = (sheet: SheetDraft) => ({ ...sheet, rows: [...sheet.rows, { cells: ["ghi chú bên lề"] }] });
    expect(written(note)).toMatchObject([
      { code: "summary.sheet-written-in", severity: "warning", where: { sheet: "Tổng quan" } },
    ]);
  });

  test("are told of a template's sheet too, beside its rows and below them; its rows themselves are read back", () => {
    const draft = summary();
    const notedAt = (change: (rows: readonly RowDraft[]) => readonly RowDraft[]) => {
      const sheets = draft.sheets.map((sheet) =>
        sheet.name.startsWith("T1") ? { ...sheet, rows: change([...eachRow(sheet.rows)]) } : sheet,
      );
      return bookOf({ ...draft, sheets }).issues.map(({ code, where }) => `${code} ${where.sheet}`);
    };
    const name = draft.sheets.find((sheet) => sheet.name.startsWith("T1"))?.name ?? "";
    const isEntry = ({ cells }: RowDraft) => cells.some((cell) => /^\d+ · /.test(String(cell)));
    const told = [`summary.sheet-written-in ${name}`];
    const beside = (row: RowDraft) => ({ ...row, cells: [...row.cells, undefined, "đã gọi điện"] });
    expect(notedAt((rows) => rows.map((row) => (isEntry(row) ? beside(row) : row)))).toEqual(told);
    expect(notedAt((rows) => [...rows, { cells: [undefined, "đã gọi điện"] }])).toEqual(told);
    expect(notedAt((rows) => rows)).toEqual([]);
    // A row somebody sorted or took away is told among the changes.
    expect(notedAt((rows) => rows.filter((row) => !isEntry(row)))).toEqual([]);
  });

  test("are told where they stand in a note beside a cell; the notes of the merge itself are no such words", () => {
    const field = { orgUnit: "XA1", template: "T1", row: 12, field: "phaiHoc" } as const;
    const decisions = [{ kind: "correct", ...field, value: "2", reason: "gọi điện", by: "Lan" }] as const;
    const draft = summary([], decisions);
    const isFigures = ({ name }: SheetDraft) => name.startsWith("T1");
    const notesIn = (book: Workbook) => book.sheets.flatMap(({ notes: found = [] }) => found);
    expect(notesIn(opened(draft))).toMatchObject([{ text: expect.stringContaining("gọi điện") }]);
    expect(bookOf(draft).issues).toEqual([]);
    const noted: RowDraft = { cells: [{ value: 1, note: "hỏi lại đơn vị" }] };
    const sheets = draft.sheets.map((sheet) =>
      isFigures(sheet) ? { ...sheet, rows: [...sheet.rows, noted] } : sheet,
    );
    expect(bookOf({ ...draft, sheets }).issues).toMatchObject([
      { code: "summary.sheet-written-in", where: { sheet: sheets.find(isFigures)?.name } },
    ]);
  });

  test("are told of the sheet of decisions, but for what stands in its columns: that is read", () => {
    const draft = summary();
    const told = (change: (rows: readonly RowDraft[]) => readonly RowDraft[]) => {
      const sheets = draft.sheets.map((sheet) =>
        sheet.name === "Quyết định của Ban" ? { ...sheet, rows: change(sheet.rows) } : sheet,
      );
      return bookOf({ ...draft, sheets }).issues.map(({ code }) => code);
    };
    const isHead = ({ cells }: RowDraft) => JSON.stringify(cells).includes("Lý do, nhận xét");
    const decided = ["", "Không tính", "XA1", "T1", "", "", "", "", "trùng", "Lan"];
    expect(told((rows) => [...rows, { cells: decided }])).toEqual([]);
    const beside = [...decided, ...Array<string>(8).fill(""), "nhớ hỏi lại"];
    expect(told((rows) => [...rows, { cells: beside }])).toEqual(["summary.sheet-written-in"]);
    expect(told((rows) => [{ cells: ["nhớ hỏi lại"] }, ...rows.slice(1)])).toEqual([
      "summary.sheet-written-in",
    ]);
    // Without its header nobody can say what was decided, and that is not passed over.
    const headless = (rows: readonly RowDraft[]) => rows.filter((row) => !isHead(row));
    expect(told((rows) => [...headless(rows), { cells: decided }])).toEqual(["summary.sheet-written-in"]);
  });

  test("nothing is told of a book in which nobody wrote, be its rows sorted otherwise", () => {
    expect(written((sheet) => sheet)).toEqual([]);
    const sorted = ({ rows, ...sheet }: SheetDraft): SheetDraft => ({
      ...sheet,
      rows: [...rows].reverse().map(({ number: _, ...row }) => row),
    });
    expect(written(sorted)).toEqual([]);
  });
});
