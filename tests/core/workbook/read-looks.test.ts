import { type CellLook, textLookOf } from "../../../src/core/workbook";
import { MAIN, mustRead, xlsxByHand } from "../../support/xlsx-by-hand";

/** The one cell of a workbook, whose number format or font is the given one. */
function theCell({ format = "", font = "", value = "50000" }) {
  const styles = stylesWith(format, font);
  const cells = `<row r="1"><c r="A1" s="1"><v>${value}</v></c></row>`;
  const { workbook } = mustRead(xlsxByHand({ cells, parts: { "xl/styles.xml": styles } }));
  return workbook.sheets[0]?.rows[0]?.cells[0];
}

function stylesWith(format: string, font = ""): string {
  const code = format.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/"/g, "&quot;");
  return `<styleSheet xmlns="${MAIN}"><numFmts><numFmt numFmtId="200" formatCode="${code}"/></numFmts><fonts><font><b/></font><font>${font}</font></fonts><cellXfs><xf numFmtId="0" fontId="0"/><xf numFmtId="200" fontId="1"/></cellXfs></styleSheet>`;
}

describe("what a number format shows", () => {
  test.each([
    ["#,##0,", "thousands"],
    ['#,##0.0,," triệu"', "millions"],
    ["#,##0,.00", "thousands with decimals"],
    ['0"0"', "a nought of the format's own"],
    ['0" 000"', "three noughts of the format's own"],
    ['"1"0', "a digit in front"],
    ["0\\5", "a digit behind a backslash"],
    ['0",5"', "decimals of the format's own"],
    ["0\\.0", "a point of the format's own"],
    ['0","0', "a comma of the format's own"],
    ['0"%"', "a sign % that divides nothing"],
    [";;;", "nothing"],
    ['"đủ"', "a word"],
    ["[>1000]#,##0,;0", "thousands above 1000"],
  ])("%s shows %s", (format) => {
    expect(theCell({ format })?.look).toBe("disguised");
  });

  test.each([
    "General",
    "[Red]",
    "G/通用格式",
    "#,##0",
    "#,##0.00",
    "000000",
    "0.00E+00",
    "# ?/8",
    '0"."000',
    '#"."###"."000',
    "#,##0;[Red]-#,##0",
    "[<100]0,;0",
    "@",
  ])("%s shows the number itself", (format) => {
    expect(theCell({ format })).toMatchObject({ kind: "number", value: 50_000 });
    expect(theCell({ format })?.look).toBeUndefined();
  });

  test.each([
    ['#,##0 "đồng"', "", " đồng"],
    ['"khoảng "0', "khoảng ", ""],
    ['0" m2"', "", " m2"],
    ['0"–300"', "", "–300"],
    ['0"/45"', "", "/45"],
    ['0"+"', "", "+"],
    ["#,##0 [$₫-42A]", "", " ₫"],
    ["[$$-409]#,##0.00", "$", ""],
    ['#,##0\\ "₫"_);(#,##0\\ "₫")', "", " ₫ "],
    ['_-* #,##0\\ "₫"_-;\\-* #,##0\\ "₫"_-;_-* "-"\\ "₫"_-;_-@_-', " ", " ₫ "],
    ['[>=1000000]0" lớn";0" người"', "", " người"],
  ])("%s shows the number between words", (format, before, after) => {
    expect(theCell({ format })).toMatchObject({ kind: "number", value: 50_000, look: { before, after } });
  });

  test("a nought that is not shown hides nothing; one that gets digits does", () => {
    for (const format of [";;;", "0;-0;", '0;-0;"không"'])
      expect(theCell({ format, value: "0" })?.look).toBeUndefined();
    expect(theCell({ format: '"1"0', value: "0" })?.look).toBe("disguised");
  });

  test.each([
    '0;-0;"-"',
    '0;-0;"–"',
    '_-* #,##0_-;-* #,##0_-;_-* "-"??_-;_-@_-',
    '0;-0;"- "[$₫-42A]',
    '0;-0;"0"',
    '0;-0;"Không có"',
  ])("a nought shown by %s is a nought", (format) => {
    expect(theCell({ format, value: "0" })).toMatchObject({ kind: "number", value: 0 });
    expect(theCell({ format, value: "0" })?.look).toBeUndefined();
  });

  test.each(['0;-0;"chưa có số liệu"', '0;-0;"300"', '0;-0;"- 300"', '0;-0;"?"', '[=0]"đủ";0', '"đủ"'])(
    "a nought shown by %s is something else",
    (format) => {
      expect(theCell({ format, value: "0" })?.look).toBe("disguised");
    },
  );

  test.each([
    ["300", "-0"],
    ["300", "(0)"],
    ["300", "\\-#,##0"],
    ["300", '"-"0;0'],
    ["300", "[>100]-0;0"],
    ["-300", "#,##0;#,##0"],
  ])("%s shown by %s has another sign", (value, format) => {
    expect(theCell({ format, value })?.look).toBe("disguised");
  });

  test.each([
    "#,##0;-#,##0",
    "#,##0_);(#,##0)",
    "#,##0_);[Red]\\(#,##0\\)",
    "#,##0;[Red]#,##0",
    "[<0]-0;0",
    '_(* #,##0_);_(* (#,##0);_(* "-"_);_(@_)',
    '_-* #,##0_-;\\-* #,##0_-;_-* "-"_-;_-@_-',
  ])("%s shows the sign of each number", (format) => {
    for (const value of ["300", "-300", "0"]) expect(theCell({ format, value })?.look).toBeUndefined();
  });

  test.each(["0%", "0.00%", "[Red]0.0%;[Blue]-0.0%"])("%s shows hundredths", (format) => {
    expect(theCell({ format, value: "0.5" })).toMatchObject({ kind: "number", value: 0.5, look: "percent" });
  });
});

