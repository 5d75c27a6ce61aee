import { readWorkbook } from "../../../src/core/workbook";
import {
  cleanValues,
  codesOf,
  MAIN,
  mustRead,
  relationships,
  SHEET,
  sheetXml,
  valuesOf,
  xlsxByHand,
} from "../../support/xlsx-by-hand";
import { namesWrittenOut } from "../../support/names-written-out";

describe("where cells stand", () => {
  test("rows and cells without addresses follow one another", () => {
    const cells = `<row><c><v>1</v></c><c/><c><v>3</v></c></row><row r="5"><c><v>4</v></c><c r="D5"><v>5</v></c><c><v>6</v></c></row><row><c><v>7</v></c></row>`;
    expect(cleanValues({ cells })).toEqual({ A1: 1, C1: 3, A5: 4, D5: 5, E5: 6, A6: 7 });
  });

  test("a row that is not numbered goes by the addresses of its cells", () => {
    expect(
      cleanValues({
        cells: `<row><c r="B7"><v>1</v></c><c r="C7"><v>2</v></c></row><row><c><v>3</v></c></row>`,
      }),
    ).toEqual({
      B7: 1,
      C7: 2,
      A8: 3,
    });
  });

  test("rows and cells out of order are put in order", () => {
    const cells = `<row r="3"><c r="C3"><v>3</v></c><c r="A3"><v>1</v></c></row><row r="1"><c r="A1"><v>0</v></c></row>`;
    const { workbook, issues } = mustRead(xlsxByHand({ cells }));
    expect(issues).toEqual([]);
    expect(workbook.sheets[0]?.rows.map((row) => row.number)).toEqual([1, 3]);
    expect(workbook.sheets[0]?.rows[1]?.cells.map((cell) => cell.column)).toEqual([1, 3]);
  });

  test("a row written in two pieces is joined", () => {
    const cells = `<row r="2"><c r="A2"><v>1</v></c></row><row r="2" hidden="1"><c r="B2"><v>2</v></c></row>`;
    const { workbook, issues } = mustRead(xlsxByHand({ cells }));
    expect(issues).toEqual([]);
    expect(workbook.sheets[0]?.rows).toMatchObject([
      { number: 2, hidden: true, cells: [{ value: 1 }, { value: 2 }] },
    ]);
  });

  test("a cell given twice counts once if it says the same, and is an error if it does not", () => {
    const same = `<row r="1"><c r="A1"><v>1</v></c><c r="A1"><v>1</v></c></row>`;
    expect(cleanValues({ cells: same })).toEqual({ A1: 1 });
    const different = `<row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>9</v></c><c r="A1"><v>2</v></c></row>`;
    const { workbook, issues } = mustRead(xlsxByHand({ cells: different }));
    expect(valuesOf(workbook)).toEqual({ A1: "error #UNREADABLE!", B1: 9 });
    expect(issues).toMatchObject([
      { code: "workbook.cell-twice", where: { row: 1, column: 1 }, found: "1 | 2" },
    ]);
  });

  test("two cells at far corners cost nothing in between", () => {
    const cells = `<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>2</v></c></row>`;
    expect(cleanValues({ cells, head: `<dimension ref="A1:XFD1048576"/>` })).toEqual({
      A1: 1,
      XFD1048576: 2,
    });
  });

  test("what the dimension says is not believed", () => {
    expect(
      cleanValues({ cells: `<row r="1"><c r="A1"><v>1</v></c></row>`, head: `<dimension ref="A1:XFD9"/>` }),
    ).toEqual({ A1: 1 });
  });

  test.each(["XFE1", "A0", "A1048577", "1A", "A", "12", "", "A1B", "$A$1", "AAAA1", "A1 ", "B2"])(
    "a cell that says it stands at %j in row 1 is left out with an issue",
    (address) => {
      const cells = `<row r="1"><c r="${address}"><v>5</v></c><c r="C1"><v>1</v></c></row>`;
      const { workbook, issues } = mustRead(xlsxByHand({ cells }));
      expect(valuesOf(workbook)).toEqual({ C1: 1 });
      expect(issues).toMatchObject([
        { code: "workbook.bad-address", where: { sheet: "Biểu 1", row: 1 }, found: address },
      ]);
    },
  );

  test.each(["0", "-1", "1048577", "x", "1.5", "99999999999"])(
    "row number %j is no row: it is left out with an issue",
    (number) => {
      const cells = `<row r="${number}"><c><v>5</v></c></row><row r="2"><c><v>6</v></c></row>`;
      const { workbook, issues } = mustRead(xlsxByHand({ cells }));
      expect(valuesOf(workbook)).toEqual({ A2: 6 });
      expect(new Set(codesOf(issues))).toEqual(new Set(["workbook.bad-address"]));
    },
  );

  test("a thousand broken cells are listed up to a hundred, the rest are counted", () => {
    const cells = Array.from({ length: 1000 }, (_, i) => `<row r="${i + 1}"><c><v>x</v></c></row>`).join("");
    const { issues } = mustRead(xlsxByHand({ cells }));
    expect(issues).toHaveLength(101);
    expect(issues[100]).toMatchObject({ code: "workbook.more-cell-issues", facts: { count: 900 } });
  });
});

