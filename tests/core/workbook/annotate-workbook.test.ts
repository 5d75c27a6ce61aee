import { readFileSync } from "node:fs";
import path from "node:path";
import { unzipSync } from "fflate";
import {
  type CellRemark,
  type Workbook,
  annotatedWorkbook,
  readWorkbook,
  writeWorkbook,
} from "../../../src/core/workbook";
import { kitchenSink } from "../../support/kitchen-sink";
import { MAIN, STRICT, relationships, xlsxByHand } from "../../support/xlsx-by-hand";
import { namesWrittenOut } from "../../support/names-written-out";

const sample = (name: string): Uint8Array =>
  readFileSync(path.join(__dirname, "../../../assets/samples/2024-H1", name));

const FILES: readonly (readonly [string, () => Uint8Array])[] = [
  ["a workbook with everything a form can have", () => writeWorkbook(kitchenSink)],
  ["a return saved by openpyxl", () => sample("Binh Thanh.xlsx")],
  ["a return saved by LibreOffice", () => sample("Tay Thuan.xlsx")],
];

const REPLY = {
  name: "Trả lời",
  rows: [{ cells: ["Trả lời của Ban", { value: "Sửa", style: { fill: "FFC7CE" } }] }],
};

const remark = (row: number, column: number, note = `Ô ${row}:${column} sai`): CellRemark => ({
  ...{ row, column, fill: "FFC7CE", note },
});

function opened(bytes: Uint8Array): Workbook {
  const book = readWorkbook(bytes);
  if (!book.ok) throw new Error(JSON.stringify(book.issues));
  return book.value;
}

function annotated(bytes: Uint8Array, cells: ReadonlyMap<string, readonly CellRemark[]>): Uint8Array {
  const made = annotatedWorkbook(bytes, { cells, author: "Ban", sheet: REPLY });
  if (!made.ok) throw new Error(JSON.stringify(made.issues));
  return made.value;
}

/** Without what was put in: the last sheet, and notes. */
const figuresOf = ({ sheets, ...book }: Workbook, count: number) => ({
  ...book,
  names: namesWrittenOut(book),
  sheets: sheets.slice(0, count).map(({ notes, ...sheet }) => sheet),
});

test("a cell in which the unit explains itself keeps that note alone; the one beside it gets ours", () => {
  const theirs = writeWorkbook({
    sheets: [{ name: "KG01", rows: [{ cells: [{ value: 9, note: "Đã gộp hai lớp" }, 8] }] }],
  });
  const [sheet] = opened(annotated(theirs, new Map([["KG01", [remark(1, 1), remark(1, 2)]]]))).sheets;
  expect(sheet?.notes?.map(({ column, text }) => [column, text])).toEqual([
    [1, "Đã gộp hai lớp"],
    [2, "Ô 1:2 sai"],
  ]);
});

describe.each(FILES)("%s", (_, bytesOf) => {
  const before = bytesOf();
  const book = opened(before);
  const [first] = book.sheets;
  const name = first?.name ?? "";
  const free = (row: number, column: number): boolean =>
    !(first?.notes ?? []).some((note) => note.row === row && note.column === column);
  const remarks = [remark(2, 2), remark(2, 1), remark(3, 40), remark(400, 3)];
  const after = annotated(before, new Map([[name, remarks]]));

  test("reads as it did, to the last value", () => {
    expect(figuresOf(opened(after), book.sheets.length)).toEqual(figuresOf(book, book.sheets.length));
  });

  test("bears the notes at their cells beside those it had, and one sheet more", () => {
    const { sheets } = opened(after);
    const notes = sheets[0]?.notes ?? [];
    for (const { row, column, note } of remarks.filter((one) => free(one.row, one.column)))
      expect(notes).toContainEqual({ kind: "comment", row, column, text: note, author: "Ban" });
    for (const note of first?.notes ?? []) expect(notes).toContainEqual(note);
    expect(sheets.at(-1)).toMatchObject({ name: "Trả lời", visibility: "visible" });
    expect(sheets.at(-1)?.rows[0]?.cells.map(({ value }) => value)).toEqual(["Trả lời của Ban", "Sửa"]);
  });

  test("keeps the bytes of every part but those that had to name something", () => {
    const [had, has] = [unzipSync(before), unzipSync(after)];
    const changed = Object.keys(had).filter((part) => !equal(had[part], has[part]));
    expect(changed.filter((part) => !MAY_CHANGE.test(part))).toEqual([]);
  });

  test("and can be sent back a second time", () => {
    const again = annotated(after, new Map([[name, [remark(5, 5)]]]));
    expect(figuresOf(opened(again), book.sheets.length)).toEqual(figuresOf(book, book.sheets.length));
    expect(opened(again).sheets[0]?.notes).toEqual([
      ...(first?.notes ?? []),
      expect.objectContaining({ row: 5, column: 5 }),
    ]);
    expect(opened(again).sheets).toHaveLength(book.sheets.length + 1);
  });
});

