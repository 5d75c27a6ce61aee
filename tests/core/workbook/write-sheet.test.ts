import { quoteSheet } from "../../../src/core/workbook";
import type { SheetDraft, ValidationDraft } from "../../../src/core/workbook";
import { kitchenSink } from "../../support/kitchen-sink";
import { part, writtenParts, writtenSheet } from "../../support/xlsx-parts";

/** CT_Worksheet (ECMA-376, 18.3.1.99), as far as we write it: Excel refuses any other order. */
const ORDER = [
  ...[
    "sheetPr",
    "dimension",
    "sheetViews",
    "sheetFormatPr",
    "cols",
    "sheetData",
    "sheetProtection",
    "autoFilter",
  ],
  ...["mergeCells", "conditionalFormatting", "dataValidations", "hyperlinks", "printOptions", "pageMargins"],
  ...["pageSetup", "headerFooter", "drawing", "legacyDrawing"],
];

/** The names of the root's children, in order. */
function childrenOf(xml: string): readonly string[] {
  const names: string[] = [];
  let depth = 0;
  for (const [, close, name = "", empty] of xml.matchAll(/<(\/?)([A-Za-z:]+)[^>]*?(\/?)>/g)) {
    if (close) depth--;
    else {
      if (depth === 1) names.push(name);
      if (!empty) depth++;
    }
  }
  return names;
}

test("the parts of a worksheet stand in the order Excel demands", () => {
  const parts = writtenParts(kitchenSink);
  const full = childrenOf(part(parts, "xl/worksheets/sheet2.xml"));
  expect([...new Set(full)]).toEqual(ORDER);
  for (const number of [1, 3]) {
    const children = childrenOf(part(parts, `xl/worksheets/sheet${number}.xml`));
    expect(ORDER.filter((name) => children.includes(name))).toEqual([...new Set(children)]);
  }
});

test("nothing empty is written that Excel would repair", () => {
  const xml = writtenSheet({
    columns: [{}],
    merges: [],
    validations: [],
    conditionalFormats: [],
    freeze: {},
    page: { orientation: "portrait", fitToWidth: 0 },
  });
  const bare = childrenOf(xml);
  expect(bare).toEqual(["dimension", "sheetViews", "sheetFormatPr", "sheetData", "pageSetup"]);
});