describe("what is said about rows and sheets", () => {
  test("hidden rows, by mark or by a height at which nothing is seen, are read and said to be hidden", () => {
    const one = (attributes: string, number: number): string =>
      `<row r="${number}" ${attributes}><c><v>${number}</v></c></row>`;
    const cells =
      one('hidden="1"', 1) +
      one('ht="0" customHeight="1"', 2) +
      one('hidden="true"', 3) +
      one('hidden="0" ht="15"', 4) +
      one("hidden='false'", 5) +
      one('ht="0.75" customHeight="1"', 6) +
      one('ht="6" customHeight="1"', 7);
    const { workbook } = mustRead(xlsxByHand({ cells }));
    expect(workbook.sheets[0]?.rows.map((row) => row.hidden)).toEqual([
      true,
      true,
      true,
      false,
      false,
      true,
      false,
    ]);
  });

  test("hidden columns, by mark or by a width at which nothing is seen, are told", () => {
    const cols =
      '<cols><col min="2" max="3" width="9" hidden="1"/><col min="4" max="4" width="9" hidden="false"/><col min="7" max="7" width="0" customWidth="1"/><col min="8" max="8" width="0.1" customWidth="1"/><col min="9" max="9" width="1.2" customWidth="1"/></cols>';
    const { workbook } = mustRead(xlsxByHand({ head: cols, cells: `<row r="1"><c><v>1</v></c></row>` }));
    expect(workbook.sheets[0]?.hiddenColumns).toEqual([
      { left: 2, right: 3 },
      { left: 7, right: 7 },
      { left: 8, right: 8 },
    ]);
  });

  test.each([
    [`<autoFilter ref="A1:B9"/>`, false],
    [`<autoFilter ref="A1:B9"><filterColumn colId="0" hiddenButton="1"/></autoFilter>`, false],
    [
      `<autoFilter ref="A1:B9"><filterColumn colId="0"><filters><filter val="x"/></filters></filterColumn></autoFilter>`,
      true,
    ],
    [
      `<customSheetViews><customSheetView><autoFilter ref="A1:B9"><filterColumn colId="0"><filters/></filterColumn></autoFilter></customSheetView></customSheetViews>`,
      false,
    ],
  ])("%s: rows filtered away just now: %s", (tail, filtered) => {
    expect(mustRead(xlsxByHand({ tail })).workbook.sheets[0]?.filtered).toBe(filtered);
  });

  test("filters set by a table, and the sheet's own mark, are seen too", () => {
    const table = `<table xmlns="${MAIN}"><autoFilter ref="A1:B9"><filterColumn colId="1"><top10 val="3"/></filterColumn></autoFilter></table>`;
    const parts = {
      "xl/worksheets/_rels/sheet1.xml.rels": relationships([["rId7", "table", "../tables/table1.xml"]]),
      "xl/tables/table1.xml": table,
    };
    const tail = `<tableParts count="1"><tablePart r:id="rId7"/></tableParts>`;
    expect(mustRead(xlsxByHand({ tail, parts })).workbook.sheets[0]?.filtered).toBe(true);
    expect(mustRead(xlsxByHand({ head: `<sheetPr filterMode="1"/>` })).workbook.sheets[0]?.filtered).toBe(
      true,
    );
  });

  test("merged cells are listed, nonsense among them is not", () => {
    const tail = `<mergeCells count="4"><mergeCell ref="B2:D3"/><mergeCell ref="$A$1:$A$2"/><mergeCell ref="A0:B1"/><mergeCell ref="x"/></mergeCells>`;
    expect(mustRead(xlsxByHand({ tail })).workbook.sheets[0]?.merges).toEqual([
      { top: 2, left: 2, bottom: 3, right: 4 },
      { top: 1, left: 1, bottom: 2, right: 1 },
    ]);
  });
});

