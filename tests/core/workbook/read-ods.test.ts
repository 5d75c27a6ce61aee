import { readWorkbook, spelledFigure } from "../../../src/core/workbook";
import { mustRead } from "../../support/xlsx-by-hand";
import { zipByHand } from "../../support/zip-by-hand";

const PREFIXES = ["office", "table", "text", "style", "number", "fo", "calcext", "draw", "dc"]
  .map((prefix) => `xmlns:${prefix}="urn:${prefix}"`)
  .join(" ");

interface HandMadeOds {
  readonly styles?: string;
  readonly more?: Readonly<Record<string, string>>;
  readonly prefixes?: string;
}

/** An OpenDocument file with these elements in its spreadsheet. */
function odsByHand(
  body: string,
  { styles = "", more = {}, prefixes = PREFIXES }: HandMadeOds = {},
): Uint8Array {
  const content =
    `<office:document-content ${prefixes}><office:automatic-styles>${styles}</office:automatic-styles>` +
    `<office:body><office:spreadsheet>${body}</office:spreadsheet></office:body></office:document-content>`;
  return zipByHand([
    { name: "mimetype", content: "application/vnd.oasis.opendocument.spreadsheet", stored: true },
    { name: "content.xml", content },
    ...Object.entries(more).map(([name, text]) => ({ name, content: text })),
  ]);
}

const sheet = (rows: string, name = "KG01"): string =>
  `<table:table table:name="${name}">${rows}</table:table>`;
const row = (cells: string, more = ""): string => `<table:table-row ${more}>${cells}</table:table-row>`;
const number = (value: string, more = ""): string =>
  `<table:table-cell ${more} office:value-type="float" office:value="${value}"><text:p>${value}</text:p></table:table-cell>`;
const words = (text: string, more = ""): string =>
  `<table:table-cell ${more} office:value-type="string"><text:p>${text}</text:p></table:table-cell>`;

const firstSheet = (body: string, made?: HandMadeOds) => mustRead(odsByHand(body, made)).workbook.sheets[0];
const valuesOf = (body: string, made?: HandMadeOds): readonly unknown[] =>
  (firstSheet(body, made)?.rows ?? []).map(({ number: at, cells }) => [
    at,
    ...cells.map(({ column, value }) => `${column}=${value}`),
  ]);
const codes = (bytes: Uint8Array, options = {}): readonly string[] =>
  readWorkbook(bytes, options).issues.map(({ code }) => code);