describe("what people see", () => {
  test("widths are those Excel shows for Times New Roman 12, hidden columns stay hidden", () => {
    const xml = writtenSheet({
      columns: [{ width: 10 }, {}, { hidden: true }, { width: 0.5 }, { width: 999 }],
    });
    expect(xml).toContain(
      '<cols><col min="1" max="1" width="10.625" customWidth="1"/>' +
        '<col min="3" max="3" width="8.625" hidden="1"/>' +
        '<col min="4" max="4" width="0.8125" customWidth="1"/>' +
        '<col min="5" max="5" width="254.625" customWidth="1"/></cols>',
    );
  });

  test.each<[SheetDraft["freeze"] & object, string]>([
    [{ rows: 3 }, '<pane ySplit="3" topLeftCell="A4" activePane="bottomLeft" state="frozen"/>'],
    [{ columns: 2 }, '<pane xSplit="2" topLeftCell="C1" activePane="topRight" state="frozen"/>'],
    [
      { rows: 3, columns: 2 },
      '<pane xSplit="2" ySplit="3" topLeftCell="C4" activePane="bottomRight" state="frozen"/>',
    ],
  ])("freeze %j", (freeze, pane) => {
    expect(writtenSheet({ freeze })).toContain(pane);
  });

  test("grid lines are shown unless they are not wanted", () => {
    expect(writtenSheet({})).toContain('<sheetView tabSelected="1"');
    expect(writtenSheet({ gridLines: false })).toContain('<sheetView showGridLines="0" tabSelected="1"');
  });

  test("jumps lead to their place, notes have their yellow box", () => {
    const rows = [
      { number: 4, cells: [undefined, { value: "xem", jump: "'KG 01'!A9", note: "Ghi chú <1>" }] },
    ];
    const parts = writtenParts({
      sheets: [
        { name: "A", rows: [] },
        { name: "B", rows },
      ],
      creator: "Ban",
    });
    const sheet = part(parts, "xl/worksheets/sheet2.xml");
    expect(sheet).toContain(`<hyperlinks><hyperlink ref="B4" location="'KG 01'!A9"/></hyperlinks>`);
    expect(sheet).toContain('<legacyDrawing r:id="rId1"/>');
    const notes = part(parts, "xl/comments2.xml");
    expect(notes).toContain("<authors><author>Ban</author></authors>");
    expect(notes).toContain('<comment ref="B4" authorId="0">');
    expect(notes).toContain('<t xml:space="preserve">Ghi chú &lt;1&gt;</t>');
    const shapes = part(parts, "xl/drawings/vmlDrawing2.vml");
    expect(shapes).toContain("<x:Row>3</x:Row><x:Column>1</x:Column>");
    expect(part(parts, "xl/worksheets/_rels/sheet2.xml.rels")).toMatch(
      /rId1"[^>]*vmlDrawing.*rId2"[^>]*comments/,
    );
  });

  test("every note of a workbook has a shape number of its own, inside its sheet's blocks", () => {
    const noted = (count: number) => Array.from({ length: count }, () => ({ cells: [{ note: "x" }] }));
    const parts = writtenParts({
      sheets: [
        { name: "A", rows: noted(1500) },
        { name: "B", rows: noted(2) },
      ],
    });
    const shapes = [1, 2].map((number) => part(parts, `xl/drawings/vmlDrawing${number}.vml`));
    const numbers = shapes.flatMap((xml) => [...xml.matchAll(/_x0000_s(\d+)/g)].map(([, id]) => id));
    expect(new Set(numbers).size).toBe(1502);
    expect(shapes.map((xml) => /idmap v:ext="edit" data="([^"]+)"/.exec(xml)?.[1])).toEqual(["1,2", "3"]);
  });

  test("more jumps than Excel takes are a bug of the caller", () => {
    const rows = Array.from({ length: 65_531 }, () => ({ cells: [{ value: 1, jump: "A1" }] }));
    expect(() => writtenSheet({ rows })).toThrow("65530 jumps");
  });
});

describe("what people may do", () => {
  test("a protected sheet forbids all but what was allowed", () => {
    expect(writtenSheet({ protection: {} })).toContain(
      '<sheetProtection sheet="1" objects="1" scenarios="1"/>',
    );
    const xml = writtenSheet({
      protection: {
        ...{ sort: true, filter: true, insertRows: true },
        ...{ formatCells: true, formatColumns: true, formatRows: true },
      },
    });
    expect(xml).toContain(
      'scenarios="1" formatCells="0" formatColumns="0" formatRows="0" insertRows="0" sort="0" autoFilter="0"/>',
    );
  });

  const validated = (validation: Partial<ValidationDraft>) =>
    writtenSheet({ validations: [{ range: "A1:A9", type: "list", formula1: "danh_muc", ...validation }] });

  test("a list takes its choices from a defined name, and is enforced", () => {
    expect(validated({ allowBlank: true })).toContain(
      '<dataValidations count="1"><dataValidation type="list" allowBlank="1" showInputMessage="1" ' +
        'showErrorMessage="1" sqref="A1:A9"><formula1>danh_muc</formula1></dataValidation></dataValidations>',
    );
  });

  test("bounds, operator and gravity of a number rule", () => {
    const xml = validated({
      type: "whole",
      operator: "between",
      formula1: "0",
      formula2: "9",
      errorStyle: "warning",
    });
    expect(xml).toContain('type="whole" errorStyle="warning" operator="between"');
    expect(xml).toContain("<formula1>0</formula1><formula2>9</formula2>");
  });

  test("prompts and error texts are cut at a word, at Excel's limits", () => {
    const title = "Chọn nội dung trong danh mục đã ban hành";
    const text = "Chỉ chọn trong danh mục. ".repeat(20);
    const xml = validated({
      promptTitle: title,
      prompt: text,
      errorTitle: title,
      error: "Đủ ngắn\nhai dòng",
    });
    expect(xml).toContain('errorTitle="Chọn nội dung trong danh mục đã…"');
    expect(xml).toContain('error="Đủ ngắn&#10;hai dòng"');
    const prompt = / prompt="([^"]*)"/.exec(xml)?.[1] ?? "";
    expect(prompt.length).toBeLessThanOrEqual(255);
    expect(prompt.length).toBeGreaterThan(240);
    expect(text.startsWith(prompt.slice(0, -1))).toBe(true);
    expect(prompt).toMatch(/(chọn|trong|danh|mục\.|Chỉ)…$/);
  });

  test("one endless word is cut inside, never through an emoji", () => {
    expect(validated({ promptTitle: "ă".repeat(40) })).toContain(`promptTitle="${"ă".repeat(31)}…"`);
    expect(validated({ promptTitle: "😀".repeat(20) })).toContain(`promptTitle="${"😀".repeat(15)}…"`);
  });

  test("the first conditional format wins", () => {
    const xml = writtenSheet({
      conditionalFormats: [
        { range: "A1:A9", formula: 'A1=""', style: { fill: "FFC7CE" }, stopIfTrue: true },
        { range: "B1:B9", formula: "B1>1", style: { fill: "FFC7CE" } },
      ],
    });
    expect(xml).toContain(
      '<cfRule type="expression" dxfId="0" priority="1" stopIfTrue="1"><formula>A1=""</formula>',
    );
    expect(xml).toContain('<cfRule type="expression" dxfId="0" priority="2"><formula>B1&gt;1</formula>');
  });
});