const MAY_CHANGE =
  /^(?:\[Content_Types\]\.xml|xl\/(?:workbook\.xml|styles\.xml|_rels\/.*|worksheets\/.*|comments.*|drawings\/.*vml))$/;

const equal = (a: Uint8Array | undefined, b: Uint8Array | undefined): boolean =>
  a !== undefined && b !== undefined && Buffer.from(a).equals(Buffer.from(b));

const STYLES = `<styleSheet xmlns="${MAIN}"><fonts count="1"><font/></fonts><fills count="2"><fill/><fill/></fills><borders><border/></borders><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14" fillId="1" applyFill="1"><alignment wrapText="1"/></xf></cellXfs></styleSheet>`;

describe("parts as other programs write them", () => {
  const reads = (cells: string, rest: Parameters<typeof xlsxByHand>[0] = {}) => {
    const bytes = xlsxByHand({ cells, ...rest, parts: { "xl/styles.xml": STYLES, ...rest.parts } });
    const remarks = [remark(1, 1), remark(1, 3), remark(3, 2)];
    const after = annotated(bytes, new Map([["Biểu 1", remarks]]));
    expect(figuresOf(opened(after), 1)).toEqual(figuresOf(opened(bytes), 1));
    expect(opened(after).sheets[0]?.notes?.map(({ row, column }) => [row, column])).toEqual([
      [1, 1],
      [1, 3],
      [3, 2],
    ]);
    return Buffer.from(unzipSync(after)["xl/worksheets/sheet1.xml"] ?? []).toString();
  };

  test("cells keep their bytes, and earlier remarks give way to later ones", () => {
    const cells =
      '<row r="1"><c r="A1" t="str" cm="1"><f>1+1</f><v>x</v></c><c s="1" r="C1"><v>7</v></c></row>';
    const text = reads(cells, {
      tail: '<mergeCells><mergeCell ref="A5:B5"/></mergeCells><dataValidations/>',
    });
    expect(text).toContain(`<sheetData>${cells}</sheetData>`);
    expect(text).toMatch(/<\/mergeCells><conditionalFormatting sqref="A1 C1 B3">.*<dataValidations/);
    const bytes = xlsxByHand({ cells, parts: { "xl/styles.xml": STYLES } });
    const once = annotated(bytes, new Map([["Biểu 1", [remark(1, 1), remark(2, 2)]]]));
    const twice = annotated(once, new Map([["Biểu 1", [remark(2, 2, "lần hai")]]]));
    const { sheets } = opened(twice);
    expect(sheets.map(({ name }) => name)).toEqual(["Biểu 1", "Trả lời"]);
    expect(sheets[0]?.notes).toEqual([
      { kind: "comment", row: 2, column: 2, text: "lần hai", author: "Ban" },
    ]);
    const parts = unzipSync(twice);
    expect(
      Buffer.from(parts["xl/worksheets/sheet1.xml"] ?? [])
        .toString()
        .match(/sqref="[^"]*"/g),
    ).toEqual(['sqref="B2"']);
    expect(
      Buffer.from(parts["xl/drawings/vmlDrawing1.vml"] ?? [])
        .toString()
        .match(/<v:shape /g),
    ).toHaveLength(1);
    expect(Object.keys(parts).filter((part) => /worksheets\/sheet/.test(part))).toHaveLength(2);
  });

  test.each([
    ["no row at all", ""],
    ["rows and cells without numbers", "<row><c><v>1</v></c><c/><c><v>3</v></c></row><row/><row/>"],
    ["rows that close themselves", '<row r="1"/><row r="3" s="1" customFormat="1"/>'],
    ["rows further down", '<row r="9"><c r="B9"><v>1</v></c></row>'],
  ])("%s", (_, cells) => {
    reads(cells);
  });

  test("tags under a prefix", () => {
    const sheet = `<x:worksheet xmlns:x="${MAIN}"><x:sheetData><x:row r="1"><x:c r="A1"><x:v>1</x:v></x:c></x:row></x:sheetData><x:tableParts/></x:worksheet>`;
    const text = reads("", { parts: { "xl/worksheets/sheet1.xml": sheet } });
    expect(text).toMatch(/<legacyDrawing xmlns="[^"]+" xmlns:r="[^"]+" r:id="rId\d+"\/><x:tableParts\/>/);
  });

  test("the strict vocabulary", () => {
    const sheet = `<worksheet xmlns="${STRICT}"><sheetData/></worksheet>`;
    expect(reads("", { parts: { "xl/worksheets/sheet1.xml": sheet } })).toContain("purl.oclc.org");
  });

  test("what is no workbook, or has no styles, is refused", () => {
    const remarks = { cells: new Map(), author: "Ban", sheet: REPLY };
    expect(annotatedWorkbook(new Uint8Array([1, 2, 3]), remarks)).toMatchObject({ ok: false });
    const bare = xlsxByHand({
      without: ["xl/styles.xml"],
      parts: {
        "xl/_rels/workbook.xml.rels": relationships([["rId1", "worksheet", "worksheets/sheet1.xml"]]),
      },
    });
    expect(annotatedWorkbook(bare, remarks)).toMatchObject({ ok: false });
  });
});