describe("what a number format makes of a text", () => {
  test.each([";;;", "0;-0;;", '0;-0;0;"không"', "@@", '@" / "@'])("%s shows another one, or none", (code) => {
    expect(textLookOf(code)).toBe("disguised");
  });

  test.each<[string, CellLook]>([
    ['@" nghìn đồng"', { before: "", after: " nghìn đồng" }],
    ['0;-0;0;"khoảng "@', { before: "khoảng ", after: "" }],
    ['@"%"', { before: "", after: "%" }],
    ["@\\ \\k\\g", { before: "", after: " kg" }],
    ["#,##0;@ [$₫]", { before: "", after: " ₫" }],
  ])("%s puts words around it", (code, look) => {
    expect(textLookOf(code)).toEqual(look);
  });

  test.each([
    "@",
    "General",
    "General;General;General;General",
    '"abc"0',
    '"đủ"',
    "0;-0;0",
    "_(@_)",
    '"- "@',
    "@*.",
    "[Red]@",
    '_(* #,##0_);_(* (#,##0);_(* "-"??_);_(@_)',
    "[$-42A]dd/mm/yyyy;@",
  ])("%s shows it as it is", (code) => {
    expect(textLookOf(code)).toBeUndefined();
  });
});

describe("which dates are shown month first", () => {
  test.each(["mm/dd/yyyy", "[$-409]m/d/yyyy;@", "m/d/yy h:mm", "m\\/d", "MM-DD-YYYY"])("%s", (format) => {
    expect(theCell({ format, value: "45356" })).toMatchObject({ kind: "date", look: "month-first" });
  });

  test.each(["dd/mm/yyyy", "d/m/yy;@", "yyyy-mm-dd", "yyyy/m/d", "mmm d, yyyy", "m/d/yyyy"])(
    "not %s",
    (format) => {
      const cell = theCell({ format, value: "45356" });
      expect(cell).toMatchObject({ kind: "date" });
      expect(cell?.look).toBeUndefined();
    },
  );

  test("the day is that of the 1904 system there too", () => {
    const parts = { "xl/styles.xml": stylesWith("mm/dd/yyyy") };
    const cells = '<row r="1"><c r="A1" s="1"><v>43894</v></c></row>';
    const { workbook } = mustRead(xlsxByHand({ cells, parts, workbookPr: '<workbookPr date1904="1"/>' }));
    expect(workbook.sheets[0]?.rows[0]?.cells[0]).toMatchObject({ value: 45_356, look: "month-first" });
  });
});

