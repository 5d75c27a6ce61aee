import {
  cleanValues,
  codesOf,
  MAIN,
  mustRead,
  sheetXml,
  SHEET,
  valuesOf,
  xlsxByHand,
} from "../../support/xlsx-by-hand";

const row = (cells: string): string => `<row r="1">${cells}</row>`;

describe("numbers", () => {
  test.each([
    ["0", 0],
    ["-0", 0],
    ["42", 42],
    ["-17.5", -17.5],
    ["1234567890123456", 1234567890123456],
    ["0.1", 0.1],
    ["0.10000000000000001", 0.1],
    ["5.0000000000000003E-2", 0.05],
    ["1e3", 1000],
    ["-1.5E+2", -150],
    [" 7 ", 7],
    [".5", 0.5],
    ["00012", 12],
    ["9007199254740993", 9007199254740992],
    ["123456.78901234567", 123456.78901234567],
    ["4.9406564584124654E-324", 5e-324],
  ])("%s is read as the nearest double", (written, value) => {
    expect(cleanValues({ cells: row(`<c r="A1"><v>${written}</v></c>`) })).toEqual({ A1: value });
  });

  test.each(["1e999", "0x10", "Infinity", "12abc", "1,5", "1 2", "--1", "1.2.3", "."])(
    "%s is no number: an error cell and an issue with row and column, never a guess",
    (written) => {
      const { workbook, issues } = mustRead(
        xlsxByHand({ cells: `<row r="3"><c r="B3"><v>${written}</v></c></row>` }),
      );
      expect(valuesOf(workbook)).toEqual({ B3: "error #UNREADABLE!" });
      expect(issues).toMatchObject([
        { code: "workbook.cell-unreadable", where: { sheet: "Biểu 1", row: 3, column: 2 }, found: written },
      ]);
    },
  );
});

