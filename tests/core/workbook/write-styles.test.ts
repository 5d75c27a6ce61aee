import type { Style } from "../../../src/core/workbook";
import { part, writtenParts } from "../../support/xlsx-parts";

const stylesOf = (...styles: Style[]) =>
  part(writtenParts({ sheets: [{ name: "A", rows: [{ cells: [], styles }] }] }), "xl/styles.xml");

/** The children of a counted list, whose count must be right. */
function list(xml: string, tag: string, item: string): readonly string[] {
  const [, count, content = ""] = new RegExp(`<${tag} count="(\\d+)">(.*?)</${tag}>`).exec(xml) ?? [];
  const items = content.split(new RegExp(`(?=<${item}[ >/])`)).filter((text) => text !== "");
  expect(items).toHaveLength(Number(count));
  return items;
}

test("the default font is Times New Roman 12, the one official documents use", () => {
  const [font] = list(stylesOf({}), "fonts", "font");
  expect(font).toBe('<font><sz val="12"/><name val="Times New Roman"/><family val="1"/></font>');
});

test("equal styles share one format, even when they are different objects", () => {
  const xml = stylesOf(
    { font: { bold: true } },
    { font: { bold: true } },
    { font: { bold: true, size: 12 } },
  );
  expect(list(xml, "cellXfs", "xf")).toHaveLength(2);
  expect(list(xml, "fonts", "font")).toHaveLength(2);
});

test("font marks, colour, size and name stand in the order Excel demands", () => {
  const font = { name: "Arial", size: 10, bold: true, italic: true, underline: true, colour: "ff0000" };
  expect(list(stylesOf({ font }), "fonts", "font")[1]).toBe(
    '<font><b/><i/><u/><sz val="10"/><color rgb="FFFF0000"/><name val="Arial"/></font>',
  );
});

test("fills come after the two Excel reserves", () => {
  const fills = list(stylesOf({ fill: "ddebf7" }), "fills", "fill");
  expect(fills[0]).toContain('"none"');
  expect(fills[1]).toContain('"gray125"');
  expect(fills[2]).toContain('<patternFill patternType="solid"><fgColor rgb="FFDDEBF7"/>');
});

test("borders: thin and hair on all sides, or one line below", () => {
  const borders = list(
    stylesOf({ border: "thin" }, { border: "hair" }, { border: "bottom" }),
    "borders",
    "border",
  );
  const sides = (style: string) => borders.map((xml) => xml.split(`style="${style}"`).length - 1);
  expect(sides("thin")).toEqual([0, 4, 0, 1]);
  expect(sides("hair")).toEqual([0, 0, 4, 0]);
  expect(borders[3]).toContain('<top/><bottom style="thin"><color auto="1"/></bottom><diagonal/>');
});

test("number formats Excel knows keep its number, others get their own", () => {
  const xml = stylesOf({ numberFormat: "@" }, { numberFormat: "#,##0" }, { numberFormat: "dd/mm/yyyy" });
  expect(list(xml, "cellXfs", "xf").map((xf) => /numFmtId="(\d+)"/.exec(xf)?.[1])).toEqual([
    "0",
    "49",
    "3",
    "164",
  ]);
  expect(list(xml, "numFmts", "numFmt")).toEqual(['<numFmt numFmtId="164" formatCode="dd/mm/yyyy"/>']);
});

test("alignment and unlocked cells", () => {
  const align = { horizontal: "justify", vertical: "center", wrap: true, indent: 2 } as const;
  const [, xf] = list(stylesOf({ align, unlocked: true }), "cellXfs", "xf");
  expect(xf).toContain('applyAlignment="1" applyProtection="1">');
  expect(xf).toContain(
    '<alignment horizontal="justify" vertical="center" wrapText="1" indent="2"/><protection locked="0"/>',
  );
});

test("a conditional format says only what it changes", () => {
  const conditionalFormats = [
    { range: "A1", formula: "TRUE", style: { font: { bold: true, colour: "9C0006" }, fill: "FFC7CE" } },
    { range: "A1", formula: "TRUE", style: { border: "thin" } },
  ] as const;
  const xml = part(writtenParts({ sheets: [{ name: "A", rows: [], conditionalFormats }] }), "xl/styles.xml");
  const [first, second] = list(xml, "dxfs", "dxf");
  expect(first).toBe(
    '<dxf><font><b/><color rgb="FF9C0006"/></font><fill><patternFill><bgColor rgb="FFFFC7CE"/></patternFill></fill></dxf>',
  );
  expect(second).toContain('<dxf><border><left style="thin">');
  expect(second).not.toContain("diagonal");
});
