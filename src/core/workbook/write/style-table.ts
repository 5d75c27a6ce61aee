import { rememberedOf } from "../../base";
import type { Style } from "../draft";
import { NumberedList } from "./numbered-list";
import { NAMESPACES, xmlElement } from "./xml-text";

export const DEFAULT_FONT = { name: "Times New Roman", size: 12 } as const;

/** Formats Excel knows by number (ECMA-376, 18.8.30); all others get a number of their own. */
const BUILT_IN_FORMATS: Readonly<Record<string, number>> = {
  General: 0,
  "0": 1,
  "0.00": 2,
  "#,##0": 3,
  "#,##0.00": 4,
  "0%": 9,
  "0.00%": 10,
  "@": 49,
};
/** Below it stand the formats every Excel has by itself; a file's own are numbered from here. */
export const FIRST_OWN_FORMAT = 164;

/** What a sheet adds to the styles of a workbook that is there already, by list. */
export interface StyleAdditions {
  readonly fonts: readonly string[];
  readonly fills: readonly string[];
  readonly borders: readonly string[];
  readonly cellXfs: readonly string[];
  /** Of conditional formats. */
  readonly dxfs: readonly string[];
}

/** How many a workbook has already. */
export type StylesThere = Readonly<Record<keyof StyleAdditions, number>>;

/** Gathers the styles a workbook uses and gives each its number; equal styles share one. */
export class StyleTable {
  private readonly numbers = new Map<Style, number>();
  private readonly formats = new NumberedList();
  private readonly fonts = new NumberedList();
  private readonly fills = new NumberedList();
  private readonly borders = new NumberedList();
  private readonly cellFormats = new NumberedList();
  private readonly differences = new NumberedList();
  private readonly literal = new Map<number, number>();

  /** @param there for a sheet that is put into a workbook: its numbers follow those. */
  constructor(private readonly there?: StylesThere) {
    if (there !== undefined) return;
    // Excel expects these to stand first, whatever a workbook uses.
    this.fills.numberOf(xmlElement("fill", {}, xmlElement("patternFill", { patternType: "none" })));
    this.fills.numberOf(xmlElement("fill", {}, xmlElement("patternFill", { patternType: "gray125" })));
    this.numberOf({});
  }

  /** No style but the default was asked for. */
  get isPlain(): boolean {
    return this.numbers.size <= 1;
  }

  /** The number a cell, row or column carries for this style. */
  numberOf(style: Style): number {
    const known = this.numbers.get(style);
    if (known !== undefined) return known;
    const number = this.numbered(this.cellFormat(style));
    this.numbers.set(style, number);
    return number;
  }

  /** The same style for a text that Excel would read as a formula once the cell is edited: it shows an apostrophe. */
  literalNumber(style: Style): number {
    const plain = this.numberOf(style);
    const known = this.literal.get(plain);
    if (known !== undefined) return known;
    const number = this.numbered(this.cellFormat(style, true));
    this.literal.set(plain, number);
    return number;
  }

  /** The number a conditional format carries for what it changes. */
  differenceNumber(changes: Difference): number {
    return (this.there?.dxfs ?? 0) + this.differences.numberOf(differenceXml(changes));
  }

  /** The body of xl/styles.xml. */
  xml(): string {
    const formats = [...this.formats.items()].map((code, index) =>
      xmlElement("numFmt", { numFmtId: FIRST_OWN_FORMAT + index, formatCode: code }),
    );
    const parts = [
      formats.length > 0 ? counted("numFmts", formats) : "",
      counted("fonts", this.fonts.items()),
      counted("fills", this.fills.items()),
      counted("borders", this.borders.items()),
      counted("cellStyleXfs", [xmlElement("xf", { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 })]),
      counted("cellXfs", this.cellFormats.items()),
      counted("cellStyles", [xmlElement("cellStyle", { name: "Normal", xfId: 0, builtinId: 0 })]),
      counted("dxfs", this.differences.items()),
    ];
    return xmlElement("styleSheet", { xmlns: NAMESPACES.main }, parts.join(""));
  }

  /** Of a table whose numbers follow others. A number format of its own is a bug of the caller. */
  additions(): StyleAdditions {
    if (this.formats.size > 0)
      throw new RangeError("A sheet put into a workbook brings no number format of its own");
    return {
      fonts: [...this.fonts.items()],
      fills: [...this.fills.items()],
      borders: [...this.borders.items()],
      cellXfs: [...this.cellFormats.items()],
      dxfs: [...this.differences.items()],
    };
  }

