import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { unzipSync } from "fflate";
import { readWorkbook, type Workbook, writeWorkbook } from "../../src/core/workbook";
import { openBook } from "../../src/workbench/xlsx/open-book";
import { saveBook } from "../../src/workbench/xlsx/save/save-book";
import { made } from "../core/templates/made-workbook";
import { kitchenSink } from "../support/kitchen-sink";
import { xlsxByHand } from "../support/xlsx-by-hand";
import { contents, type Edit, opened } from "./grid-contents";
import "./with-dom";

const template = writeWorkbook(made("XA_21811", "2024-H1"));
const COVER = "Bìa";
const COVER_PART = "xl/worksheets/sheet1.xml";
const sink = writeWorkbook(kitchenSink);
const FORM = "Biểu KG 01";
const decoder = new TextDecoder();

function parts(bytes: Uint8Array): ReadonlyMap<string, string> {
  return new Map(Object.entries(unzipSync(bytes)).map(([path, part]) => [path, decoder.decode(part)]));
}

const part = (bytes: Uint8Array, path: string): string => parts(bytes).get(path) ?? "";
const saved = (bytes: Uint8Array, ...edits: readonly Edit[]): Uint8Array => {
  const book = opened(bytes);
  return saveBook(book, contents(book, edits));
};

function mustRead(bytes: Uint8Array): Workbook {
  const workbook = readWorkbook(bytes);
  if (!workbook.ok) throw new Error(JSON.stringify(workbook.issues));
  return workbook.value;
}

/** 1-based row and column. */
function cellOf(bytes: Uint8Array, sheet: string, row: number, column: number) {
  const rows = mustRead(bytes).sheets.find(({ name }) => name === sheet)?.rows;
  return rows?.find(({ number }) => number === row)?.cells.find((cell) => cell.column === column);
}

test("a workbook nobody changed is saved part by part as it was", () => {
  expect(parts(saved(template))).toEqual(parts(template));
});

const SAMPLES = path.join(__dirname, "../../assets/samples/2024-H1");

test("so is every sample report, whichever program saved it last", () => {
  const kept = readdirSync(SAMPLES).filter((name) => {
    const bytes = readFileSync(path.join(SAMPLES, name));
    const book = openBook(bytes, name);
    if (!book.ok) return false;
    const [before, after] = [parts(bytes), parts(saveBook(book.value, contents(book.value)))];
    expect([...after.keys()]).toEqual([...before.keys()]);
    expect([...before].flatMap(([at, text]) => (after.get(at) === text ? [] : [`${name} ${at}`]))).toEqual(
      [],
    );
    return true;
  });
  expect(kept.length).toBeGreaterThanOrEqual(14);
});

test("outside its cells a changed sheet keeps every byte, and so does every other part", () => {
  const after = parts(saved(template, { sheet: COVER, row: 22, column: 3, value: "Nguyễn Văn A" }));
  const changed = [...parts(template)].filter(([path, text]) => after.get(path) !== text);
  // What was worked out before the change is stale: Excel is asked to work it out once more, and nothing else is said.
  const asked = (text = "") => text.replace(/<calcPr[^>]*>/, (tag) => tag.replace(' fullCalcOnLoad="1"', ""));
  expect(changed.map(([path]) => path).filter((path) => path !== COVER_PART)).toEqual(["xl/workbook.xml"]);
  expect(asked(after.get("xl/workbook.xml"))).toBe(part(template, "xl/workbook.xml"));
  const frame = (text = "") => text.replace(/<sheetData[\s\S]*<\/sheetData>/, "…");
  expect(frame(after.get(COVER_PART))).toBe(frame(part(template, COVER_PART)));
});

test("what was typed is read back: text, number, date, truth, emptied cell, a cell the file never had", () => {
  const after = saved(
    sink,
    { sheet: FORM, row: 3, column: 1, value: "=không phải công thức <&> \u0007_x000A_" },
    { sheet: FORM, row: 3, column: 2, value: 12.5 },
    { sheet: FORM, row: 4, column: 3, value: 45601 },
    { sheet: FORM, row: 4, column: 4, value: false },
    { sheet: FORM, row: 3, column: 0, value: undefined },
    { sheet: FORM, row: 40, column: 1, value: "007" },
    { sheet: FORM, row: 3, column: 5, value: "#REF!" },
  );
  expect(cellOf(after, FORM, 4, 2)).toMatchObject({
    kind: "text",
    value: "=không phải công thức <&> \u0007_x000A_",
  });
  expect(cellOf(after, FORM, 4, 3)).toMatchObject({ kind: "number", value: 12.5 });
  expect(cellOf(after, FORM, 5, 4)).toMatchObject({ kind: "date", value: 45601 });
  expect(cellOf(after, FORM, 5, 5)).toMatchObject({ kind: "boolean", value: false });
  expect(cellOf(after, FORM, 4, 1)).toBeUndefined();
  expect(cellOf(after, FORM, 41, 2)).toMatchObject({ kind: "text", value: "007" });
  expect(cellOf(after, FORM, 4, 6)).toMatchObject({ kind: "text", value: "#REF!" });
  expect(part(after, "xl/worksheets/sheet1.xml") + part(after, "xl/worksheets/sheet2.xml")).toContain(
    '<dimension ref="A1:F41"',
  );
});

