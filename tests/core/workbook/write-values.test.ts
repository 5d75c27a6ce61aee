import fc from "fast-check";
import { MAX_CELL_TEXT } from "../../../src/core/workbook";
import type { RowDraft, Style } from "../../../src/core/workbook";
import { part, sharedTexts, writtenParts, writtenSheet } from "../../support/xlsx-parts";

const workbook = (rows: readonly RowDraft[]) => writtenParts({ sheets: [{ name: "Biểu", rows }] });
const textsOf = (...texts: string[]) => sharedTexts(workbook([{ cells: texts }]));
const rowsOf = (...rows: RowDraft[]) => /<sheetData>(.*)<\/sheetData>/s.exec(writtenSheet({ rows }))?.[1];

describe("text stays text", () => {
  test.each(["=1+1", "+84", "-5", "@SUM(A1)", '=HYPERLINK("x")', "#N/A", "TRUE", "0123", "1e5"])(
    "%s is a text cell, never a formula or a number",
    (value) => {
      const parts = workbook([{ cells: [value, { value }] }]);
      expect(part(parts, "xl/worksheets/sheet1.xml").replace(/ s="\d+"/g, "")).toContain(
        '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>0</v></c></row>',
      );
      expect(sharedTexts(parts)).toEqual([value]);
    },
  );

  test("blanks at the ends and line breaks are kept", () => {
    expect(textsOf("  hai đầu  ", "dòng 1\ndòng 2", "\t")).toEqual(["  hai đầu  ", "dòng 1\ndòng 2", "\t"]);
    const strings = part(workbook([{ cells: [" x", "y"] }]), "xl/sharedStrings.xml");
    expect(strings).toContain('<si><t xml:space="preserve"> x</t></si><si><t>y</t></si>');
  });

  test("composed and decomposed Vietnamese stay apart, emoji stay whole", () => {
    const texts = ["Khoa giáo".normalize("NFC"), "Khoa giáo".normalize("NFD"), "👩‍🏫 giáo viên 😀"];
    expect(textsOf(...texts)).toEqual(texts);
  });

  test("characters XML forbids are stored the way Excel stores them", () => {
    const strings = part(
      workbook([{ cells: ["a\u0000b\u001f\r\n\ufffe", "_x0041_ _x_"] }]),
      "xl/sharedStrings.xml",
    );
    expect(strings).toContain("a_x0000_b_x001F__x000D_\n_xFFFE_");
    expect(strings).toContain("_x005F_x0041_ _x_");
  });

  test("half of a broken emoji becomes the replacement character", () => {
    expect(textsOf("a\ud83d", "\ude00b")).toEqual(["a\ufffd", "\ufffdb"]);
  });

  test("any text comes back as it was", () => {
    const anyText = fc.string({ unit: "binary" }).filter((text) => text !== "");
    const awkward = fc.stringMatching(/^(_x[0-9A-Fa-f]{4}_|&[a-z]+;|[<>"' =+@\n\r\t])+$/);
    fc.assert(fc.property(fc.oneof(anyText, awkward), (text) => expect(textsOf(text)).toEqual([text])));
  });

  test("text longer than a cell can hold is cut visibly", () => {
    const [kept = ""] = textsOf("ă".repeat(MAX_CELL_TEXT + 1));
    expect(kept).toHaveLength(MAX_CELL_TEXT);
    expect(kept.endsWith("ă…")).toBe(true);
    expect(textsOf("ă".repeat(MAX_CELL_TEXT))[0]).not.toContain("…");
  });

  test("equal texts are stored once", () => {
    expect(textsOf("xã", "phường", "xã")).toEqual(["xã", "phường"]);
  });
});

describe("numbers, booleans and formulas", () => {
  test("numbers keep every digit they have", () => {
    const row = rowsOf({ cells: [0, -0.5, 1234567890123, 0.1 + 0.2, 1e21] });
    expect(row).toContain(
      '<c r="A1"><v>0</v></c><c r="B1"><v>-0.5</v></c><c r="C1"><v>1234567890123</v></c>',
    );
    expect(row).toContain("<v>0.30000000000000004</v></c>");
    expect(row).toContain("<v>1e+21</v></c>");
  });

  test("any finite number comes back as it was", () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        const stored = /<v>(.*)<\/v>/.exec(rowsOf({ cells: [value] }) ?? "")?.[1];
        expect(Number(stored)).toBe(value === 0 ? 0 : value);
      }),
    );
  });

  test.each([Number.NaN, Number.POSITIVE_INFINITY])("%p is a bug of the caller", (value) => {
    expect(() => rowsOf({ cells: [value] })).toThrow(RangeError);
  });

  test("formulas carry their last result, so that readers who do not calculate see it", () => {
    const cells = [
      { formula: "SUM(B1:B9)", value: 12.5 },
      { formula: 'IF(A1>0,"có","")', value: "có & đủ" },
      { formula: "A1>0", value: false },
      { formula: "A1" },
    ];
    expect(rowsOf({ cells })).toBe(
      '<row r="1"><c r="A1"><f>SUM(B1:B9)</f><v>12.5</v></c>' +
        '<c r="B1" t="str"><f>IF(A1&gt;0,"có","")</f><v>có &amp; đủ</v></c>' +
        '<c r="C1" t="b"><f>A1&gt;0</f><v>0</v></c><c r="D1"><f>A1</f></c></row>',
    );
  });

  test("Excel is asked to calculate everything anew only where a formula has no result: it asks to save, then", () => {
    const known: RowDraft = { cells: [{ formula: "1+1", value: 2 }] };
    const unknown: RowDraft = { cells: [{ formula: "1+1" }] };
    expect(part(workbook([known]), "xl/workbook.xml")).not.toContain("fullCalcOnLoad");
    expect(part(workbook([known, unknown]), "xl/workbook.xml")).toContain('fullCalcOnLoad="1"');
  });
});

