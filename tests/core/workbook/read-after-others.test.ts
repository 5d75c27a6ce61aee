import fc from "fast-check";
import { readWorkbook } from "../../../src/core/workbook";
import { MAIN, relationships, type HandMade, xlsxByHand } from "../../support/xlsx-by-hand";

/** Files of one campaign have much alike, which is read once: what a file comes to must not hang on those before it. */

const REFERENCES = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const X14 = "http://schemas.microsoft.com/office/spreadsheetml/2009/9/main";
const CELLS =
  '<row r="5"><c r="A5" s="1"><v>12</v></c><c r="B5" s="2"><v>7</v></c><c r="C5"><v>abc</v></c></row>';
const HIDING =
  '<conditionalFormatting sqref="A5"><cfRule type="expression" dxfId="0" priority="1"><formula>TRUE</formula></cfRule></conditionalFormatting>';

const roots = [
  `<worksheet xmlns="${MAIN}">`,
  `<worksheet xmlns="${MAIN}" xmlns:x="${X14}">`,
  `<worksheet xmlns="${MAIN}" xmlns:x="${MAIN}">`,
];
const heads = [
  "",
  HIDING,
  '<cols><col min="2" max="2" width="9" hidden="1"/></cols>',
  '<sheetPr filterMode="1"/>',
];
const tails = [
  "",
  '<mergeCells><mergeCell ref="A1:B1"/></mergeCells>',
  '<x:mergeCells><mergeCell ref="A2:B2"/></x:mergeCells>',
  HIDING,
  `<!-- </sheetData> -->${HIDING}`,
  `${HIDING}<!-- </sheetData>-->`,
  "--&gt;",
  "-->",
  "<sheetData></sheetData>",
  '<mergeCells><mergeCell ref="A1:B1"/>',
  '<dataValidations><dataValidation type="list" sqref="A5"><formula1>"a,b"</formula1></dataValidation></dataValidations>',
  "<headerFooter><oddHeader>ĐVT: nghìn đồng</oddHeader></headerFooter>",
];

const hiding = (code: string): string =>
  `<styleSheet xmlns="${MAIN}"><cellXfs><xf numFmtId="0"/><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs><dxfs><dxf><numFmt numFmtId="200" formatCode="${code}"/></dxf></dxfs></styleSheet>`;
const name = (text: string, formula: string, more = "") =>
  `<definedName name="${text}"${more}>${formula}</definedName>`;
const names = [
  "",
  `<definedNames>${name("a", "'Biểu 1'!$A$1")}${name("b", "'Biểu 1'!$B$5")}</definedNames>`,
  `<definedNames>${name("a", "'Biểu 1'!$A$5")}${name("b", "'Biểu 1'!$B$5")}</definedNames>`,
  `<definedNames>\n${name("b", "'Biểu 1'!$B$5")} ${name("a", "'Biểu 1'!$A$1", ' localSheetId="0"')}</definedNames>`,
  `<definedNames xmlns="urn:other">${name("a", "'Biểu 1'!$A$1")}</definedNames>`,
  `<definedNames>${name("a", "A &amp; B")}${name("b", "C & D")}</definedNames>`,
  `<definedNames>${name("a", "<x/>1")}${name("b", "'Biểu 1'!$B$5")}</definedNames>`,
  `<definedNames>${name("b", "'Biểu 1'!$B$5")}${name("b", "'Biểu 1'!$B$5")}<definedName name="c"/></definedNames>`,
];

/** Prefixes that stand for something in one workbook and for nothing in another. */
const workbooks = ["", ` xmlns:p="urn:p"`].flatMap((bound) =>
  [name("a", "<p:x/>1"), name("a", "1", ' p:x="1"')].map(
    (prefixed) =>
      `<workbook xmlns="${MAIN}" xmlns:r="${REFERENCES}"${bound}><sheets><sheet name="Biểu 1" sheetId="1" r:id="rId1"/></sheets><definedNames>${prefixed}</definedNames></workbook>`,
  ),
);

/** Names that belong to nobody, and spell as those of the others. */
const foreignNames = `<x:workbook xmlns:x="${MAIN}" xmlns:r="${REFERENCES}"><x:sheets><x:sheet name="Biểu 1" sheetId="1" r:id="rId1"/></x:sheets><x:definedNames>${name("a", "'Biểu 1'!$A$1")}</x:definedNames></x:workbook>`;

const sheetOf = (root: string, head: string, tail: string) =>
  `${root}${head}<sheetData>${CELLS}</sheetData>${tail}</worksheet>`;
const book = (sheet: string, { parts, ...more }: HandMade = {}) =>
  xlsxByHand({
    ...more,
    parts: { "xl/styles.xml": hiding(";;;"), "xl/worksheets/sheet1.xml": sheet, ...parts },
  });