describe("an OpenDocument spreadsheet", () => {
  test("is read as a workbook, with a notice", () => {
    expect(codes(odsByHand(sheet(row(number("1")))))).toEqual(["workbook.read-as-ods"]);
    expect(firstSheet(sheet(row(number("1"))))).toMatchObject({ name: "KG01", visibility: "visible" });
  });

  test("tells noughts its formats show before a number, where the layout is asked for", () => {
    const styles =
      '<number:number-style style:name="N1"><number:text>MS </number:text><number:number number:decimal-places="0" number:min-integer-digits="2"/></number:number-style>' +
      '<style:style style:name="c" style:family="table-cell" style:data-style-name="N1"/>';
    const bytes = odsByHand(sheet(row(number("5", 'table:style-name="c"') + number("5"))), { styles });
    const read = readWorkbook(bytes, { layout: true });
    expect(read.ok && read.value.sheets[0]?.rows[0]?.cells.map(spelledFigure)).toEqual(["MS 05", "5"]);
  });

  test("tells what its cells are held to, where that is asked for", () => {
    const lists =
      `<table:content-validations>` +
      `<table:content-validation table:name="v1" table:condition="of:cell-content-is-in-list([$'Danh mục'.$A$2:.$A$4])"/>` +
      `<table:content-validation table:name="v2" table:condition="of:cell-content-is-in-list(&quot;Có&quot;;&quot;Không, chưa&quot;)" table:allow-empty-cell="false"/>` +
      `</table:content-validations>`;
    const held = `${words("a", 'table:content-validation-name="v1"')}<table:table-cell table:content-validation-name="v2" table:number-columns-repeated="2"/>`;
    const body = lists + sheet(row(words("Nhãn")) + row(held) + row(held, 'table:number-rows-repeated="3"'));
    const read = readWorkbook(odsByHand(body), { layout: true });
    expect(read.ok && read.value.sheets[0]?.layout?.validations).toEqual([
      {
        kind: "list",
        formula: "'Danh mục'!$A$2:$A$4",
        needsValue: false,
        ranges: [{ top: 2, bottom: 5, left: 1, right: 1 }],
      },
      {
        kind: "list",
        formula: '"Có";"Không, chưa"',
        needsValue: true,
        ranges: [{ top: 2, bottom: 5, left: 2, right: 3 }],
      },
    ]);
    expect(firstSheet(body)).not.toHaveProperty("layout");
  });

  test("repeats cells and rows, and leaves out empty ones however often they are repeated", () => {
    const rows =
      row(
        number("1", 'table:number-columns-repeated="2"') +
          '<table:table-cell table:number-columns-repeated="16000"/>',
      ) +
      row("<table:table-cell/>", 'table:number-rows-repeated="1000"') +
      row(words("a"), 'table:number-rows-repeated="2"');
    expect(valuesOf(sheet(rows))).toEqual([
      [1, "1=1", "2=1"],
      [1002, "1=a"],
      [1003, "1=a"],
    ]);
  });

  test("that repeats without end is bounded, and never swells", () => {
    const bomb = row(
      number("1", 'table:number-columns-repeated="16384"'),
      'table:number-rows-repeated="1048576"',
    );
    expect(codes(odsByHand(sheet(bomb)))).toEqual(["workbook.too-many-cells"]);
    const beside = odsByHand(sheet(bomb) + sheet(row(number("2")), "KG02"));
    expect(readWorkbook(beside)).toMatchObject({ ok: true, value: { sheets: [{ name: "KG02" }] } });
  });

  test("groups rows and columns, and hides them", () => {
    const columns =
      '<table:table-column/><table:table-column-group><table:table-column table:visibility="collapse" table:number-columns-repeated="2"/></table:table-column-group>';
    const rows = `<table:table-row-group>${row(number("1"), 'table:visibility="filter"')}</table:table-row-group>${row(number("2"))}`;
    expect(firstSheet(sheet(columns + rows))).toMatchObject({
      hiddenColumns: [{ left: 2, right: 3 }],
      filtered: true,
      rows: [
        { number: 1, hidden: true },
        { number: 2, hidden: false },
      ],
    });
  });

  test("keeps spaces, line ends and links of a text, and leaves out what is struck through", () => {
    const styles =
      '<style:style style:name="T1" style:family="text"><style:text-properties style:text-line-through-type="single"/></style:style>';
    const text =
      'Hội<text:s text:c="2"/>nghị<text:line-break/>lớp <text:a>xem</text:a><text:span text:style-name="T1">bỏ</text:span></text:p><text:p>hai';
    expect(firstSheet(sheet(row(words(text))), { styles })?.rows[0]?.cells[0]).toMatchObject({
      value: "Hội  nghị\nlớp xem\nhai",
      struckOut: "bỏ",
    });
  });

  test("tells what its formats show, from the style of the cell, its parent or its column", () => {
    const styles =
      '<number:date-style style:name="N1"><number:month number:style="long"/><number:text>/</number:text><number:year number:style="long"/></number:date-style>' +
      '<number:number-style style:name="N2"><number:number number:display-factor="1000"/></number:number-style>' +
      '<number:number-style style:name="N3"><number:number/><number:text> nghìn đồng</number:text></number:number-style>' +
      '<number:number-style style:name="N4P0"><number:number/></number:number-style>' +
      '<number:number-style style:name="N4"><number:text>ít</number:text><style:map style:condition="value()&gt;=10" style:apply-style-name="N4P0"/></number:number-style>' +
      ["N1", "N2", "N3", "N4"]
        .map(
          (name) =>
            `<style:style style:name="c${name}" style:family="table-cell" style:data-style-name="${name}"/>`,
        )
        .join("") +
      '<style:style style:name="child" style:family="table-cell" style:parent-style-name="cN3"/>';
    const cells =
      '<table:table-cell table:style-name="cN1" office:value-type="date" office:date-value="2024-03-01"/>' +
      number("5", 'table:style-name="cN2"') +
      number("5", 'table:style-name="child"') +
      number("50", 'table:style-name="cN4"') +
      number("5", 'table:style-name="cN4"');
    const looks = firstSheet(sheet(row(cells)), { styles })?.rows[0]?.cells.map(({ look }) => look);
    expect(looks).toEqual([
      "no-day",
      "disguised",
      { before: "", after: " nghìn đồng" },
      undefined,
      "disguised",
    ]);
    const columns = '<table:table-column table:default-cell-style-name="cN2"/>';
    expect(firstSheet(sheet(columns + row(number("5"))), { styles })?.rows[0]?.cells[0]?.look).toBe(
      "disguised",
    );
  });

  test("asks its conditional formats what a figure shows", () => {
    const styles =
      '<number:number-style style:name="N1"><number:text>khoảng </number:text><number:number/></number:number-style>' +
      '<style:style style:name="Cần_20_sửa" style:display-name="Cần sửa" style:family="table-cell"><style:text-properties fo:color="#ffffff"/></style:style>' +
      '<style:style style:name="uoc" style:family="table-cell" style:data-style-name="N1"/>' +
      '<style:style style:name="gach" style:family="table-cell"><style:text-properties style:text-line-through-style="solid"/></style:style>' +
      '<style:style style:name="do" style:family="table-cell"><style:text-properties fo:color="#9c0006"/></style:style>';
    const format = (range: string, inner: string): string =>
      `<calcext:conditional-format calcext:target-range-address="'KG 01.a'.${range.replace(":", ":'KG 01.a'.")}">${inner}</calcext:conditional-format>`;
    const condition = (value: string, style: string): string =>
      `<calcext:condition calcext:apply-style-name="${style}" calcext:value="${value}" calcext:base-cell-address="'KG 01.a'.A1"/>`;
    const looksOf = (inner: string, range = "A1:A3"): readonly unknown[] => {
      const formats = `<calcext:conditional-formats>${format(range, inner)}</calcext:conditional-formats>`;
      const rows = ["1", "20", "300"].map((value) => row(number(value)));
      const read = firstSheet(sheet(rows.join("") + formats, "KG 01.a"), { styles });
      return read?.rows.map(({ cells }) => cells[0]?.look) ?? [];
    };
    const none = undefined;
    expect(looksOf(condition("formula-is(TRUE())", "Cần sửa"))).toEqual(Array(3).fill("disguised"));
    expect(looksOf(condition("formula-is([.$A1]&gt;=20)", "Cần sửa"))).toEqual([
      none,
      "disguised",
      "disguised",
    ]);
    expect(looksOf(condition("between(2,30)", "uoc"))).toEqual([
      none,
      { before: "khoảng ", after: "" },
      none,
    ]);
    expect(looksOf(condition("=300", "gach"), "A2:A3")).toEqual([none, none, "struck"]);
    expect(looksOf('<calcext:data-bar calcext:show-value="false"/>', "A2")).toEqual([
      none,
      "disguised",
      none,
    ]);
    const signs = '<calcext:formatting-entry calcext:show-value="false"/><calcext:formatting-entry/>';
    expect(looksOf(`<calcext:icon-set>${signs}</calcext:icon-set>`, "A1")).toEqual(["disguised", none, none]);
    // What only colours, or stands beside the figure, says nothing of it.
    expect(looksOf(condition("formula-is(SUM([.A1:.A3])&gt;5)", "do") + "<calcext:data-bar/>")).toEqual([
      none,
      none,
      none,
    ]);
  });

  test("tells a text for which its format shows another, or none", () => {
    const shown = (held: string, seen: string): unknown =>
      firstSheet(sheet(row(words(seen, `office:string-value="${held}"`))))?.rows[0]?.cells[0];
    expect(shown("Chi bộ", "Đảng ủy cơ sở")).toMatchObject({ value: "Chi bộ", look: "disguised" });
    expect(shown("Chi bộ", "")).toMatchObject({ value: "Chi bộ", look: "disguised" });
    expect(shown("12-KH/ĐU", "Số 12-KH/ĐU")).toEqual({
      column: 1,
      kind: "text",
      value: "Số 12-KH/ĐU",
      formula: false,
    });
    expect(shown("Chi bộ  thôn", "Chi bộ thôn")).toMatchObject({ value: "Chi bộ thôn" });
    expect(shown("Chi bộ  thôn", "Chi bộ thôn")).not.toHaveProperty("look");
  });

  test("tells formulas, errors, and what it has no value for", () => {
    const cell = (more: string, text = ""): string =>
      `<table:table-cell ${more}><text:p>${text}</text:p></table:table-cell>`;
    const cells =
      cell('table:formula="of:=1/0" office:value-type="float" office:value="0"', "#DIV/0!") +
      cell('table:formula="of:=[.A2]"') +
      cell('office:value-type="float" office:value="x1"') +
      cell('office:value-type="boolean" office:boolean-value="true"') +
      cell('office:value-type="time" office:time-value="PT08H29M59.999999S"');
    const { workbook, issues } = mustRead(odsByHand(sheet(row(cells))));
    expect(workbook.sheets[0]?.rows[0]?.cells).toMatchObject([
      { kind: "error", value: "#DIV/0!", formula: true },
      { kind: "uncalculated", formula: true },
      { kind: "error", value: "#UNREADABLE!" },
      { kind: "boolean", value: true },
      { kind: "date", value: 8.5 / 24, look: "time" },
    ]);
    expect(issues).toMatchObject([
      {},
      { code: "workbook.cell-unreadable", where: { row: 1, column: 3 }, found: "x1" },
    ]);
  });

  test("tells a formula that adds up other rows, as that of a total", () => {
    const sum = (formula: string): string => number("5", `table:formula="of:=${formula}"`);
    const cells = [
      "SUM([.A1:.A3])",
      "SUM([.A1];[.A2])",
      "SUM([.A4:.C4])",
      "SUM([$Nháp.A1:.A3])",
      "[.A1]",
    ].map(sum);
    const rows = row(number("1"), 'table:number-rows-repeated="3"') + row(cells.join(""));
    expect(firstSheet(sheet(rows))?.rows[3]?.cells.map(({ addsRows = false }) => addsRows)).toEqual([
      ...[true, true, false, false, false],
    ]);
  });

  test("carries its names as Excel writes them, and its own properties", () => {
    const names =
      '<table:named-expressions><table:named-range table:name="bieu_KG01" table:cell-range-address="$\'KG 01\'.$A$8:.$O$8"/>' +
      '<table:named-range table:name="bia_nam" table:cell-range-address="$Bìa.$D$18"/>' +
      '<table:named-expression table:name="khoagiao_period" table:expression="of:=&quot;2024&quot;"/></table:named-expressions>';
    const meta =
      '<office:document-meta xmlns:office="o" xmlns:meta="m" xmlns:dc="d"><office:meta><meta:generator>Calc</meta:generator><dc:date>2024-07-04T08:00:00.5</dc:date><meta:user-defined meta:name="khoagiao.period">2024</meta:user-defined></office:meta></office:document-meta>';
    const { workbook } = mustRead(odsByHand(sheet(row(number("1"))) + names, { more: { "meta.xml": meta } }));
    expect(workbook.names).toEqual([
      { name: "bieu_KG01", formula: "'KG 01'!$A$8:$O$8" },
      { name: "bia_nam", formula: "Bìa!$D$18" },
      { name: "khoagiao_period", formula: '"2024"' },
    ]);
    expect([...workbook.customProperties]).toEqual([["khoagiao.period", "2024"]]);
    expect(workbook.properties).toEqual({
      application: "Calc",
      modified: "2024-07-04T08:00:00Z",
      hasMacros: false,
    });
  });

  test("brings its comments and boxes with their place, none of them in a cell's text", () => {
    const comment =
      "<office:annotation><dc:creator>Lan</dc:creator><text:p>số ước</text:p></office:annotation>";
    const box = "<draw:frame><draw:text-box><text:p>Xem công văn</text:p></draw:text-box></draw:frame>";
    const cells = `<table:table-cell/><table:table-cell office:value-type="float" office:value="5">${comment}${box}<text:p>5</text:p></table:table-cell>`;
    const shapes = `<table:shapes><draw:custom-shape><text:p>Lời ngỏ</text:p></draw:custom-shape></table:shapes>`;
    expect(firstSheet(sheet(shapes + row(cells)))).toMatchObject({
      rows: [{ cells: [{ column: 2, value: 5 }] }],
      notes: [
        { kind: "text-box", text: "Lời ngỏ" },
        { kind: "comment", row: 1, column: 2, text: "số ước", author: "Lan" },
        { kind: "text-box", row: 1, column: 2, text: "Xem công văn" },
      ],
    });
  });

  test("that cannot be read is told", () => {
    const manifest =
      '<manifest:manifest xmlns:manifest="m"><manifest:file-entry><manifest:encryption-data/></manifest:file-entry></manifest:manifest>';
    const locked = odsByHand("x", { more: { "META-INF/manifest.xml": manifest } });
    expect(codes(locked)).toEqual(["workbook.password-protected"]);
    expect(codes(odsByHand(""))).toEqual(["workbook.no-workbook"]);
    expect(codes(odsByHand(sheet(row("<table:table-cell>"))))).toEqual(["workbook.damaged"]);
    const strange = odsByHand(sheet(""), { prefixes: PREFIXES.replace("xmlns:table=", "xmlns:t=") });
    expect(codes(strange)).toEqual(["workbook.damaged"]);
    expect(codes(odsByHand("<!DOCTYPE a>"))).toEqual(["workbook.forbidden-xml"]);
  });

  test("does not show another file's cells, kept from a link, as its own", () => {
    const cache = sheet(`<table:table-source/>${row(number("9"))}`, "'file:///b.ods'#KG01");
    expect(mustRead(odsByHand(cache + sheet(row(number("1"))))).workbook.sheets).toHaveLength(1);
  });

  test("nests without end and is still read", () => {
    const deep = (name: string, times: number, inner: string): string =>
      `<${name}>`.repeat(times) + inner + `</${name}>`.repeat(times);
    const body = sheet(
      deep("table:table-row-group", 20_000, row(number("1"))) + row(words(deep("text:span", 20_000, "a"))),
    );
    expect(() => readWorkbook(odsByHand(body))).not.toThrow();
  });
});

