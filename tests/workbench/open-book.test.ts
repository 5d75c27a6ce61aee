import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { writeWorkbook } from "../../src/core/workbook";
import { RETURNED_FILES } from "../../src/workbench/desk/samples";
import { cutToRows } from "../../src/workbench/xlsx/defined-names";
import { openBook } from "../../src/workbench/xlsx/open-book";
import { lacksResults } from "../../src/workbench/xlsx/sheet-cells";
import { made } from "../core/templates/made-workbook";
import { kitchenSink } from "../support/kitchen-sink";
import { xlsxByHand } from "../support/xlsx-by-hand";
import { opened } from "./grid-contents";
import "./with-dom";

const sink = opened(writeWorkbook(kitchenSink));
const form = sink.sheets.find(({ name }) => name === "Biểu KG 01");
const data = sink.data.sheets[form?.id ?? ""];
const resource = (name: string) =>
  JSON.parse(sink.data.resources?.find((one) => one.name === name)?.data ?? "{}");
const style = (row: number, column: number) => {
  const name = data?.cellData?.[row]?.[column]?.s;
  return typeof name === "string" ? sink.data.styles[name] : undefined;
};

test("values keep their kinds: a text that looks like a formula is a text, a date a number in its format", () => {
  expect(data?.cellData?.[3]).toMatchObject({
    0: { v: 1, t: 2 },
    1: { v: "=1+1", t: 4 },
    3: { v: 45473, t: 2 },
  });
  expect(style(3, 3)).toMatchObject({ n: { pattern: "dd/mm/yyyy" } });
});

test("formulas come with the results they were saved with", () => {
  expect(data?.cellData?.[5]?.[2]).toMatchObject({ f: "=SUM(C4:C5)", v: 1234579, t: 2 });
});

test("looks are kept: fonts, fills, borders, alignment", () => {
  expect(style(0, 0)).toMatchObject({ bl: 1, fs: 16, cl: { rgb: "#1F4E78" }, ht: 2 });
  expect(style(2, 0)).toMatchObject({
    bg: { rgb: "#DDEBF7" },
    bd: { t: { s: 1 }, l: { s: 1 } },
    tb: 3,
    vt: 2,
  });
});

test("a cell takes nothing from its column: plain stands for plain", () => {
  expect(style(3, 0)).toMatchObject({ it: 0, bl: 0, bg: null });
});

test("the shape of a sheet is kept: widths, heights, hidden rows and columns, merges, frozen panes", () => {
  expect(data?.columnData?.[5]).toMatchObject({ hd: 1 });
  expect(data?.columnData?.[1]?.w).toBeGreaterThan(270);
  expect(data?.rowData?.[0]).toMatchObject({ h: 40 });
  expect(data?.rowData?.[5]).toMatchObject({ hd: 1 });
  expect(data?.mergeData).toEqual([{ startRow: 0, endRow: 0, startColumn: 0, endColumn: 4 }]);
  expect(data?.freeze).toEqual({ xSplit: 2, ySplit: 3, startRow: 3, startColumn: 2 });
});

test("a list that names its choices offers them; days are compared as numbers; texts of the rule are kept", () => {
  const rules = resource("SHEET_DATA_VALIDATION_PLUGIN")[form?.id ?? ""];
  expect(rules).toHaveLength(6);
  expect(rules[0]).toMatchObject({ type: "list", formula1: expect.stringMatching(/^=.+!\$/) });
  expect(rules[0].operator).toBeUndefined();
  expect(rules[0].prompt).toContain("Bấm mũi tên");
  expect(rules[2]).toMatchObject({ type: "decimal", operator: "between", formula1: "45292", errorStyle: 2 });
});

test("conditional formats by formula are drawn", () => {
  const rules = resource("SHEET_CONDITIONAL_FORMATTING_PLUGIN")[form?.id ?? ""];
  expect(rules).toHaveLength(2);
  expect(rules[0]).toMatchObject({ stopIfTrue: true, rule: { style: { bg: { rgb: "#FFC7CE" }, bl: 1 } } });
});

test("a result of which a program saved fifteen digits is no other than the one worked out, as in Excel", () => {
  const book = opened(readFileSync(path.join(__dirname, "../../assets/samples/2024-H1/Tay Thuan.xlsx")));
  const sheet = book.sheets.find(({ name }) => name.startsWith("KG01"));
  expect(sheet?.cells.get(11)?.get(8)?.value).toBe(0.928571428571429); // 91 of 98
  const rules = book.data.resources?.find(({ name }) => name === "SHEET_CONDITIONAL_FORMATTING_PLUGIN")?.data;
  const ofSheet: { ranges: { startColumn: number }[]; rule: { value: string } }[] = JSON.parse(rules ?? "{}")[
    sheet?.id ?? ""
  ];
  const ofRate = ofSheet.filter(({ ranges }) => ranges[0]?.startColumn === 8).map(({ rule }) => rule.value);
  expect(ofRate).toEqual([
    expect.stringMatching(/^=AND\(\$I12<>"",IFERROR\(ABS\(\$I12-.+\)>ABS\(\$I12\)\*1E-14,\$I12<>.+\)\)$/),
  ]);
});