describe("what of a date is shown", () => {
  test.each([
    ["mm/yyyy", "no-day"],
    ['"tháng "m/yyyy', "no-day"],
    ["mmm-yy", "no-day"],
    ["yyyy", "no-day"],
    ["mmmm", "no-day"],
    ["d-mmm", "no-year"],
    ["h:mm d/m", "no-year"],
    ["h:mm", "time"],
    ["[h]:mm", "duration"],
  ])("%s: %s", (format, look) => {
    expect(theCell({ format, value: "45356" })).toMatchObject({ kind: "date", look });
  });
});

describe("words in the format of a date", () => {
  test.each([
    '"khoảng "dd/mm/yyyy',
    'dd"-17/"mm/yyyy',
    'dd/mm/yyyy"?"',
    "dd/mm/yyyy\\?",
    'dd/mm/yyyy" âm lịch"',
    'dd/mm/"2023"',
    'dd"/04/"yyyy',
    "yyyy-dd-mm",
    '"trước "d/m/yyyy',
    '"khoảng "d/m',
  ])("%s shows another day, or a doubtful one", (format) => {
    expect(theCell({ format, value: "45356" })).toMatchObject({ kind: "date", look: "other-day" });
  });

  test.each([
    '"ngày "dd" tháng "mm" năm "yyyy',
    'dd" tháng "m", "yyyy',
    '"Hà Nội, ngày "dd" tháng "mm" năm "yyyy',
    '[$-42A]dddd", ngày "dd" tháng "mm" năm "yyyy',
    "[$-42A]dddd, dd mmmm yyyy;@",
    "[$-1010000]d/m/yyyy;@",
    "[$-F800]dddd\\, mmmm\\ dd\\, yyyy",
    'dd"/"mm"/"yyyy',
    "dd\\-mm\\-yyyy",
    'dd/mm/yyyy" "hh:mm',
    'dd/mm/yyyy" lúc "hh:mm',
    'hh:mm" ngày "dd/mm/yyyy',
    'hh" giờ "mm" ngày "dd/mm/yyyy',
    'yyyy"-"mm"-"dd"T"hh:mm:ss',
    'yyyy"年"m"月"d"日"',
    '"thứ hai, "dd/mm/yyyy',
  ])("%s shows the day of the cell", (format) => {
    const cell = theCell({ format, value: "45356" });
    expect(cell).toMatchObject({ kind: "date" });
    expect(cell?.look).toBeUndefined();
  });

  test("a day and month in words are a day without its year, as ever", () => {
    expect(theCell({ format: '"ngày "d" tháng "m', value: "45356" })?.look).toBe("no-year");
  });
});

describe("what is struck through", () => {
  test("a number, a date and a text are told as such, whatever the way of saying so", () => {
    for (const font of ["<strike/>", '<sz val="12"/><strike val="1"/>', '<strike val="true"/>'])
      expect(theCell({ font })).toMatchObject({ value: 50_000, look: "struck" });
    expect(theCell({ font: "<strike/>", format: "dd/mm/yyyy" })).toMatchObject({
      kind: "date",
      look: "struck",
    });
    expect(theCell({ font: '<strike val="0"/>' })?.look).toBeUndefined();
    expect(theCell({ font: "<u/>" })?.look).toBeUndefined();
  });
});