test("a cell written in an empty row takes the format and lock its column gives", () => {
  const after = saved(sink, { sheet: FORM, row: 40, column: 1, value: "007" });
  const [before, now] = [opened(sink), opened(after)].map((book) => {
    const sheet = book.sheets.find(({ name }) => name === FORM);
    return book.cellStyles[sheet?.styleAt(40, 1) ?? 0];
  });
  expect(now).toEqual(before);
  expect(now).toMatchObject({ numberFormat: "@", locked: false });
});

test("another number format makes a new cell format and leaves all others as they are", () => {
  const after = saved(sink, { sheet: FORM, row: 3, column: 0, value: 45601, numberFormat: "dd/mm/yyyy" });
  expect(cellOf(after, FORM, 4, 1)).toMatchObject({ kind: "date", value: 45601 });
  const styles = opened(sink).cellStyles;
  expect(opened(after).cellStyles.slice(0, styles.length)).toEqual(styles);
  expect(opened(after).cellStyles).toHaveLength(styles.length + 1);
});

test("a new result of a formula is kept as its cached value; the formula itself is not touched", () => {
  const after = saved(sink, { sheet: FORM, row: 5, column: 2, value: 99, formula: "SUM(C4:C5)" });
  expect(cellOf(after, FORM, 6, 3)).toMatchObject({ kind: "number", value: 99, formula: true });
  expect(part(after, "xl/workbook.xml")).toContain('fullCalcOnLoad="1"');
});

test("when the first cell of a shared formula is typed over, the others keep what they calculate", () => {
  const bytes = xlsxByHand({
    cells:
      '<row r="1"><c r="A1"><f t="shared" ref="A1:A2" si="0">B1*2</f><v>2</v></c></row>' +
      '<row r="2"><c r="A2"><f t="shared" si="0"/><v>4</v></c></row>',
  });
  const book = opened(bytes);
  const [sheet] = contents(book, [{ sheet: "Biểu 1", row: 0, column: 0, value: 7 }]);
  if (!sheet) throw new Error("no sheet");
  const cells = [...sheet.cells].map((cell) =>
    cell.shared === undefined ? cell : { ...cell, formula: "B2*2" },
  );
  const after = part(saveBook(book, [{ ...sheet, cells }]), "xl/worksheets/sheet1.xml");
  expect(after).toContain('<c r="A1"><v>7</v></c>');
  expect(after).toContain('<c r="A2"><f>B2*2</f><v>4</v></c>');
});

test("an added sheet is one more sheet with its values; a removed one takes its names along", () => {
  const book = opened(sink);
  const cell = { isError: false, numberFormat: "General" } as const;
  const added = {
    id: "new",
    name: "Cần xử lý & khác",
    cells: [
      { ...cell, row: 0, column: 0, value: "Đơn vị" },
      { ...cell, row: 1, column: 2, value: 45601, numberFormat: "dd/mm/yyyy" },
    ],
  };
  const kept = contents(book).filter(({ name }) => name !== FORM);
  const after = saveBook(book, [...kept, added]);
  const workbook = mustRead(after);
  expect(workbook.sheets.map(({ name }) => name)).toEqual([
    ...kept.map(({ name }) => name),
    "Cần xử lý & khác",
  ]);
  expect(cellOf(after, "Cần xử lý & khác", 2, 3)).toMatchObject({ kind: "date", value: 45601 });
  expect(workbook.names.filter(({ formula }) => formula.includes(FORM))).toEqual([]);
  expect([...parts(after).keys()].filter((path) => path.startsWith("xl/worksheets/sheet"))).toHaveLength(
    workbook.sheets.length,
  );
});

test("days of a workbook that counts from 1904 are written as it counts", () => {
  const bytes = xlsxByHand({
    workbookPr: '<workbookPr date1904="1"/>',
    cells: '<row r="1"><c r="A1" s="1"><v>44139</v></c></row>',
    styles: [0, 14],
  });
  const after = saved(bytes, { sheet: "Biểu 1", row: 0, column: 0, value: 45602 });
  expect(cellOf(after, "Biểu 1", 1, 1)).toMatchObject({ kind: "date", value: 45602 });
});