  private numbered(format: string): number {
    return (this.there?.cellXfs ?? 0) + this.cellFormats.numberOf(format);
  }

  private cellFormat(style: Style, quotePrefix?: true): string {
    const { numberFormat = "General", align, unlocked } = style;
    const { fonts = 0, fills = 0, borders = 0 } = this.there ?? {};
    const parts = stylePartsXml(style);
    const numFmtId = BUILT_IN_FORMATS[numberFormat] ?? FIRST_OWN_FORMAT + this.formats.numberOf(numberFormat);
    const fontId = fonts + this.fonts.numberOf(parts.font);
    const fillId = parts.fill === undefined ? 0 : fills + this.fills.numberOf(parts.fill);
    const borderId = borders + this.borders.numberOf(parts.border);
    const attributes = {
      ...{ numFmtId, fontId, fillId, borderId, xfId: 0, quotePrefix },
      applyNumberFormat: numFmtId > 0 || undefined,
      applyFont: fontId > 0 || undefined,
      applyFill: fillId > 0 || undefined,
      applyBorder: borderId > 0 || undefined,
      applyAlignment: align ? true : undefined,
      applyProtection: unlocked || undefined,
    };
    return xmlElement("xf", attributes, parts.content);
  }
}

/** What a style says wherever it stands: of many workbooks with the same styles it is written once. */
const stylePartsXml = rememberedOf(({ font, fill, border, align, unlocked }: Style) => ({
  font: fontXml(font ?? {}),
  fill: fill === undefined ? undefined : fillXml(fill),
  border: borderXml(border ?? "none", xmlElement("diagonal")),
  content: (align ? alignmentXml(align) : "") + (unlocked ? xmlElement("protection", { locked: 0 }) : ""),
}));

type Difference = Pick<Style, "font" | "fill" | "border">;

const differenceXml = rememberedOf(({ font, fill, border }: Difference): string => {
  const parts = [
    font ? xmlElement("font", {}, fontMarks(font) + fontColour(font)) : "",
    fill ? xmlElement("fill", {}, xmlElement("patternFill", {}, xmlElement("bgColor", rgb(fill)))) : "",
    border ? borderXml(border, "") : "",
  ];
  return xmlElement("dxf", {}, parts.join(""));
});

function counted(tag: string, items: Iterable<string>): string {
  const list = [...items];
  return xmlElement(tag, { count: list.length }, list.join(""));
}

const rgb = (colour: string) => ({ rgb: `FF${colour.toUpperCase()}` });

type Font = NonNullable<Style["font"]>;

/** The order of a font's children is fixed (CT_Font): marks, size, colour, name, family. */
function fontXml(font: Font): string {
  const { name = DEFAULT_FONT.name, size = DEFAULT_FONT.size } = font;
  const ROMAN = 1;
  const family = name === DEFAULT_FONT.name ? xmlElement("family", { val: ROMAN }) : "";
  const parts = [
    fontMarks(font),
    xmlElement("sz", { val: size }),
    fontColour(font),
    xmlElement("name", { val: name }),
    family,
  ];
  return xmlElement("font", {}, parts.join(""));
}

const fontMarks = ({ bold, italic, underline }: Font): string =>
  (bold ? "<b/>" : "") + (italic ? "<i/>" : "") + (underline ? "<u/>" : "");

const fontColour = ({ colour }: Font): string => (colour ? xmlElement("color", rgb(colour)) : "");

function fillXml(colour: string): string {
  const content = xmlElement("fgColor", rgb(colour)) + xmlElement("bgColor", { indexed: 64 });
  return xmlElement("fill", {}, xmlElement("patternFill", { patternType: "solid" }, content));
}

function borderXml(border: NonNullable<Style["border"]>, diagonal: string): string {
  const sides = ["left", "right", "top", "bottom"].map((side) => {
    const style = border === "bottom" ? (side === "bottom" ? "thin" : "none") : border;
    return style === "none"
      ? xmlElement(side)
      : xmlElement(side, { style }, xmlElement("color", { auto: 1 }));
  });
  return xmlElement("border", {}, sides.join("") + diagonal);
}

function alignmentXml({ horizontal, vertical, wrap, indent }: NonNullable<Style["align"]>): string {
  return xmlElement("alignment", { horizontal, vertical, wrapText: wrap || undefined, indent });
}
