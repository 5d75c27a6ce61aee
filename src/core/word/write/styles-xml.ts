import { XML_HEAD, xmlElement } from "../../workbook";
import type { ParagraphStyle } from "../draft";
import { halfPoints, twipsOfMm, twipsOfPt } from "./measures";
import { HEADINGS } from "./numbering-xml";
import { GRID_STYLE, GRID_STYLE_NAME } from "./table-xml";
import { ROOT_ATTRIBUTES, wordElement, wordFlag, wordValue } from "./word-xml";

/** word/styles.xml: the language, the paragraphs' styles, and the one of bordered tables. */
export function stylesXml([first, ...others]: readonly [ParagraphStyle, ...ParagraphStyle[]]): string {
  const language = wordElement("lang", { val: "vi-VN" });
  const defaults = wordElement(
    "docDefaults",
    {},
    wordElement("rPrDefault", {}, wordElement("rPr", {}, language)) +
      wordElement("pPrDefault", {}, wordElement("pPr")),
  );
  const written = [styleXml(first), ...others.map((style) => styleXml(style, first.id)), gridXml()];
  return XML_HEAD + xmlElement("w:styles", ROOT_ATTRIBUTES, defaults + written.join(""));
}

/** Without `basedOn` it is the document's default; with null it starts from nothing. */
export function styleXml(style: ParagraphStyle, basedOn?: string | null): string {
  const { id, name } = style;
  const paragraph = paragraphProperties(style);
  const letters = letterProperties(style);
  return wordElement(
    "style",
    {
      type: "paragraph",
      ...(basedOn === undefined ? { default: true } : { customStyle: true }),
      styleId: id,
    },
    wordValue("name", name) +
      (basedOn === undefined || basedOn === null ? "" : wordValue("basedOn", basedOn)) +
      wordElement("qFormat") +
      (paragraph === "" ? "" : wordElement("pPr", {}, paragraph)) +
      (letters === "" ? "" : wordElement("rPr", {}, letters)),
  );
}

/** In the order the schema asks for. */
function paragraphProperties(style: ParagraphStyle): string {
  const { align, firstLineMm, leftMm, beforePt, afterPt, linePt, level, ruleInMm } = style;
  const rule = wordElement("bottom", { val: "single", sz: 6, space: 1, color: "000000" });
  const { tight = false, numbered } = style;
  const isSpaced = tight || beforePt !== undefined || afterPt !== undefined || linePt !== undefined;
  const isIndented = firstLineMm !== undefined || leftMm !== undefined || ruleInMm !== undefined;
  return [
    wordFlag("keepNext", style.withNext),
    wordFlag("pageBreakBefore", style.newPage),
    numbered === undefined
      ? ""
      : wordElement("numPr", {}, wordValue("ilvl", (level ?? 1) - 1) + wordValue("numId", HEADINGS)),
    ruleInMm === undefined ? "" : wordElement("pBdr", {}, rule),
    isSpaced
      ? wordElement("spacing", {
          before: spaceOf(beforePt, tight),
          after: spaceOf(afterPt, tight),
          line: linePt !== undefined ? twipsOfPt(linePt) : tight ? ONE_LINE : undefined,
          lineRule: linePt !== undefined ? "exact" : tight ? "auto" : undefined,
        })
      : "",
    isIndented
      ? wordElement("ind", {
          left: twipsOfMm(leftMm ?? ruleInMm ?? 0),
          right: ruleInMm === undefined ? undefined : twipsOfMm(ruleInMm),
          firstLine: firstLineMm === undefined ? undefined : twipsOfMm(firstLineMm),
        })
      : "",
    align === undefined ? "" : wordValue("jc", align),
    level === undefined ? "" : wordValue("outlineLvl", level - 1),
  ].join("");
}

const ONE_LINE = 240;
const spaceOf = (pt: number | undefined, tight: boolean): number | undefined =>
  pt !== undefined ? twipsOfPt(pt) : tight ? 0 : undefined;

function letterProperties({ font, sizePt, bold, italic, caps, underline }: ParagraphStyle): string {
  return [
    font === undefined ? "" : wordElement("rFonts", { ascii: font, hAnsi: font, eastAsia: font, cs: font }),
    wordFlag("b", bold),
    wordFlag("i", italic),
    wordFlag("caps", caps),
    sizePt === undefined ? "" : wordValue("sz", halfPoints(sizePt)) + wordValue("szCs", halfPoints(sizePt)),
    underline === true ? wordValue("u", "single") : "",
  ].join("");
}

const SIDES = ["top", "left", "bottom", "right", "insideH", "insideV"];

/** The style of bordered tables. */
export function gridXml(): string {
  const lines = SIDES.map((side) => wordElement(side, { val: "single", sz: 4, space: 0, color: "000000" }));
  const padding = wordElement("left", { w: 60, type: "dxa" }) + wordElement("right", { w: 60, type: "dxa" });
  return wordElement(
    "style",
    { type: "table", customStyle: true, styleId: GRID_STYLE },
    wordValue("name", GRID_STYLE_NAME) +
      wordElement(
        "tblPr",
        {},
        wordElement("tblBorders", {}, lines.join("")) + wordElement("tblCellMar", {}, padding),
      ),
  );
}