describe("several sheets", () => {
  const xml = `<workbook xmlns="${MAIN}" xmlns:r="urn:r"><sheets><sheet name="Biểu &amp; đồ" sheetId="9" r:id="rId9"/>
    <sheet name="Ẩn" sheetId="2" state="hidden" r:id="rId2"/><sheet name="Rất ẩn" sheetId="3" state="veryHidden" r:id="rId3"/>
    <sheet name="Hỏng" sheetId="4" r:id="rId4"/></sheets><definedNames><definedName name="KG_ma">'Ẩn'!$A$1</definedName>
    <definedName name="Vùng" localSheetId="2">=Ẩn!$A$1:$B$2</definedName></definedNames></workbook>`;
  const book = {
    parts: {
      "xl/workbook.xml": xml,
      "xl/_rels/workbook.xml.rels": relationships([
        ["rId9", "chartsheet", "chartsheets/sheet1.xml"],
        ["rId2", "worksheet", "worksheets/sheet1.xml"],
        ["rId3", "worksheet", "worksheets/SHEET2.XML"],
        ["rId4", "worksheet", "worksheets/sheet3.xml"],
      ]),
      "xl/worksheets/sheet2.xml": sheetXml(`<row r="1"><c r="A1"><v>2</v></c></row>`),
      "xl/worksheets/sheet3.xml": `<worksheet xmlns="${MAIN}"><sheetData><row r="1"><c r="A1"><v>3</v></c></row>`,
    },
    cells: `<row r="1"><c r="A1"><v>1</v></c></row>`,
  };

  test("come in the order of their tabs; a chart is passed over, a damaged one named, the others are read", () => {
    const { workbook, issues } = mustRead(xlsxByHand(book));
    expect(workbook.sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
      ["Ẩn", "hidden"],
      ["Rất ẩn", "veryHidden"],
    ]);
    expect(valuesOf(workbook, 1)).toEqual({ A1: 2 });
    expect(issues).toMatchObject([
      { code: "workbook.sheet-skipped", severity: "info", where: { sheet: "Biểu & đồ" } },
      { code: "workbook.sheet-damaged", severity: "error", where: { sheet: "Hỏng" } },
    ]);
  });

  test("names tell which sheet they are local to, counting the chart", () => {
    expect(namesWrittenOut(mustRead(xlsxByHand(book)).workbook)).toEqual([
      { name: "KG_ma", formula: "'Ẩn'!$A$1" },
      { name: "Vùng", formula: "Ẩn!$A$1:$B$2", sheet: "Rất ẩn" },
    ]);
  });

  test.each([
    `<worksheet xmlns="${MAIN}"><sheetData><row r="1"><c r="A1"><v>1</v></row></sheetData></worksheet>`,
    `<worksheet xmlns="${MAIN}"><sheetData><row r="1"><c r="A1"><v>1</c></row></sheetData></worksheet>`,
    `<worksheet xmlns="${MAIN}"><sheetData><row r="1"><c r="A1"><v>1</v><v>2</v></c></row></sheetData></worksheet>`,
    `<worksheet xmlns="${MAIN}"><sheetData/><sheetData><row r="1"/></sheetData></worksheet>`,
    `<worksheet xmlns="${MAIN}"><sheetData></sheetData>`,
    `<worksheet xmlns="${MAIN}"><sheetData>lạc</sheetData></worksheet>`,
    `<html><body/></html>`,
    "",
    "\u0000\u0000\u0000",
  ])("a sheet that is no well-formed sheet is damaged: %j", (part) => {
    const { workbook, issues } = mustRead(xlsxByHand({ parts: { [SHEET]: part } }));
    expect(workbook.sheets).toEqual([]);
    expect(codesOf(issues)).toEqual(["workbook.sheet-damaged"]);
  });

  test("a DOCTYPE in any sheet, string or workbook part refuses the whole file", () => {
    const doctype = `<!DOCTYPE x [<!ENTITY a "aaaa">]>`;
    const sheet = `${doctype}<worksheet xmlns="${MAIN}"><sheetData><row r="1"><c r="A1" t="str"><v>&a;</v></c></row></sheetData></worksheet>`;
    const strings = `${doctype}<sst xmlns="${MAIN}"><si><t>&a;</t></si></sst>`;
    for (const part of [
      { [SHEET]: sheet },
      { "xl/sharedStrings.xml": strings },
      { "xl/workbook.xml": `${doctype}<workbook/>` },
    ]) {
      const result = readWorkbook(xlsxByHand({ strings: "", parts: part }));
      expect(result.ok).toBe(false);
      expect(codesOf(result.issues)).toEqual(["workbook.forbidden-xml"]);
    }
  });

  test("more cells than the limit: that sheet is named and left out", () => {
    const { workbook, issues } = mustRead(
      xlsxByHand({ cells: `<row><c><v>1</v></c><c><v>1</v></c></row>` }),
      { limits: { cells: 1 } },
    );
    expect(workbook.sheets).toEqual([]);
    expect(issues).toMatchObject([
      { code: "workbook.too-many-cells", where: { sheet: "Biểu 1" }, facts: { most: 1 } },
    ]);
  });

  test("1,048,576 formatted blank rows are passed over and keep no memory", () => {
    const rows: string[] = [];
    for (let r = 1; r <= 1_048_576; r++)
      rows.push(`<row r="${r}" spans="1:3" s="1" customFormat="1"><c r="A${r}" s="1"/></row>`);
    const bytes = xlsxByHand({ cells: `${rows.join("")}` });
    const before = process.memoryUsage().heapUsed;
    const { workbook, issues } = mustRead(bytes);
    expect(process.memoryUsage().heapUsed - before).toBeLessThan(100_000_000);
    expect(workbook.sheets[0]?.rows).toEqual([]);
    expect(issues).toEqual([]);
  });
});

test("what is printed over and under the pages is read without its codes", () => {
  const tail = `<headerFooter differentFirst="1"><oddHeader>&amp;LUBND xã&amp;R&amp;"Arial,Bold"&amp;12&amp;KFF0000ĐVT: nghìn đồng</oddHeader><oddFooter>&amp;CTrang &amp;P/&amp;N</oddFooter><firstHeader/></headerFooter>`;
  expect(mustRead(xlsxByHand({ tail })).workbook.sheets[0]?.pageTexts).toEqual([
    "UBND xã",
    "ĐVT: nghìn đồng",
    "Trang /",
  ]);
  expect(mustRead(xlsxByHand({})).workbook.sheets[0]).not.toHaveProperty("pageTexts");
});
