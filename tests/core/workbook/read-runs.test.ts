import { MAIN, mustRead, xlsxByHand } from "../../support/xlsx-by-hand";

const run = (text: string, look = "") => `<r><rPr><b/>${look}<sz val="12"/></rPr><t>${text}</t></r>`;
const STRUCK = "<strike/>";
const LOWERED = '<vertAlign val="subscript"/>';
const RAISED = '<vertAlign val="superscript"/>';

/** The one cell of a workbook whose text is made of these runs: a shared text, or one in the cell itself. */
function shared(runs: string) {
  const cells = '<row r="1"><c r="A1" t="s"><v>0</v></c></row>';
  return theCell(xlsxByHand({ cells, strings: `<si>${runs}</si>` }));
}
const inline = (runs: string) =>
  theCell(xlsxByHand({ cells: `<row r="1"><c r="A1" t="inlineStr"><is>${runs}</is></c></row>` }));
const theCell = (bytes: Uint8Array) => mustRead(bytes).workbook.sheets[0]?.rows[0]?.cells[0];

describe.each([
  ["a shared text", shared],
  ["a text in the cell", inline],
])("runs of %s", (_, read) => {
  test("are joined", () => {
    expect(read(run("Hội ") + run("nghị"))).toMatchObject({ kind: "text", value: "Hội nghị" });
    expect(read(run("Hội ") + run("nghị"))).not.toHaveProperty("struckOut");
  });

  test("that are struck through do not count, and are told", () => {
    expect(read(run("240", STRUCK) + run(" 250"))).toMatchObject({ value: " 250", struckOut: "240" });
    expect(read(run("240", '<strike val="0"/>') + run(" 250"))).toMatchObject({ value: "240 250" });
    expect(read(run("240", '<strike val="false"/>'))).toMatchObject({ value: "240" });
  });

  test("that are all struck through strike the cell", () => {
    expect(read(run("24", STRUCK) + run("0", STRUCK))).toMatchObject({ value: "240", look: "struck" });
    expect(read(run("240", STRUCK) + run(" "))).toMatchObject({ value: "240", look: "struck" });
  });

  test("above the line keep their height: a footnote's mark joins no figure", () => {
    expect(read(run("250") + run("1", RAISED))).toMatchObject({ value: "250¹" });
    expect(read(run("250") + run("(12)", RAISED))).toMatchObject({ value: "250(¹²)" });
    expect(read(run("30 m") + run("2", RAISED))).toMatchObject({ value: "30 m²" });
  });

  test("below the line behind a figure are a footnote's mark, too; behind a letter they are its own", () => {
    expect(read(run("250") + run("1", LOWERED))).toMatchObject({ value: "250¹" });
    expect(read(run("250 ") + run("(1)", LOWERED))).toMatchObject({ value: "250 (¹)" });
    expect(read(run("CO") + run("2", LOWERED))).toMatchObject({ value: "CO2" });
  });

  test("keep escaped characters, and leave readings of words out", () => {
    expect(read('<r><t>a_x000D_b</t></r><rPh sb="0" eb="1"><t>đọc</t></rPh>')).toMatchObject({
      value: "a\rb",
    });
  });
});

test("texts that are malformed are no texts, wherever the fault stands", () => {
  for (const item of [
    "<tabc</t>",
    "<t>abc</x>",
    "<r><t>abc</r></t>",
    "<r><rPr><b></rPr><t>a</t></r>",
    "<t>a'/t>",
  ]) {
    const bytes = xlsxByHand({
      cells: '<row r="1"><c r="A1" t="s"><v>1</v></c></row>',
      parts: { "xl/sharedStrings.xml": `<sst xmlns="${MAIN}"><si>${item}</si><si><t>b</t></si></sst>` },
      strings: "",
    });
    expect(() => mustRead(bytes)).toThrow();
  }
});