describe("texts", () => {
  test("come from the shared table, inline or as a formula's result, and all are texts", () => {
    const cells = row(
      `<c r="A1" t="s"><v>0</v></c><c r="B1" t="inlineStr"><is><t>trong ô</t></is></c><c r="C1" t="str"><f>A1</f><v>kết quả</v></c>`,
    );
    expect(cleanValues({ cells, strings: "<si><t>chung</t></si>" })).toEqual({
      A1: "chung",
      B1: "trong ô",
      C1: { formula: "kết quả" },
    });
  });

  test("keep spaces at both ends, line breaks, tabs and NFD letters as they are", () => {
    const text = "  a\nb\tc e\u0302\u0323 ";
    const cells = row(`<c r="A1" t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c>`);
    expect(cleanValues({ cells })).toEqual({ A1: text });
  });

  test("runs of rich text are joined, phonetic runs are left out", () => {
    const strings =
      `<si><r><rPr><b/><sz val="11"/></rPr><t>Nghị </t></r><r><t xml:space="preserve">quyết</t></r>` +
      `<rPh sb="0" eb="1"><t>SAI</t></rPh><phoneticPr fontId="1"/></si>`;
    const inline =
      "<is><r><t>một</t></r><r><t/></r><r><t> hai</t></r><rPh sb='0' eb='1'><t>sai</t></rPh></is>";
    const cells = row(`<c r="A1" t="s"><v>0</v></c><c r="B1" t="inlineStr">${inline}</c>`);
    expect(cleanValues({ cells, strings })).toEqual({ A1: "Nghị quyết", B1: "một hai" });
  });

  test.each([
    ["a&amp;b &lt;c&gt; &quot;d&quot; &apos;", 'a&b <c> "d" \''],
    ["&#272;&#xEA;&#x1F600;", "Đê😀"],
    ["d\u00f2ng 1\r\nd\u00f2ng 2\rd\u00f2ng 3", "dòng 1\ndòng 2\ndòng 3"],
    ["a&#13;&#10;b", "a\r\nb"],
    ["a_x000D_\nb", "a\r\nb"],
    ["_x005F_x000D_", "_x000D_"],
    ["_x0041_ _xyz_ _x12_ a_b", "A _xyz_ _x12_ a_b"],
    ["&#95;x0041_", "A"],
    ["<![CDATA[a < b & c]]>", "a < b & c"],
    ["a<!-- lời ghi -->b<?lệnh x?>c", "abc"],
    ["🙂 \u{10FFFF}", "🙂 \u{10FFFF}"],
  ])("%j is read as XML and Excel mean it, shared or inline", (written, text) => {
    const cells = row(`<c r="A1" t="s"><v>0</v></c><c r="B1" t="inlineStr"><is><t>${written}</t></is></c>`);
    expect(cleanValues({ cells, strings: `<si><t>${written}</t></si>` })).toEqual({ A1: text, B1: text });
  });

  // Texts are decoded piece by piece: what lies across the end of a piece is read as elsewhere.
  test.each([
    ["&amp;", "&"],
    ["&quot;", '"'],
    ["&#7879;", "ệ"],
    ["&#x1EC7;", "ệ"],
    ["ệ", "ệ"],
    ["\u{1F4C4}", "\u{1F4C4}"],
    ["\r\n", "\n"],
    ["_x000D_", "\r"],
  ])("%j is read wherever it stands in a long text", (written, meant) => {
    const lengths = Array.from({ length: 24 }, (_, back) => 4100 - back);
    const strings = lengths.map((length) => `<si><t>${"a".repeat(length)}${written}b</t></si>`).join("");
    const cells = lengths.map((_, at) => `<row r="${at + 1}"><c r="A${at + 1}" t="s"><v>${at}</v></c></row>`);
    const read = cleanValues({ strings, cells: cells.join("") });
    lengths.forEach((length, at) => expect(read[`A${at + 1}`]).toBe(`${"a".repeat(length)}${meant}b`));
  });

  test("a text of 32,767 letters is read whole", () => {
    const text = "Đ".repeat(32_767);
    expect(cleanValues({ cells: row(`<c r="A1" t="inlineStr"><is><t>${text}</t></is></c>`) })).toEqual({
      A1: text,
    });
  });

  test.each(["a & b", "&khong;", "&#0;", "&#xD800;", "&#x110000;", "&#;", "&amp"])(
    "%j is malformed: an error cell and an issue",
    (written) => {
      const cells = row(`<c r="A1" t="inlineStr"><is><t>${written}</t></is></c>`);
      const { workbook, issues } = mustRead(xlsxByHand({ cells }));
      expect(valuesOf(workbook)).toEqual({ A1: "error #UNREADABLE!" });
      expect(codesOf(issues)).toEqual(["workbook.cell-unreadable"]);
    },
  );

  test.each([
    [[0xc3, 0x28]],
    [[0xe1, 0xbb]],
    [[0xc0, 0xaf]],
    [[0xed, 0xa0, 0x80]],
    [[0xf5, 0x80, 0x80, 0x80]],
    [[0x80]],
  ])("bytes %j are no UTF-8: an error cell and an issue", (broken) => {
    const [before, after] = sheetXml(row(`<c r="A1" t="inlineStr"><is><t>|</t></is></c>`)).split("|");
    const part = Buffer.concat([Buffer.from(before ?? ""), Buffer.from(broken), Buffer.from(after ?? "")]);
    const { workbook, issues } = mustRead(xlsxByHand({ parts: { [SHEET]: part } }));
    expect(valuesOf(workbook)).toEqual({ A1: "error #UNREADABLE!" });
    expect(codesOf(issues)).toEqual(["workbook.cell-unreadable"]);
  });

  test.each(["1", "-1", "0.5", "x", "999999999999"])(
    "shared text %s does not exist: an error cell and an issue",
    (index) => {
      const { workbook, issues } = mustRead(
        xlsxByHand({
          cells: row(`<c r="A1" t="s"><v>${index}</v></c>`),
          strings: "<si><t>chỉ có một</t></si>",
        }),
      );
      expect(valuesOf(workbook)).toEqual({ A1: "error #UNREADABLE!" });
      expect(issues).toMatchObject([
        { code: "workbook.cell-unreadable", where: { row: 1, column: 1 }, found: index },
      ]);
    },
  );

  test("empty texts are no content", () => {
    const cells = row(
      `<c r="A1" t="s"><v>0</v></c><c r="B1" t="inlineStr"><is><t></t></is></c><c r="C1" t="str"><v></v></c>`,
    );
    expect(cleanValues({ cells, strings: "<si><t/></si>" })).toEqual({});
  });

  test("a text that looks like a formula stays a text", () => {
    expect(cleanValues({ cells: row(`<c r="A1" t="inlineStr"><is><t>=1+1</t></is></c>`) })).toEqual({
      A1: "=1+1",
    });
  });
});

