import { dateFromSerial } from "../../../src/core/base";
import { readWorkbook } from "../../../src/core/workbook";
import { cleanValues, codesOf, mustRead, valuesOf, xlsxByHand } from "../../support/xlsx-by-hand";

/** One cell in style 0, which has this number format. */
const cellIn = (format: number | string, value: number | string, workbookPr = ""): unknown => {
  const id = typeof format === "number" ? format : 200;
  const formats = typeof format === "number" ? {} : { 200: format };
  const cells = `<row r="1"><c r="A1"><v>${value}</v></c></row>`;
  return cleanValues({ cells, formats, styles: [id], workbookPr }).A1;
};

describe("which numbers are dates", () => {
  const dateIds = [
    14, 15, 16, 17, 18, 19, 20, 21, 22, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 45, 46, 47, 50, 51, 52, 53,
    54, 55, 56, 57, 58,
  ];
  const otherIds = [0, 1, 2, 3, 4, 9, 10, 11, 12, 13, 23, 26, 37, 38, 39, 40, 44, 48, 49, 59, 163];

  test.each(dateIds)("built-in format %i shows a date or a time", (id) => {
    expect(cellIn(id, 45_448)).toBe("date 45448");
  });

  test.each(otherIds)("built-in format %i shows a number", (id) => {
    expect(cellIn(id, 45_448)).toBe(45_448);
  });

  test.each([
    "dd/mm/yyyy",
    "d/m/yy;@",
    "[$-42A]dd/mm/yyyy",
    '[$-1010000]"ngày "dd" tháng "mm" năm "yyyy;@',
    "[Red]dd\\-mm\\-yyyy",
    "yyyy\\-mm\\-dd\\Thh:mm:ss",
    "mmm\\ yyyy",
    "m",
    "dddd",
    "h:mm AM/PM",
    "[h]:mm",
    "[mm]:ss",
    "[ss]",
    "mm:ss.0",
    "hh:mm:ss.000",
    "[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy",
    '[DBNum1][$-804]yyyy"年"m"月"d"日";@',
    "[$-D070000]d/mm/bbbb",
    "_-dd/mm_-",
    "*-dd/mm",
  ])("%s shows a date or a time", (code) => {
    expect(cellIn(code, 45_448.5)).toBe("date 45448.5");
  });

  test.each([
    "General",
    "0.00",
    "#,##0",
    '#,##0 "đồng/tháng"',
    '0" m²"',
    "0.00E+00",
    "0.00e-00",
    "[Red]-0.00;[Blue]0.00",
    "[$₫-42A] #,##0",
    '_-* #,##0\\ "₫"_-;\\-* #,##0\\ "₫"_-;_-* "-"\\ "₫"_-;_-@_-',
    '"ngày dd/mm/yyyy"',
    "\\d\\m\\y0",
    "@",
    "# ?/?",
    "[>=1000]#,##0;0",
    "",
    ";;;",
    '[=1]"có";[=0]"không";General',
    "Standard",
  ])("%j shows a number", (code) => {
    expect(cellIn(code, 45_448)).toBe(45_448);
  });

  test("a format with sections is judged by the one that shows the value", () => {
    const code = '[=0]"không";[<100]0.0;dd/mm/yyyy';
    expect(cellIn(code, 0)).toBe(0);
    expect(cellIn(code, 50)).toBe(50);
    expect(cellIn(code, 45_448)).toBe("date 45448");
    expect(cellIn("dd/mm/yyyy;-0;0", -3)).toBe(-3);
    expect(cellIn("dd/mm/yyyy;-0;0", 0)).toBe(0);
    expect(cellIn("dd/mm/yyyy;-0", 0)).toBe("date 0");
  });

  test("a format spelled out in the file goes before the built-in one of the same number", () => {
    const cells = `<row r="1"><c r="A1"><v>45448</v></c></row>`;
    expect(cleanValues({ cells, formats: { 14: "0.00" }, styles: [14] })).toEqual({ A1: 45_448 });
  });

  test("texts and booleans in a date format stay what they are", () => {
    const cells = `<row r="1"><c r="A1" t="inlineStr"><is><t>05/6/2024</t></is></c><c r="B1" t="b"><v>1</v></c></row>`;
    expect(cleanValues({ cells, styles: [14] })).toEqual({ A1: "05/6/2024", B1: true });
  });

  test("a style the file does not have is said, and the number is read as a number", () => {
    const { workbook, issues } = mustRead(
      xlsxByHand({ cells: `<row r="4"><c r="C4" s="9"><v>45448</v></c></row>` }),
    );
    expect(valuesOf(workbook)).toEqual({ C4: 45_448 });
    expect(issues).toMatchObject([
      { code: "workbook.unknown-style", where: { row: 4, column: 3 }, found: "9" },
    ]);
  });
});

describe("which day a date is", () => {
  test("both date systems give the same day", () => {
    expect(cellIn(14, 45_448)).toBe("date 45448");
    expect(cellIn(14, 43_986, '<workbookPr date1904="1"/>')).toBe("date 45448");
    expect(cellIn(22, 43_986.25, '<workbookPr date1904="true"/>')).toBe("date 45448.25");
    expect(cellIn(14, 45_448, '<workbookPr date1904="0"/>')).toBe("date 45448");
    expect(dateFromSerial(45_448)).toBe("2024-06-05");
  });

  test("times of day and durations are not moved by the 1904 system", () => {
    expect(cellIn(20, 0.5, '<workbookPr date1904="1"/>')).toBe("date 0.5");
    expect(cellIn("[h]:mm", 30_000.25, '<workbookPr date1904="1"/>')).toBe("date 30000.25");
    expect(cellIn(46, 1.25, '<workbookPr date1904="1"/>')).toBe("date 1.25");
  });

  test("a moment of which only the time is shown is moved with its day", () => {
    expect(cellIn("h:mm", 43_986.25, '<workbookPr date1904="1"/>')).toBe("date 45448.25");
  });

  test("days before 1 March 1900 come as they are numbered, and as the right day", () => {
    expect(cellIn(14, 1)).toBe("date 1");
    expect(cellIn(14, 59)).toBe("date 59");
    expect([1, 59, 60, 61].map(dateFromSerial)).toEqual([
      "1900-01-01",
      "1900-02-28",
      undefined,
      "1900-03-01",
    ]);
  });

  test.each([
    ["2024-06-05", 45_448],
    ["2024-06-05T12:00:00", 45_448.5],
    ["2024-06-05T06:00:00.000Z", 45_448.25],
    ["1900-02-28", 59],
    ["T06:00", 0.25],
    ["18:00:00", 0.75],
  ])("ISO date %s is the serial %d, in both systems and whatever the format", (written, serial) => {
    const cells = `<row r="1"><c r="A1" t="d"><v>${written}</v></c></row>`;
    expect(cleanValues({ cells })).toEqual({ A1: `date ${serial}` });
    expect(cleanValues({ cells, workbookPr: '<workbookPr date1904="1"/>' })).toEqual({
      A1: `date ${serial}`,
    });
  });

  test("without its styles part a date cannot be told from a number, so the workbook is refused", () => {
    const cells = `<row r="1"><c r="A1" s="1"><v>45448</v></c></row>`;
    const broken = xlsxByHand({ cells, parts: { "xl/styles.xml": "<styleSheet><numFmts>" } });

    for (const bytes of [broken, xlsxByHand({ cells, without: ["xl/styles.xml"] })]) {
      const result = readWorkbook(bytes);
      expect(result.ok).toBe(false);
      expect(codesOf(result.issues)).toEqual(["workbook.damaged"]);
    }
  });
});
