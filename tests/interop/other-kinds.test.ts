import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readSubmission } from "../../src/core/submissions";
import { type Cell, type Sheet, type Workbook, isOldWorkbook, readWorkbook } from "../../src/core/workbook";
import { openForeign } from "../../src/host/documents";
import { aSubmission, findings, index, source, valuesOf } from "../support/a-submission";
import { convertAllWithLibreOffice, runPython } from "../support/office-tools";
import { xlsxByHand } from "../support/xlsx-by-hand";

/** Workbooks of other kinds, made by LibreOffice, are read as its own .xlsx of the same workbooks is. */

const KINDS = ["xls", "ods"] as const;
const BOOKS = ["bao-cao", "runs", "looks-1900", "looks-1904"] as const;
type Book = (typeof BOOKS)[number];
type Resaved = Readonly<Record<Book, Workbook>>;

let folder: string;
let asXlsx: Resaved;
const asKind = new Map<string, Resaved>();

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "other-kinds-"));
  writeFileSync(join(folder, "bao-cao.xlsx"), aSubmission().from("XA_21811").for("2024-H1").book().bytes());
  writeFileSync(join(folder, "runs.xlsx"), bookOfRuns());
  runPython(LOOKS, [folder]);
  asXlsx = await resaved("xlsx");
  for (const kind of KINDS) asKind.set(kind, await resaved(kind));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The books as LibreOffice saves them. */
async function resaved(kind: string): Promise<Resaved> {
  const files = BOOKS.map((name) => join(folder, `${name}.xlsx`));
  const books = await Promise.all(convertAllWithLibreOffice(files, kind, join(folder, kind)).map(opened));
  const [report, runs, looks, looks1904] = books;
  if (report === undefined || runs === undefined || looks === undefined || looks1904 === undefined)
    throw new Error("LibreOffice made too few");
  return { "bao-cao": report, runs, "looks-1900": looks, "looks-1904": looks1904 };
}

async function opened(file: string): Promise<Workbook> {
  const bytes = readFileSync(file);
  const result = isOldWorkbook(bytes) ? await openForeign(bytes) : readWorkbook(bytes);
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  expect(result.issues.map(({ code }) => code)).toEqual(
    file.endsWith(".xlsx") ? [] : [`workbook.read-as-${file.slice(-3)}`],
  );
  return result.value;
}

const bookOf = (kind: string, name: Book): Workbook => {
  const book = asKind.get(kind)?.[name];
  if (book === undefined) throw new Error(`no ${name}.${kind}`);
  return book;
};

/** What stands in a workbook. Of a formula only that it is one: LibreOffice keeps an empty result as 0 in an .xls. */
const shown = ({ sheets }: Workbook) =>
  sheets.map(({ name, visibility, rows, merges, hiddenColumns }: Sheet) => ({
    ...{ name, visibility },
    rows: rows.map((row) => ({ ...row, cells: row.cells.map(cellShown) })),
    merges: [...merges].sort((a, b) => a.top - b.top || a.left - b.left),
    hiddenColumns: hiddenColumns.flatMap(({ left, right }) =>
      Array.from({ length: Math.min(right, 256) - left + 1 }, (_, at) => left + at),
    ),
  }));

/** LibreOffice writes fifteen digits of a number into an .xlsx, and all of them into the other kinds. */
function cellShown(cell: Cell): unknown {
  if (cell.formula) return [cell.column, cell.addsRows];
  return typeof cell.value === "number" ? { ...cell, value: Number(cell.value.toPrecision(12)) } : cell;
}

/** The first cell of a row of the first sheet. */
function cellAt({ sheets }: Workbook, row: number): Cell | undefined {
  return sheets[0]?.rows.find(({ number }) => number === row)?.cells[0];
}

test.each(KINDS)("a unit's report as .%s: the same rows, stamps and findings", (kind) => {
  const outcomeOf = (workbook: Workbook) => readSubmission(workbook, source, { index, period: "2024-H1" });
  const [outcome, expected] = [outcomeOf(bookOf(kind, "bao-cao")), outcomeOf(asXlsx["bao-cao"])];
  expect(valuesOf(outcome, "KG01")?.length).toBeGreaterThan(0);
  expect(findings(outcome)).toEqual(findings(expected));
  expect(outcome).toEqual(expected);
});

test.each(KINDS.flatMap((kind) => BOOKS.map((name) => [name, kind] as const)))(
  "%s as .%s: the same cells, looks, merges, hidden rows and columns",
  (name, kind) => {
    expect(shown(bookOf(kind, name))).toEqual(shown(asXlsx[name]));
  },
);

test.each(KINDS)("what is struck through or set above the line within a cell of an .%s", (kind) => {
  const runs = bookOf(kind, "runs");
  expect(cellAt(runs, 1)).toMatchObject({ value: "250 ", struckOut: "240" });
  expect(cellAt(runs, 2)).toMatchObject({ value: "250¹" });
  expect(cellAt(runs, 3)).toMatchObject({ value: "240", look: "struck" });
  expect(cellAt(runs, 4)).toEqual({ column: 1, kind: "text", value: "Trực tiếp", formula: false });
  expect(cellAt(runs, 5)).toMatchObject({ struckOut: "bỏ" });
  expect(String(cellAt(runs, 5)?.value).length).toBe(LONG.length);
});