describe("booleans, errors, formulas", () => {
  test("booleans and errors keep their kind", () => {
    const cells = row(
      `<c r="A1" t="b"><v>1</v></c><c r="B1" t="b"><v>0</v></c><c r="C1" t="e"><v>#REF!</v></c><c r="D1" t="e"><v>#N/A</v></c>`,
    );
    expect(cleanValues({ cells })).toEqual({ A1: true, B1: false, C1: "error #REF!", D1: "error #N/A" });
  });

  test("cached results of plain, shared and array formulas are read with their kind", () => {
    const cells = row(
      `<c r="A1"><f>SUM(B1:C1)</f><v>5</v></c><c r="B1"><f t="shared" ref="B1:C1" si="0">A1*2</f><v>10.5</v></c>` +
        `<c r="C1"><f t="shared" si="0"/><v>20</v></c><c r="D1"><f t="array" ref="D1">MAX(A1&gt;0)</f><v>1</v></c>` +
        `<c r="E1" t="b"><f>A1&gt;1</f><v>1</v></c><c r="F1" t="e"><f>1/0</f><v>#DIV/0!</v></c><c r="G1" t="str"><f>""</f><v></v></c>`,
    );
    expect(cleanValues({ cells })).toEqual({
      A1: { formula: 5 },
      B1: { formula: 10.5 },
      C1: { formula: 20 },
      D1: { formula: 1 },
      E1: { formula: true },
      F1: { formula: "error #DIV/0!" },
      G1: { formula: "" },
    });
  });

  test("a formula saved without its result is told apart from zero and from blank", () => {
    const cells = row(
      `<c r="A1"><f>B1</f></c><c r="B1"><f>C1</f><v></v></c><c r="C1"><f>D1</f><v/></c><c r="D1" t="str"><f>E1</f></c>`,
    );
    const uncalculated = { formula: "uncalculated" };
    expect(cleanValues({ cells })).toEqual({
      A1: uncalculated,
      B1: uncalculated,
      C1: uncalculated,
      D1: uncalculated,
    });
  });

  test("blank formatted cells are dropped, zero is not", () => {
    const cells = row(`<c r="A1" s="0"/><c r="B1" s="0"></c><c r="C1"><v/></c><c r="D1"><v>0</v></c>`);
    expect(cleanValues({ cells })).toEqual({ D1: 0 });
  });

  test.each([
    [`<c r="A1" t="b"><v>2</v></c>`],
    [`<c r="A1" t="d"><v>31/12/2024</v></c>`],
    [`<c r="A1" t="d"><v>2024-06-31</v></c>`],
    [`<c r="A1" t="lạ"><v>1</v></c>`],
  ])("%s cannot be told: an error cell and an issue", (cell) => {
    const { workbook, issues } = mustRead(xlsxByHand({ cells: row(cell) }));
    expect(valuesOf(workbook)).toEqual({ A1: "error #UNREADABLE!" });
    expect(codesOf(issues)).toEqual(["workbook.cell-unreadable"]);
  });
});