test("notes stand at their cells", () => {
  const notes = resource("SHEET_NOTE_PLUGIN")[form?.id ?? ""];
  expect(notes[2][1].note).toBe("Ghi rõ tên hội nghị.\nMỗi dòng một hội nghị.");
});

test("a protected sheet says which cells are locked, also where a row holds none", () => {
  const locked = (row: number, column: number) => sink.cellStyles[form?.styleAt(row, column) ?? 0]?.locked;
  expect(form?.protection).toEqual({ formatCells: false });
  expect([locked(2, 0), locked(3, 1), locked(90, 1), locked(90, 0)]).toEqual([true, false, false, true]);
});

test("names and custom properties of a template workbook are there, its hidden sheets hidden", () => {
  const template = opened(writeWorkbook(made("XA_21811", "2024-H1")));
  expect(template.names.length).toBeGreaterThan(50);
  expect([...template.customProperties.keys()].join()).toMatch(/khoagiao/);
  expect(template.sheets.some(({ visibility }) => visibility !== "visible")).toBe(true);
});

test("days of a workbook that counts from 1904 are the same days", () => {
  const bytes = xlsxByHand({
    workbookPr: '<workbookPr date1904="1"/>',
    cells: '<row r="1"><c r="A1" s="1"><v>44139</v></c><c r="B1"><v>44139</v></c></row>',
    styles: [0, 14],
  });
  const cells = opened(bytes).sheets[0]?.cells.get(0);
  expect([cells?.get(0)?.value, cells?.get(1)?.value]).toEqual([45601, 44139]);
});

test("a file that is no workbook is refused with the reason the reader of files gives", () => {
  const answer = openBook(new TextEncoder().encode("xin chào"), "x.xlsx");
  expect(answer.ok ? [] : answer.issues.map(({ code }) => code)).toEqual(["workbook.not-excel"]);
});

test("the samples offered are the files there are", () => {
  const folder = path.join(__dirname, "../../assets/samples/2024-H1");
  expect([...RETURNED_FILES].sort()).toEqual(readdirSync(folder).sort());
});

test("a form that LibreOffice saved has the rules it was sent out with: no colours in its lists, no rule for locked cells", () => {
  const folder = path.join(__dirname, "../../assets/samples/2024-H1");
  const resaved = opened(readFileSync(path.join(folder, "Tay Thuan.xlsx")));
  const rules = JSON.parse(
    resaved.data.resources?.find(({ name }) => name === "SHEET_DATA_VALIDATION_PLUGIN")?.data ?? "{}",
  )[resaved.sheets.find(({ name }) => name.startsWith("KG01"))?.id ?? ""];
  const ofType = (type: string) => rules.filter((rule: { readonly type: string }) => rule.type === type);
  expect(ofType("list").map(({ formula2 }: { readonly formula2?: string }) => formula2)).toEqual(
    ofType("list").map(() => undefined),
  );
  expect(ofType("list").length).toBeGreaterThan(2);
  expect(ofType("custom")).toEqual([]);
  expect(ofType("decimal")[0]).toMatchObject({ formula1: "10992", formula2: "109574" });
});

test("a file tells whether its formulas came with their results", () => {
  const folder = path.join(__dirname, "../../assets/samples/2024-H1");
  const lacking = (file: string): boolean => {
    const book = openBook(readFileSync(path.join(folder, file)), file);
    return book.ok && book.value.sheets.some(({ cells }) => lacksResults(cells));
  };
  expect(lacking("Binh Thanh.xlsx")).toBe(true); // saved by openpyxl, which writes none
  expect(lacking("Tay Thuan.xlsx")).toBe(false); // saved by LibreOffice
});

test("a range of a name ends where its sheet's rows end in the grid", () => {
  const rows = new Map([
    ["KG01", 131],
    ["Bà Triệu's", 20],
  ]);
  const cut = (formula: string): string => cutToRows(formula, rows);
  expect(cut("SUMPRODUCT(1*(KG01!$B$12:$B$1011=KG01!$B1))")).toBe(
    "SUMPRODUCT(1*(KG01!$B$12:$B$131=KG01!$B1))",
  );
  expect(cut("'Bà Triệu''s'!$A$2:$C$99")).toBe("'Bà Triệu''s'!$A$2:$C$20");
  expect(cut("KG01!$A$2:$A$100")).toBe("KG01!$A$2:$A$100");
  expect(cut("Khác!$A$2:$A$1011")).toBe("Khác!$A$2:$A$1011");
});
