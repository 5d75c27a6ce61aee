import { given } from "../../core/base";
import type { IBorderData, IStyleData } from "@univerjs/core";
import type { ColourOf } from "./colours";
import { BUILT_IN_FORMATS } from "./number-format";
import { attribute, elementsOf, elementAt, flagAttribute, isMarked, numberAttribute } from "./xml-elements";

/** What a cell format (`xf`) of the file means for the grid. */
export interface CellStyle {
  readonly style: IStyleData;
  readonly numberFormat: string;
  /** Counts only while the sheet is protected. */
  readonly locked: boolean;
}

export interface StyleSheet {
  /** By the number cells carry as `s`. */
  readonly cellStyles: readonly CellStyle[];
  /** By the number conditional formats carry as `dxfId`. */
  readonly differences: readonly IStyleData[];
}

/** Reads xl/styles.xml. */
export function readStyleSheet(document: Document | undefined, colourOf: ColourOf): StyleSheet {
  const root = document?.documentElement;
  const formats = new Map(
    elementsOf(elementAt(root, "numFmts")).map((element) => [
      numberAttribute(element, "numFmtId"),
      attribute(element, "formatCode") ?? "General",
    ]),
  );
  const part = (list: string): readonly Element[] => elementsOf(elementAt(root, list));
  const [fonts, fills, borders] = [part("fonts"), part("fills"), part("borders")];
  const cellStyle = (xf: Element): CellStyle => {
    const id = numberAttribute(xf, "numFmtId") ?? 0;
    const numberFormat = formats.get(id) ?? BUILT_IN_FORMATS[id] ?? "General";
    const style: IStyleData = {
      ...NOTHING_LENT,
      ...fontStyle(fonts[numberAttribute(xf, "fontId") ?? 0], colourOf),
      ...fillStyle(fills[numberAttribute(xf, "fillId") ?? 0], colourOf),
      ...borderStyle(borders[numberAttribute(xf, "borderId") ?? 0], colourOf),
      ...alignment(elementAt(xf, "alignment")),
      ...(numberFormat === "General" ? {} : { n: { pattern: numberFormat } }),
    };
    return { style, numberFormat, locked: flagAttribute(elementAt(xf, "protection"), "locked", true) };
  };
  const cellStyles = part("cellXfs").map(cellStyle);
  return {
    cellStyles: cellStyles.length > 0 ? cellStyles : [PLAIN],
    differences: part("dxfs").map((dxf) => ({
      ...fontStyle(elementAt(dxf, "font"), colourOf),
      ...fillStyle(elementAt(dxf, "fill"), colourOf, "bgColor"),
      ...borderStyle(elementAt(dxf, "border"), colourOf),
    })),
  };
}

/** A cell's format stands for its column's altogether; the grid would take from the column what is not said. */
const NOTHING_LENT: IStyleData = {
  ...{ bl: 0, it: 0, st: { s: 0 }, ul: { s: 0 }, cl: null },
  ...{ bg: null, bd: null, n: null },
  ...{ ht: null, tb: null, pd: null, tr: null },
};

const PLAIN: CellStyle = { style: {}, numberFormat: "General", locked: true };
const YES = 1;

function fontStyle(font: Element | undefined, colourOf: ColourOf): IStyleData {
  const name = attribute(elementAt(font, "name"), "val");
  const size = numberAttribute(elementAt(font, "sz"), "val");
  const colour = colourOf(elementAt(font, "color"));
  const underline = elementAt(font, "u");
  return {
    ...given({ ff: name, fs: size }),
    ...(colour === undefined ? {} : { cl: { rgb: colour } }),
    ...(isMarked(elementAt(font, "b")) ? { bl: YES } : {}),
    ...(isMarked(elementAt(font, "i")) ? { it: YES } : {}),
    ...(isMarked(elementAt(font, "strike")) ? { st: { s: YES } } : {}),
    ...(underline && attribute(underline, "val") !== "none" ? { ul: { s: YES } } : {}),
  };
}

/** A solid fill shows its foreground; in a conditional format, its background. */
function fillStyle(
  fill: Element | undefined,
  colourOf: ColourOf,
  slot: "fgColor" | "bgColor" = "fgColor",
): IStyleData {
  const pattern = elementAt(fill, "patternFill");
  const kind = attribute(pattern, "patternType") ?? (slot === "bgColor" ? "solid" : "none");
  const colour = colourOf(elementAt(pattern, slot)) ?? colourOf(elementAt(pattern, "fgColor"));
  return kind === "none" || kind === "gray125" || colour === undefined ? {} : { bg: { rgb: colour } };
}

const BORDER_KINDS: Readonly<Record<string, number>> = {
  thin: 1, hair: 2, dotted: 3, dashed: 4, dashDot: 5, dashDotDot: 6, double: 7, medium: 8, mediumDashed: 9,
  mediumDashDot: 10, mediumDashDotDot: 11, slantDashDot: 12, thick: 13,
}; // prettier-ignore

function borderStyle(border: Element | undefined, colourOf: ColourOf): IStyleData {
  const sides = [["t", "top"], ["r", "right"], ["b", "bottom"], ["l", "left"]] as const; // prettier-ignore
  const bd: IBorderData = {};
  for (const [key, name] of sides) {
    const side = elementAt(border, name);
    const kind = BORDER_KINDS[attribute(side, "style") ?? ""];
    if (kind !== undefined)
      bd[key] = { s: kind, cl: { rgb: colourOf(elementAt(side, "color")) ?? "#000000" } };
  }
  return Object.keys(bd).length > 0 ? { bd } : {};
}

const HORIZONTAL: Readonly<Record<string, number>> = {
  left: 1, center: 2, centerContinuous: 2, right: 3, justify: 4, distributed: 6,
}; // prettier-ignore
const VERTICAL: Readonly<Record<string, number>> = {
  top: 1,
  center: 2,
  justify: 1,
  distributed: 2,
  bottom: 3,
};
/** Pixels Excel moves a text by for one step of indent, at the default font. */
const INDENT = 9;

function alignment(element: Element | undefined): IStyleData {
  const horizontal = HORIZONTAL[attribute(element, "horizontal") ?? ""];
  const indent = numberAttribute(element, "indent") ?? 0;
  const rotation = numberAttribute(element, "textRotation") ?? 0;
  return {
    vt: VERTICAL[attribute(element, "vertical") ?? "bottom"] ?? 3,
    ...given({ ht: horizontal }),
    ...(flagAttribute(element, "wrapText") ? { tb: 3 } : {}),
    ...(indent > 0 ? { pd: { l: 2 + indent * INDENT } } : {}),
    ...(rotation > 0 && rotation <= 180 ? { tr: { a: rotation > 90 ? rotation - 90 : -rotation } } : {}),
  };
}