describe("XML in other shapes", () => {
  const odd = (body: string): Record<string, unknown> => cleanValues({ parts: { [SHEET]: body } });

  test("elements under a prefix are read like others", () => {
    const body = `<x:worksheet xmlns:x="${MAIN}"><x:sheetData><x:row r="2"><x:c r="B2"><x:f>1</x:f><x:v>7</x:v></x:c></x:row></x:sheetData></x:worksheet>`;
    expect(odd(body)).toEqual({ B2: { formula: 7 } });
  });

  test("rows and cells that bring their own prefix or default namespace are read too", () => {
    const second = `<worksheet xmlns="${MAIN}" xmlns:m="${MAIN}"><sheetData><m:row r="1"><m:c r="A1"><m:v>1</m:v></m:c></m:row></sheetData></worksheet>`;
    const nested = `<m:worksheet xmlns:m="${MAIN}"><sheetData xmlns="${MAIN}"><row r="1"><c r="A1"><v>1</v></c></row></sheetData></m:worksheet>`;
    expect(odd(second)).toEqual({ A1: 1 });
    expect(odd(nested)).toEqual({ A1: 1 });
  });

  test("foreign elements, extension lists, comments and instructions inside cells are passed over", () => {
    const cell =
      `<c r="A1"><!-- <v>1</v> --><?x <v>2</v>?><v>3</v><extLst><ext uri="{a}" xmlns:y="urn:y"><y:v>4</y:v><v>5</v></ext></extLst></c>` +
      `<c r="B1"><z:v xmlns:z="urn:z">6</z:v><v>7</v></c>`;
    expect(odd(sheetXml(row(cell)))).toEqual({ A1: 3, B1: 7 });
  });

  test("a number in a CDATA section or cut by a comment is read whole", () => {
    expect(odd(sheetXml(row(`<c r="A1"><v><![CDATA[12]]></v></c><c r="B1"><v>3<!-- -->4</v></c>`)))).toEqual({
      A1: 12,
      B1: 34,
    });
  });

  test("white space, line breaks and single quotes anywhere XML allows them", () => {
    const cells = `\n <row\n r = '1'\tspans='1:2' >\n  <c\n   r='A1'\n   s="0" t='n' ><f a='>'>1</f ><v >5</v >\n </c >\n<c cm="1" r="B1" vm="2"><v>6</v></c></row >\n`;
    expect(odd(sheetXml(cells))).toEqual({ A1: { formula: 5 }, B1: 6 });
  });

  test("what a cell says between single quotes counts as between double ones", () => {
    const cells = `<row r='2'><c r='B2' t='s'><v>0</v></c><c r="D2" s="0" t='str'><v>7</v></c></row>`;
    expect(cleanValues({ cells, strings: "<si><t>Hội nghị</t></si>" })).toEqual({ B2: "Hội nghị", D2: "7" });
  });

  test("UTF-8 with a byte order mark, UTF-16 of both orders with and without one", () => {
    const xml = sheetXml(row(`<c r="A1" t="inlineStr"><is><t>Phước Hà 😀</t></is></c>`)).replace(
      /<\?.*\?>\n/,
      "",
    );
    const little = Buffer.from(xml, "utf16le");
    const big = Buffer.from(little).swap16();
    for (const part of [
      Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), Buffer.from(xml)]),
      Buffer.concat([Buffer.from([0xff, 0xfe]), little]),
      Buffer.concat([Buffer.from([0xfe, 0xff]), big]),
      little,
      big,
    ]) {
      expect(cleanValues({ parts: { [SHEET]: part } })).toEqual({ A1: "Phước Hà 😀" });
    }
  });

  test("an encoding we do not read makes the sheet damaged, not its letters wrong", () => {
    const part = sheetXml(row(`<c r="A1"><v>1</v></c>`)).replace("UTF-8", "windows-1258");
    const { workbook, issues } = mustRead(xlsxByHand({ parts: { [SHEET]: part } }));
    expect(workbook.sheets).toEqual([]);
    expect(issues).toMatchObject([{ code: "workbook.sheet-damaged", where: { sheet: "Biểu 1" } }]);
  });
});