/** Links that mean something else in each of two places. */
const links = relationships([
  ["rId7", "officeDocument", "xl/workbook.xml"],
  ["rId1", "worksheet", "worksheets/sheet1.xml"],
  ["rId2", "styles", "styles.xml"],
]);
const plainSheet = sheetOf(roots[0] ?? "", "", "");
const tableOf = (prefix: string) =>
  `<${prefix}tableParts><${prefix}tablePart r:id="rId9"></${prefix}tablePart></${prefix}tableParts>`;
const withStrings = relationships([
  ["rId1", "worksheet", "worksheets/sheet1.xml"],
  ["rId2", "styles", "styles.xml"],
  ["rId3", "sharedStrings", "sharedStrings.xml"],
]);
const linked = book(plainSheet, { parts: { "_rels/.rels": links, "xl/_rels/workbook.xml.rels": links } });
const books: readonly Uint8Array[] = [
  ...roots.flatMap((root) => tails.map((tail) => book(sheetOf(root, "", tail)))),
  ...heads.map((head) => book(sheetOf(roots[0] ?? "", head, tails[1] ?? ""))),
  ...[hiding("0"), hiding("0.0"), `<!DOCTYPE a>${hiding("0")}`].map((styles) =>
    book(sheetOf(roots[0] ?? "", "", HIDING), { parts: { "xl/styles.xml": styles } }),
  ),
  // Made plain, the one begins and ends as the other, whose prefix stands for nothing.
  book(`<x:worksheet xmlns:x="${MAIN}" xmlns:r="${REFERENCES}"><x:sheetData/>${tableOf("x:")}</x:worksheet>`),
  book(`<worksheet><sheetData></sheetData>${tableOf("")}</worksheet>`),
  book(sheetOf(`${roots[0] ?? ""}<!-- ${roots[0] ?? ""} -->`, "", HIDING)),
  book(sheetOf(`<x:worksheet xmlns:x="${MAIN}">`, "", "")),
  ...names.map((some) => book(plainSheet, { names: some })),
  ...[...workbooks, foreignNames].map((workbook) =>
    book(plainSheet, { parts: { "xl/workbook.xml": workbook } }),
  ),
  book(plainSheet, { strings: "<si><t>a</t></si>" }),
  book(plainSheet, { parts: { "xl/_rels/workbook.xml.rels": withStrings } }),
  linked,
  book(plainSheet, { parts: { "xl/styles.xml": "<styleSheet>" } }),
];

/** All that is told of a workbook, the formulas of its names worked out. */
const told = (result: ReturnType<typeof readWorkbook>): string =>
  JSON.stringify(
    result.ok
      ? {
          ...{ sheets: result.value.sheets, issues: result.issues },
          names: result.value.names.map(({ name: text, formula, sheet }) => ({ text, formula, sheet })),
        }
      : result,
  );

/** By a program that has read nothing yet. */
function readFirst(bytes: Uint8Array, how = {}): string {
  let found = "";
  jest.isolateModules(() => {
    // eslint-disable-next-line @typescript-eslint/no-require-imports
    const fresh: { readWorkbook: typeof readWorkbook } = require("../../../src/core/workbook");
    found = told(fresh.readWorkbook(bytes, how));
  });
  return found;
}

const alone = books.map(readFirst);

test("the files differ, and hidden figures, merged cells and damage are among them", () => {
  expect(new Set(alone).size).toBeGreaterThan(12);
  for (const mark of ["disguised", '"right":2', "workbook.sheet-damaged", "workbook.damaged"])
    expect(alone.some((one) => one.includes(mark))).toBe(true);
});

test("a file comes to the same after whatever other file", () => {
  for (const first of books)
    for (const [at, second] of books.entries()) {
      readWorkbook(first);
      expect(told(readWorkbook(second))).toBe(alone[at]);
    }
});

test("links lead from the part they stand beside, whatever the same bytes meant elsewhere", () => {
  expect(alone[books.indexOf(linked)]).toContain('"value":12');
});

test("a file comes to the same whichever files were read before it", () => {
  fc.assert(
    fc.property(fc.array(fc.nat(books.length - 1), { minLength: 2, maxLength: 40 }), (order) => {
      for (const at of order) expect(told(readWorkbook(books[at] ?? new Uint8Array()))).toBe(alone[at]);
    }),
    { numRuns: 200 },
  );
});

test("with the layout asked for, too", () => {
  for (const bytes of books) {
    readWorkbook(bytes);
    expect(told(readWorkbook(bytes, { layout: true }))).toBe(readFirst(bytes, { layout: true }));
  }
});

test("more merged cells than may be are told of a sheet whose end is known", () => {
  const bytes = book(sheetOf(roots[0] ?? "", "", tails[1] ?? ""));
  readWorkbook(bytes);
  const cut = readWorkbook(bytes, { limits: { merges: 0 } });
  expect(cut.issues).toMatchObject([{ code: "workbook.too-many-merges" }]);
});