describe("texts that begin like a formula", () => {
  const styleOf = (cell: string, xml: string) =>
    Number(new RegExp(`r="${cell}"(?: s="(\\d+)")?`).exec(xml)?.[1] ?? 0);

  test("carry the apostrophe that keeps them texts when somebody edits the cell, and keep their look", () => {
    const bold: Style = { font: { bold: true } };
    const parts = workbook([
      { cells: ["=1+1", "+84", "-5", "@x", "a=1", " -1"], styles: [bold, bold, bold] },
    ]);
    const formats =
      part(parts, "xl/styles.xml")
        .match(/<xf [^>]*\/?>/g)
        ?.slice(1) ?? [];
    const sheet = part(parts, "xl/worksheets/sheet1.xml");
    const marked = ["A1", "B1", "C1", "D1", "E1", "F1"].map((cell) => formats[styleOf(cell, sheet)]);
    expect(marked.map((xf) => xf?.includes('quotePrefix="1"'))).toEqual([
      true,
      true,
      true,
      true,
      false,
      false,
    ]);
    expect(marked.slice(0, 4).map((xf) => xf?.includes('applyFont="1"'))).toEqual([true, true, true, false]);
  });
});

describe("rows and their styles", () => {
  const bold: Style = { font: { bold: true } };
  const framed: Style = { border: "thin" };

  test("plain values take the row's style of their column, empty places are written blank", () => {
    const row = rowsOf({ cells: [1, undefined, ""], styles: [bold, framed, framed, bold] });
    expect(row).toBe(
      '<row r="1"><c r="A1" s="1"><v>1</v></c><c r="B1" s="2"/><c r="C1" s="2"/><c r="D1" s="1"/></row>',
    );
  });

  test("a cell's own style goes before the row's", () => {
    const row = rowsOf({ cells: [{ value: 1, style: framed }, { value: 2 }], styles: [bold, bold] });
    expect(row).toBe('<row r="1"><c r="A1" s="2"><v>1</v></c><c r="B1" s="1"><v>2</v></c></row>');
  });

  test("rows and columns left out leave gaps", () => {
    expect(rowsOf({ number: 3, cells: [undefined, true] }, { cells: [1] })).toBe(
      '<row r="3"><c r="B3" t="b"><v>1</v></c></row><row r="4"><c r="A4"><v>1</v></c></row>',
    );
  });

  test("heights and hidden rows", () => {
    expect(rowsOf({ height: 30, cells: [] }, { hidden: true, cells: [] })).toBe(
      '<row r="1" ht="30" customHeight="1"></row><row r="2" hidden="1"></row>',
    );
  });

  test("rows out of order are a bug of the caller", () => {
    expect(() => rowsOf({ number: 5, cells: [] }, { number: 5, cells: [] })).toThrow("Row 5");
    expect(() => rowsOf({ number: 1_048_577, cells: [] })).toThrow(RangeError);
  });

  test("a sheet of many chunks stays whole", () => {
    const count = 20_000;
    const rows = Array.from({ length: count }, (_, index) => ({ cells: [index, `dòng ${index}`] }));
    const parts = workbook(rows);
    const numbers = [...part(parts, "xl/worksheets/sheet1.xml").matchAll(/<c r="A(\d+)"><v>(\d+)<\/v>/g)];
    expect(numbers).toHaveLength(count);
    expect(numbers.every(([, row, value]) => Number(row) === Number(value) + 1)).toBe(true);
    expect(sharedTexts(parts)).toEqual(rows.map(({ cells }) => cells[1]));
  });
});