describe("a figure in the colour of its ground", () => {
  /** The look of the one cell, whose font has this colour and whose fill is this. */
  function lookOf(colour: string, fill: string) {
    const styles = `<styleSheet xmlns="${MAIN}"><fonts><font><b/></font><font><color ${colour}/></font></fonts><fills><fill><patternFill patternType="none"/></fill><fill>${fill}</fill></fills><cellXfs><xf numFmtId="0" fontId="0"/><xf numFmtId="0" fontId="1" fillId="1"/></cellXfs></styleSheet>`;
    const cells = `<row r="1"><c r="A1" s="1"><v>50000</v></c></row>`;
    const { workbook } = mustRead(xlsxByHand({ cells, parts: { "xl/styles.xml": styles } }));
    return workbook.sheets[0]?.rows[0]?.cells[0]?.look;
  }
  const NONE = '<patternFill patternType="none"/>';
  const solid = (colour: string) => `<patternFill patternType="solid"><fgColor ${colour}/></patternFill>`;

  test.each([
    ['rgb="FFFFFFFF"', NONE],
    ['rgb="FFFFFF"', NONE],
    ['theme="0"', NONE],
    ['indexed="9"', NONE],
    ['rgb="FFFFFFFF"', solid('rgb="FFFFFFFF"')],
    ['theme="0"', solid('theme="0"')],
    ['rgb="FFFEFEFE"', NONE],
    ['rgb="FFFF0000"', solid('rgb="FFFF0000"')],
    ['indexed="10"', solid('rgb="FFFF0000"')],
    ['rgb="FF000000"', solid('rgb="FF000000"')],
    ['theme="1"', solid('rgb="FF000000"')],
    ['auto="1"', solid('rgb="FF000000"')],
    ['theme="4" tint="0.4"', solid('theme="4" tint="0.4"')],
  ])("%s on %s is seen by nobody, as with the format ;;;", (colour, fill) => {
    expect(lookOf(colour, fill)).toBe("disguised");
  });

  test.each([
    ['rgb="FFFFFFFF"', solid('rgb="FF1F4E78"')],
    ['theme="0"', solid('theme="4"')],
    ['theme="0" tint="-0.5"', NONE],
    ['rgb="FF000000"', NONE],
    ['theme="1"', NONE],
    ['theme="4"', solid('theme="4" tint="0.4"')],
    ['rgb="FFC00000"', solid('rgb="FFFF0000"')],
    ['rgb="FF000000"', '<patternFill patternType="gray125"/>'],
    ['rgb="FFFFFFFF"', '<gradientFill><stop position="0"><color rgb="FF000000"/></stop></gradientFill>'],
  ])("%s on %s is seen", (colour, fill) => {
    expect(lookOf(colour, fill)).toBeUndefined();
  });
});

describe("a conditional format that belies a figure", () => {
  const HIDES = '<numFmt numFmtId="200" formatCode=";;;"/>';
  const WHITE_LETTERS = '<font><color rgb="FFFFFFFF"/></font>';
  const holdsFor = (formula: string) => `type="expression"><formula>${formula}</formula>`;

  /** The look of C5, for which the rule stands with this format; `fill` is its own ground. */
  function lookOf({ dxf = HIDES, rule = holdsFor("TRUE"), ranges = "C5:C9", value = "18500", fill = "" }) {
    const styles = `<styleSheet xmlns="${MAIN}"><fonts><font/></fonts><fills><fill/><fill>${fill}</fill></fills><cellXfs><xf fontId="0"/><xf fontId="0" fillId="1"/></cellXfs><dxfs><dxf>${dxf}</dxf></dxfs></styleSheet>`;
    const cells = `<row r="5"><c r="C5" s="1"><v>${value}</v></c></row>`;
    const tail = `<conditionalFormatting sqref="${ranges}"><cfRule dxfId="0" priority="1" ${rule}</cfRule></conditionalFormatting>`;
    const { workbook } = mustRead(xlsxByHand({ cells, tail, parts: { "xl/styles.xml": styles } }));
    return workbook.sheets[0]?.rows[0]?.cells[0]?.look;
  }

  test.each([
    [HIDES, "shows nothing"],
    ['<numFmt numFmtId="200" formatCode="#,##0,"/>', "shows thousands"],
    ['<numFmt numFmtId="200" formatCode="dd/mm/yyyy"/>', "shows a day"],
    [WHITE_LETTERS, "writes white on white"],
    [
      '<font><color rgb="FFFFC7CE"/></font><fill><patternFill><bgColor rgb="FFFFC7CE"/></patternFill></fill>',
      "writes in the colour it fills with",
    ],
    ['<fill><patternFill><bgColor rgb="FF000000"/></patternFill></fill>', "blackens the cell"],
  ])("%s %s", (dxf) => {
    expect(lookOf({ dxf })).toBe("disguised");
  });

  test("words it puts around the figure are read, and a line through it is told", () => {
    expect(lookOf({ dxf: '<numFmt numFmtId="200" formatCode="#,##0&quot; nghìn đồng&quot;"/>' })).toEqual({
      before: "",
      after: " nghìn đồng",
    });
    expect(lookOf({ dxf: "<font><strike/></font>" })).toBe("struck");
  });

  test.each([
    holdsFor("C5&gt;100"),
    holdsFor("$C5&gt;100"),
    holdsFor("NOT(ISBLANK(C5))"),
    'type="notContainsBlanks"><formula>LEN(TRIM(C5))&gt;0</formula>',
    'type="cellIs" operator="greaterThan"><formula>1000</formula>',
    'type="cellIs" operator="between"><formula>20000</formula><formula>1</formula>',
    holdsFor("$B$1=&quot;x&quot;"),
    'type="cellIs" operator="equal"><formula>$B$1</formula>',
    'type="duplicateValues">',
  ])("where the rule holds, or may: %s", (rule) => {
    expect(lookOf({ rule })).toBe("disguised");
  });

  test.each([
    holdsFor("FALSE"),
    holdsFor("C5=0"),
    holdsFor("ISERROR(C5)"),
    holdsFor("C5=&quot;&quot;"),
    'type="containsBlanks"><formula>LEN(TRIM(C5))=0</formula>',
    'type="cellIs" operator="equal"><formula>0</formula>',
  ])("but not where it surely does not: %s", (rule) => {
    expect(lookOf({ rule })).toBeUndefined();
  });

  test("nor on another cell, nor where it only colours, nor where its letters are seen", () => {
    expect(lookOf({ ranges: "C6:C9 D5" })).toBeUndefined();
    expect(
      lookOf({
        dxf: '<font><color rgb="FF9C0006"/></font><fill><patternFill><bgColor rgb="FFFFC7CE"/></patternFill></fill>',
      }),
    ).toBeUndefined();
    expect(lookOf({ dxf: '<numFmt numFmtId="3" formatCode="#,##0"/>' })).toBeUndefined();
    const dark = '<patternFill patternType="solid"><fgColor rgb="FF1F4E78"/></patternFill>';
    expect(lookOf({ dxf: WHITE_LETTERS, fill: dark })).toBeUndefined();
  });
});

