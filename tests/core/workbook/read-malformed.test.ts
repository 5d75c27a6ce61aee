import fc from "fast-check";
import { SaxesParser } from "saxes";
import { readWorkbook } from "../../../src/core/workbook";
import { isError, isWarning } from "../../../src/core/base";
import { MAIN, SHEET, xlsxByHand } from "../../support/xlsx-by-hand";

const STRINGS = "xl/sharedStrings.xml";
/** What says nothing of the cells' values: nobody makes anything of it, and it must be XML all the same. */
const PASSED_OVER = `<conditionalFormatting sqref="A1"><cfRule type="expression" dxfId="0" priority="1" stopIfTrue="1"><formula>A1="sai"</formula></cfRule></conditionalFormatting><dataValidations count="1"><dataValidation type="list" errorStyle="stop" allowBlank="1" showErrorMessage="1" errorTitle="Chọn" error="Chọn &amp; ghi" sqref="B2"><formula1>"có,không"</formula1></dataValidation></dataValidations>`;
const PARTS = {
  [SHEET]: `<worksheet xmlns="${MAIN}"><cols><col min="1" max="3" width="9" hidden="0"/></cols><sheetData><row r="1" spans="1:4"><c r="A1" s="0" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" s="0"><v>45457</v></c></row><row r="2"><c r="A2" t="str" s="0"><f t="shared" ref="A2:A3" si="0">B1&amp;"a"</f><v>tin</v></c><c r="B2" t="inlineStr"><is><r><rPr><b/></rPr><t>Hội</t></r><r><t xml:space="preserve"> nghị</t></r></is></c><c r="C2" s="0"><v>12.5</v></c></row></sheetData><mergeCells count="1"><mergeCell ref="A3:B3"/></mergeCells>${PASSED_OVER}</worksheet>`,
  [STRINGS]: `<sst xmlns="${MAIN}"><si><t>Cấp xã</t></si><si><r><rPr><b/></rPr><t>Trực </t></r><r><t>tiếp &amp; trực tuyến</t></r></si><si><t xml:space="preserve"> kỳ</t></si></sst>`,
} as const;

const TAGS = [
  ...["<cols>", "<row ", "<c ", "<f ", "<v>", "<is>", "<rPr>", "<mergeCell "].map(
    (tag) => [SHEET, tag] as const,
  ),
  ...["<conditionalFormatting ", "<cfRule ", "<formula>", "<dataValidation ", "<formula1>"].map(
    (tag) => [SHEET, tag] as const,
  ),
  ...["<si>", "<r>", "<t>", "<t "].map((tag) => [STRINGS, tag] as const),
];
const TEXTS = [[SHEET, "B1&amp;"], [SHEET, "tin"], [SHEET, "Hội"], [SHEET, "A1="], [SHEET, "có,"], [STRINGS, "Cấp"], [STRINGS, "Trực"]] as const; // prettier-ignore

/** An XML parser that has nothing of ours refuses the text. */
function isMalformed(xml: string): boolean {
  let fault = false;
  const parser = new SaxesParser({ xmlns: true });
  parser.on("error", () => (fault = true));
  try {
    parser.write(xml).close();
  } catch {
    return true;
  }
  return fault;
}

const isTold = (parts: Readonly<Record<string, string>>): boolean => {
  const result = readWorkbook(xlsxByHand({ parts, strings: "" }));
  return !result.ok || result.issues.some((issue) => isError(issue) || isWarning(issue));
};

const SIGNS = [..."<>/\"'= &;at1vcrs?!-x:].#\t\u0001\ufffe×", "]]>", "xml", "xmlns:", "&#0;", "&#xFFFE;", "<?xml?>", ' r="1"', ' a:b="1"', "<x:y/>"]; // prettier-ignore

/** One slip of a hand, a disk or a program: letters written over, put in, left out, or a piece written twice. */
const slips = fc.record({
  part: fc.constantFrom(SHEET, STRINGS),
  at: fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }),
  length: fc.nat(12),
  kind: fc.constantFrom("over", "in", "out", "twice"),
  signs: fc.array(fc.constantFrom(...SIGNS), { minLength: 1, maxLength: 3 }).map((signs) => signs.join("")),
});