test.each(KINDS)("what a cell of an .%s shows", (kind) => {
  for (const book of [bookOf(kind, "looks-1900"), bookOf(kind, "looks-1904")]) {
    expect(cellAt(book, 1)).toMatchObject({ kind: "date", value: 45366 });
    expect(cellAt(book, 2)).toMatchObject({ kind: "date", value: 45352, look: "no-day" });
    expect(cellAt(book, 3)).toMatchObject({ value: 500_000, look: { before: "", after: " ₫" } });
    expect(cellAt(book, 4)).toMatchObject({ value: 0.25, look: "percent" });
    expect(cellAt(book, 5)).toMatchObject({ value: 250, look: "struck" });
    expect(cellAt(book, 6)).toMatchObject({ kind: "number", value: 25, formula: true });
    expect(cellAt(book, 7)).toMatchObject({ kind: "error", value: "#DIV/0!" });
    expect([16, 17, 18].map((row) => cellAt(book, row)?.addsRows)).toEqual([true, true, undefined]);
    expect(cellAt(book, 8)).toMatchObject({ value: 50_000, look: "disguised" });
    expect(cellAt(book, 9)).toMatchObject({ kind: "date", look: "month-first" });
    expect(cellAt(book, 10)).toMatchObject({ kind: "date", look: "time" });
    expect(book.sheets[0]?.rows.find(({ number }) => number === 4)?.hidden).toBe(true);
    expect(book.sheets[1]).toMatchObject({ name: "Ẩn", visibility: "hidden" });
  }
});

test.each(KINDS)("comments of an .%s come with their place", (kind) => {
  expect(bookOf(kind, "looks-1900").sheets[0]?.notes).toEqual([
    { kind: "comment", row: 1, column: 2, text: "ghi chú một" },
    { kind: "comment", row: 2, column: 1, text: "số ước\ndòng hai" },
  ]);
});

/** Longer than one record of an .xls: the text goes on in others. */
const LONG = "dài ".repeat(1250);

function bookOfRuns(): Uint8Array {
  const run = (text: string, look = ""): string =>
    `<r><rPr>${look}<sz val="12"/></rPr><t xml:space="preserve">${text}</t></r>`;
  const strings = [
    run("250 ") + run("240", "<strike/>"),
    run("250") + run("1", '<vertAlign val="superscript"/>'),
    run("240", "<strike/>"),
    run("Trực ") + run("tiếp", "<b/>"),
    run(LONG) + run("bỏ", "<strike/>"),
    "<t>Trực tuyến</t>",
  ];
  return xlsxByHand({
    strings: strings.map((string) => `<si>${string}</si>`).join(""),
    cells: strings
      .map((_, at) => `<row r="${at + 1}"><c r="A${at + 1}" t="s"><v>${at}</v></c></row>`)
      .join(""),
  });
}

const LOOKS = `
import sys, datetime
from openpyxl.styles import Font
from openpyxl.comments import Comment
for epoch in (1900, 1904):
    book = openpyxl.Workbook()
    if epoch == 1904: book.epoch = openpyxl.utils.datetime.CALENDAR_MAC_1904
    sheet = book.active
    cells = [
        (datetime.date(2024, 3, 15), "dd/mm/yyyy"), (datetime.date(2024, 3, 1), "mm/yyyy"),
        (500000, '#,##0 "₫"'), (0.25, "0%"), (250, "General"), ("=A5/10", "General"), ("=1/0", "General"),
        (50000, "#,##0,"), (datetime.date(2024, 12, 31), "mm.dd.yyyy"), (datetime.time(8, 30), "hh:mm"),
        ("  hai  khoảng\\ntrắng ", "General"), ("0905000111", "@"), (1234567.891, "#,##0.00"),
        (-0.5, '#,##0.0;[Red]-#,##0.0;"-"'), (datetime.datetime(2024, 3, 15, 8, 30), "dd/mm/yyyy hh:mm"),
        ("=SUM(A3:A5)", "General"), ("=SUM(A3,A4)", "General"), ("=SUM(A18:C18)", "General"), ("gạch", "General"), (1.5, "[h]:mm"), (45, 'khoảng" "0" người"'.replace("khoảng", '"khoảng"')),
    ]
    for number, (value, code) in enumerate(cells, 1):
        cell = sheet.cell(number, 1, value)
        cell.number_format = code
    for struck in ("A5", "A19"): sheet[struck].font = Font(strike=True)
    sheet["B1"].comment = Comment("ghi chú một", "Lan")
    sheet["A2"].comment = Comment("số ước\\ndòng hai", "Hoa")
    sheet.merge_cells("C1:D2"); sheet["C1"] = "gộp"
    sheet.row_dimensions[4].hidden = True
    sheet.column_dimensions["E"].hidden = True
    hidden = book.create_sheet("Ẩn"); hidden["A1"] = 1; hidden.sheet_state = "hidden"
    book.save(f"{sys.argv[1]}/looks-{epoch}.xlsx")
`;
