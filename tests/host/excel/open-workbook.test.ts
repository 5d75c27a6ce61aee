import { memoryGrid, officeEmulation } from "../../../src/host/emulation";
import { excelSpreadsheet, spreadsheetIssues } from "../../../src/host/excel";
import { issuesEn } from "../../../src/i18n/en/issues";
import { issuesVi } from "../../../src/i18n/vi/issues";
import { type Cell, type Workbook, readWorkbook, writeWorkbook } from "../../../src/core/workbook";
import { issued } from "../../support/an-open-report";
import { namesWrittenOut } from "../../support/names-written-out";

test("every refusal has a sentence in both languages", () => {
  const codes = Object.keys(spreadsheetIssues);
  expect(Object.keys(issuesVi)).toEqual(expect.arrayContaining(codes));
  expect(Object.keys(issuesEn)).toEqual(expect.arrayContaining(codes));
  expect(
    Object.keys(issuesVi)
      .filter((code) => code.startsWith("spreadsheet."))
      .sort(),
  ).toEqual(codes.sort());
});

test("a sheet that reaches absurdly far is left out and said, the others are read", async () => {
  const rows = [{ cells: ["đầu"] }, { number: 1_048_576, cells: ["cuối"] }];
  const sheets = [
    { name: "Dài", rows },
    { name: "Thường", rows: [{ cells: ["x"] }] },
  ];
  const opened = await excelSpreadsheet(officeEmulation(memoryGrid({ sheets }))).read();
  expect(opened.ok && opened.value.workbook.sheets.map(({ name }) => name)).toEqual(["Thường"]);
  expect(opened.issues).toMatchObject([{ code: "spreadsheet.sheet-too-large", where: { sheet: "Dài" } }]);
});

test("formats without values do not make a sheet large", async () => {
  const styles = Array.from({ length: 10 }, () => ({ numberFormat: "@" }));
  const rows = [{ cells: ["x"] }, { number: 1_048_576, cells: [], styles }];
  const opened = await excelSpreadsheet(
    officeEmulation(memoryGrid({ sheets: [{ name: "Trang", rows }] })),
  ).read();
  expect(opened.ok && opened.value.workbook.sheets[0]?.rows).toHaveLength(1);
});

test("error values, formulas without a text and times are read as a file has them", async () => {
  const grid = memoryGrid({
    sheets: [
      {
        name: "Trang",
        rows: [
          {
            cells: [
              "",
              { value: 0.5, style: { numberFormat: "hh:mm" } },
              { value: "", formula: 'IF(1,"","x")' },
            ],
          },
        ],
      },
    ],
  });
  const id = grid.sheets()[0]?.id ?? "";
  grid.write(id, { row: 0, column: 0 }, [[{ content: { kind: "formula", formula: "=#REF!" } }]]);
  const opened = await excelSpreadsheet(officeEmulation(grid)).read();
  expect(opened.ok && opened.value.workbook.sheets[0]?.rows[0]?.cells).toEqual([
    { column: 1, kind: "error", value: "#REF!", formula: false },
    { column: 2, kind: "date", value: 0.5, formula: false, look: "time" },
    { column: 3, kind: "text", value: "", formula: true },
  ]);
});

test("a formula that adds up other rows is told from one that does not", async () => {
  const cells = [
    { value: 3, formula: "SUM(A2:A3)" },
    { value: 3, formula: "1+2" },
  ];
  const grid = memoryGrid({ sheets: [{ name: "Trang", rows: [{ cells }] }] });
  const opened = await excelSpreadsheet(officeEmulation(grid)).read();
  expect(opened.ok && opened.value.workbook.sheets[0]?.rows[0]?.cells).toEqual([
    { column: 1, kind: "number", value: 3, formula: true, addsRows: true },
    { column: 2, kind: "number", value: 3, formula: true },
  ]);
});

test("a workbook with macros is known by its name", async () => {
  const draft = { sheets: [{ name: "Trang", rows: [] }] };
  const open = (name: string) => excelSpreadsheet(officeEmulation(memoryGrid(draft, { name }))).read();
  const [plain, macros] = [await open("Báo cáo.xlsx"), await open("Báo cáo.XLSM")];
  expect([plain, macros].map((one) => one.ok && one.value.workbook.properties.hasMacros)).toEqual([
    false,
    true,
  ]);
});

/**
 * An open program has calculated what a file may hold without its result; the grid in memory shows an empty text. Which
 * name a formula is, is told of an open workbook alone.
 */
const calculated = ({ formulaName: _, ...cell }: Cell): Cell =>
  cell.kind === "uncalculated" ? { ...cell, kind: "text" } : cell;

/** Rows that are hidden or filtered away are not known beside the pane. */
const told = ({ sheets, customProperties, ...book }: Workbook) => ({
  sheets: sheets.map(({ name, visibility, rows, merges }) => ({
    ...{ name, visibility },
    rows: rows.map(({ number, cells }) => ({ number, cells: cells.map(calculated) })),
    merges: [...merges].sort((a, b) => a.top - b.top || a.left - b.left),
  })),
  names: namesWrittenOut(book).filter(({ name }) => !name.startsWith("_xlnm.")),
  customProperties: [...customProperties],
});

test("an issued workbook lying open is read as its file is", async () => {
  const draft = issued();
  const opened = await excelSpreadsheet(officeEmulation(memoryGrid(draft))).read();
  const file = readWorkbook(writeWorkbook(draft));
  if (!opened.ok || !file.ok) throw new Error(JSON.stringify([opened.issues, file.issues]));
  expect(told(opened.value.workbook)).toEqual(told(file.value));
});

test("an Excel that cannot tell merged cells, or not so many, is read without them", async () => {
  const merges = Array.from({ length: 600 }, (_, row) => `A${row + 2}:B${row + 2}`);
  const draft = (some: number) => ({
    sheets: [{ name: "Trang", rows: [{ cells: ["x"] }], merges: merges.slice(0, some) }],
  });
  const mergesOf = async (some: number, excelApi: string) => {
    const opened = await excelSpreadsheet(officeEmulation(memoryGrid(draft(some)), { excelApi })).read();
    return opened.ok && opened.value.workbook.sheets[0]?.merges.length;
  };
  expect(await mergesOf(3, "1.13")).toBe(3);
  expect(await mergesOf(3, "1.12")).toBe(0);
  expect(await mergesOf(600, "1.13")).toBe(0);
});