test("a sheet or a table of texts that is no XML is never read in silence", () => {
  expect(isTold(PARTS)).toBe(false);
  let malformed = 0;
  fc.assert(
    fc.property(slips, ({ part, at, length, kind, signs }) => {
      const xml = PARTS[part];
      // Before the root stands nothing that says anything.
      const from = xml.indexOf(">") + 1 + Math.floor(at * (xml.length - xml.indexOf(">") - 1));
      const piece = xml.slice(from, from + length);
      const put = { over: signs, in: signs, out: "", twice: piece + piece }[kind];
      const kept = kind === "in" ? from : from + (kind === "over" ? signs.length : length);
      const slipped = xml.slice(0, from) + put + xml.slice(kept);
      if (!isMalformed(slipped)) return;
      malformed += 1;
      expect({ slipped, told: isTold({ ...PARTS, [part]: slipped }) }).toEqual({ slipped, told: true });
    }),
    { numRuns: 2000 },
  );
  expect(malformed).toBeGreaterThan(500);
});

test.each([
  ["<?>", true],
  ["<??>", true],
  ["<? a?>", true],
  ["<!-->", true],
  ["<!--->", true],
  ["<!-- a -- b -->", true],
  ["<?a?>", false],
  ["<?a b?>", false],
  ["<!-- a - b -->", false],
  ["<?xml?>", true],
  ["<!-- \u0001 -->", true],
  ["<x:y/>", true],
  ['<x:y xmlns:x="urn:x"/>', false],
  ['<x:y xmlns:x=""/>', true],
  ['<x:y xmlns:x="http://www.w3.org/2000/xmlns/"/>', true],
  ["<:y/>", true],
  ['<x:y:z xmlns:x="urn:x"/>', true],
  ['<ấ xmlns="urn:x"/>', false],
  ['<a× xmlns="urn:x"/>', true],
  ["<!---->", false],
])("%s between two elements is told where it is no XML: %s", (put, told) => {
  const between = PARTS[SHEET].replace("<cols>", `${put}<cols>`);
  expect(isMalformed(between)).toBe(told);
  expect(isTold({ ...PARTS, [SHEET]: between })).toBe(told);
  const inside = PARTS[SHEET].replace('<c r="B1"', `${put}<c r="B1"`);
  expect(isTold({ ...PARTS, [SHEET]: inside })).toBe(told);
});

/** What a tag of each kind is given beside its own attributes. */
test.each([
  [' xxml:space="preserve"', true],
  [' xml:lang="vi"', false],
  [" xml:lang='vi'", false],
  [' x14:id="1"', true],
  [' xmlns:x14="urn:x" x14:id="1"', false],
  [' xmlns:a="urn:x" xmlns:b="urn:x" a:id="1" b:id="1"', true],
  [' xmlns:a="urn:x" xmlns:b="urn:y" a:id="1" b:id="1"', false],
  [' xmlns:xml="urn:x"', true],
  [' xmlns:xmlns="urn:x"', true],
  [' cm="1" cm="1"', true],
  [' cm="1" vm="1"', false],
  [' 1cm="1"', true],
  [' :cm="1"', true],
  [' cm:="1"', true],
  [' c×="1"', true],
  [' cm="\u0001"', true],
  [' cm="]]>"', false],
  [' cm="&#xFFFE;"', true],
])("%s in a tag is told where it is no XML: %s", (put, told) => {
  for (const [part, tag] of TAGS) {
    const xml = PARTS[part].replace(tag, tag.replace(/[ >]$/, `${put}$&`));
    expect({ tag, malformed: isMalformed(xml) }).toEqual({ tag, malformed: told });
    expect({ tag, told: isTold({ ...PARTS, [part]: xml }) }).toEqual({ tag, told });
  }
});

test.each([
  ["]]&gt;", false],
  ["]]>", true],
  ["]>", false],
  ["\u0001", true],
  ["\ufffe", true],
  ["&#xFFFF;", true],
  ["\u007f", false],
])("%j in a text is told where it is no XML: %s", (put, told) => {
  for (const [part, text] of TEXTS) {
    const xml = PARTS[part].replace(text, `${text}${put}`);
    expect({ text, malformed: isMalformed(xml) }).toEqual({ text, malformed: told });
    expect({ text, told: isTold({ ...PARTS, [part]: xml }) }).toEqual({ text, told });
  }
});