describe("on paper", () => {
  const page = (draft: Partial<SheetDraft["page"] & object>) =>
    writtenSheet({ page: { orientation: "portrait", ...draft } });

  test("A4, one page wide and as many tall as it takes", () => {
    const xml = page({ orientation: "landscape" });
    expect(xml).toContain('<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>');
    expect(xml).toContain(
      '<pageSetup paperSize="9" fitToWidth="1" fitToHeight="0" orientation="landscape"/>',
    );
  });

  test("0 pages wide leaves the scale alone", () => {
    const xml = page({ fitToWidth: 0 });
    expect(xml).not.toContain("fitToPage");
    expect(xml).toContain('<pageSetup paperSize="9" orientation="portrait"/>');
  });

  test("margins are given in centimetres", () => {
    expect(page({ margins: { top: 2.54, right: 1.27, bottom: 2.54, left: 5.08 } })).toContain(
      '<pageMargins left="2" right="0.5" top="1" bottom="1" header="0.3" footer="0.3"/>',
    );
  });

  test("header and footer, none on the first page when so asked", () => {
    const xml = page({ header: "&CBáo cáo", footer: "&P/&N", differentFirst: true, centred: true });
    expect(xml).toContain(
      '<headerFooter differentFirst="1"><oddHeader>&amp;CBáo cáo</oddHeader><oddFooter>&amp;P/&amp;N</oddFooter></headerFooter>',
    );
    expect(xml).toContain('<printOptions horizontalCentered="1"/>');
  });

  test("print area, repeated rows and the filter have the hidden names Excel looks for", () => {
    const name = "Sở Y tế's";
    const draft: SheetDraft = {
      ...{ name, rows: [], autoFilter: "A6:N20" },
      page: { orientation: "portrait", printArea: "A1:C9,E1:F$9", repeatRows: "5:6" },
    };
    const workbook = part(writtenParts({ sheets: [{ name: "A", rows: [] }, draft] }), "xl/workbook.xml");
    const quoted = quoteSheet(name);
    expect(quoted).toBe("'Sở Y tế''s'");
    expect(workbook).toContain(
      `<definedName name="_xlnm._FilterDatabase" localSheetId="1" hidden="1">${quoted}!$A$6:$N$20</definedName>` +
        `<definedName name="_xlnm.Print_Area" localSheetId="1">${quoted}!$A$1:$C$9,${quoted}!$E$1:$F$9</definedName>` +
        `<definedName name="_xlnm.Print_Titles" localSheetId="1">${quoted}!$5:$6</definedName>`,
    );
  });
});