test.each([
  ['fo:color="#ffffff"', "", "disguised"],
  ['fo:color="#ff0000"', 'fo:background-color="#ff0000"', "disguised"],
  ['style:use-window-font-color="true"', 'fo:background-color="#000000"', "disguised"],
  ['fo:color="#ffffff"', 'fo:background-color="#1f4e78"', undefined],
  ['fo:color="#000000"', 'fo:background-color="transparent"', undefined],
])("a figure whose letters are %s on %s is seen, or is not", (letters, ground, look) => {
  const styles = `<style:style style:name="c1" style:family="table-cell"><style:table-cell-properties ${ground}/><style:text-properties ${letters}/></style:style>`;
  const cell =
    '<table:table-cell table:style-name="c1" office:value-type="float" office:value="300"><text:p>300</text:p></table:table-cell>';
  const { workbook } = mustRead(odsByHand(sheet(`<table:table-row>${cell}</table:table-row>`), { styles }));
  expect(workbook.sheets[0]?.rows[0]?.cells[0]?.look).toBe(look);
});

test("what is printed over and under the pages of an OpenDocument sheet is read", () => {
  const page = (name: string, parts: string): string =>
    `<style:master-page style:name="${name}">${parts}</style:master-page>`;
  const pages =
    page(
      "Trang_KG07",
      `<style:header><style:region-left><text:p>UBND xã</text:p></style:region-left><style:region-right><text:p><text:span>ĐVT:<text:s/>nghìn</text:span> đồng</text:p></style:region-right></style:header>` +
        `<style:header-left style:display="false"><text:p>đã tắt</text:p></style:header-left>` +
        `<style:footer><text:p>Trang <text:page-number>1</text:page-number></text:p></style:footer>`,
    ) + page("Default", "<style:header><text:p>Trang thường</text:p></style:header>");
  const made = {
    styles: `<style:style style:name="ta1" style:family="table" style:master-page-name="Trang_KG07"/>`,
    more: {
      "styles.xml": `<office:document-styles ${PREFIXES}><office:master-styles>${pages}</office:master-styles></office:document-styles>`,
    },
  };
  const own = `<table:table table:name="KG07" table:style-name="ta1">${row(number("1"))}</table:table>`;
  expect(firstSheet(own, made)?.pageTexts).toEqual(["UBND xã", "ĐVT: nghìn đồng", "Trang"]);
  expect(firstSheet(sheet(row(number("1"))), made)?.pageTexts).toEqual(["Trang thường"]);
  expect(firstSheet(sheet(row(number("1"))))).not.toHaveProperty("pageTexts");
});