describe("a conditional format that leaves the figure away, is written as Excel 2010 does, or ends the asking", () => {
  const STYLES = `<styleSheet xmlns="${MAIN}"><fonts><font/><font><color rgb="FFFFFFFF"/></font></fonts><fills><fill/></fills><cellXfs><xf fontId="0"/><xf fontId="1"/><xf numFmtId="9" fontId="1"/></cellXfs><dxfs><dxf><numFmt numFmtId="200" formatCode=";;;"/></dxf><dxf><font><b/></font></dxf><dxf><numFmt numFmtId="3" formatCode="#,##0"/></dxf><dxf><fill><patternFill><bgColor rgb="FF1F4E78"/></patternFill></fill></dxf></dxfs></styleSheet>`;

  /** The look of C5 in a sheet with these rules behind its cells. */
  function lookWith(tail: string, { style = 0, styles = STYLES } = {}) {
    const cells = `<row r="5"><c r="C5" s="${style}"><v>18500</v></c></row>`;
    const { workbook } = mustRead(xlsxByHand({ cells, tail, parts: { "xl/styles.xml": styles } }));
    return workbook.sheets[0]?.rows[0]?.cells[0]?.look;
  }
  const rules = (...inside: string[]) =>
    `<conditionalFormatting sqref="C5:C9">${inside.join("")}</conditionalFormatting>`;
  const x14 = (inside: string) =>
    `<extLst><ext xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main" uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}"><x14:conditionalFormattings><x14:conditionalFormatting xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main">${inside}<xm:sqref>C5:C9</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings></ext></extLst>`;
  const LIMITS = '<cfvo type="min"/><cfvo type="max"/><color rgb="FF638EC6"/>';
  const bar = (attributes: string) =>
    `<cfRule type="dataBar" priority="1"><dataBar ${attributes}>${LIMITS}</dataBar></cfRule>`;
  const signs = (attributes: string) =>
    `<cfRule type="iconSet" priority="1"><iconSet iconSet="3Flags" ${attributes}><cfvo type="percent" val="0"/><cfvo type="percent" val="33"/><cfvo type="percent" val="67"/></iconSet></cfRule>`;
  const HIDING =
    '<cfRule type="cellIs" operator="greaterThan" dxfId="0" priority="5"><formula>0</formula></cfRule>';

  test("a bar or a sign alone is no figure that anybody sees; one beside the figure is", () => {
    for (const shown of [bar, signs]) {
      expect(lookWith(rules(shown('showValue="0"')))).toBe("disguised");
      expect(lookWith(rules(shown('showValue="false"')))).toBe("disguised");
      expect(lookWith(rules(shown("")))).toBeUndefined();
      expect(lookWith(rules(shown('showValue="1"')))).toBeUndefined();
    }
    const plain = `<styleSheet xmlns="${MAIN}"/>`;
    expect(lookWith(rules(bar('showValue="0"')), { styles: plain })).toBe("disguised");
  });

  test("signs of the newer kind, and looks that a rule has for itself", () => {
    const own =
      '<x14:iconSet iconSet="3Triangles" showValue="0"><x14:cfvo type="percent"><xm:f>0</xm:f></x14:cfvo></x14:iconSet>';
    expect(lookWith(x14(`<x14:cfRule type="iconSet" priority="1">${own}</x14:cfRule>`))).toBe("disguised");
    const look = (dxf: string, formula: string) =>
      lookWith(
        x14(
          `<x14:cfRule type="expression" priority="1"><xm:f>${formula}</xm:f><x14:dxf>${dxf}</x14:dxf></x14:cfRule>`,
        ),
      );
    const hides = '<numFmt numFmtId="200" formatCode=";;;"/>';
    expect(look(hides, "C5&gt;0")).toBe("disguised");
    const alone = `<x14:cfRule type="expression" priority="1"><xm:f>TRUE</xm:f><x14:dxf>${hides}</x14:dxf></x14:cfRule>`;
    expect(lookWith(x14(alone), { styles: `<styleSheet xmlns="${MAIN}"/>` })).toBe("disguised");
    expect(look(hides, "C5=0")).toBeUndefined();
    expect(look(hides, "Sheet2!$A$1=1")).toBe("disguised");
    expect(look('<font><color rgb="FFFFFFFF"/></font>', "TRUE")).toBe("disguised");
    expect(look("<font><strike/></font>", "TRUE")).toBe("struck");
    expect(look('<font><color rgb="FFFF0000"/></font>', "TRUE")).toBeUndefined();
    expect(look('<numFmt numFmtId="200" formatCode="#,##0&quot; nghìn đồng&quot;"/>', "TRUE")).toEqual({
      before: "",
      after: " nghìn đồng",
    });
  });

  test("a rule that ends the asking keeps those behind it from the figure, where it holds", () => {
    const ending = (formula: string, dxf = 'dxfId="1"') =>
      `<cfRule type="expression" ${dxf} priority="2" stopIfTrue="1"><formula>${formula}</formula></cfRule>`;
    expect(lookWith(rules(HIDING, ending("C5&gt;100")))).toBeUndefined();
    expect(lookWith(rules(HIDING, ending("C5&gt;100", "")))).toBeUndefined();
    expect(lookWith(rules(HIDING, ending("C5&lt;100")))).toBe("disguised");
    expect(lookWith(rules(HIDING, ending("$B$1=1")))).toBe("disguised");
    expect(lookWith(rules(bar('showValue="0"'), ending("TRUE")))).toBe("disguised");
  });

  test("of two number formats the weightier one shows, and of two colours", () => {
    const plain = (priority: number) =>
      `<cfRule type="expression" dxfId="2" priority="${priority}"><formula>TRUE</formula></cfRule>`;
    expect(lookWith(rules(HIDING, plain(1)))).toBeUndefined();
    expect(lookWith(rules(HIDING, plain(9)))).toBe("disguised");
  });

  test("letters in the colour of their paper are seen where a rule gives them another ground", () => {
    expect(lookWith("", { style: 1 })).toBe("disguised");
    const dark = (formula: string) =>
      rules(`<cfRule type="expression" dxfId="3" priority="1"><formula>${formula}</formula></cfRule>`);
    expect(lookWith(dark("TRUE"), { style: 1 })).toBeUndefined();
    expect(lookWith(dark("TRUE"), { style: 2 })).toBe("percent");
    expect(lookWith(dark("FALSE"), { style: 1 })).toBe("disguised");
    expect(lookWith(dark("$B$1=1"), { style: 1 })).toBe("disguised");
  });
});
