import { XML_HEAD, xmlElement } from "../../workbook";
import type { ParagraphStyle } from "../draft";
import { twipsOfMm } from "./measures";
import { ROOT_ATTRIBUTES, wordElement, wordValue } from "./word-xml";

/** The one list of a document: its headings. */
export const HEADINGS = 1;

/** word/numbering.xml: how headings are numbered, level by level, each by its style. */
export function numberingXml(styles: readonly ParagraphStyle[]): string {
  const levels = styles.flatMap((style) => (style.numbered === undefined ? [] : [levelXml(style)]));
  const list = wordElement(
    "abstractNum",
    { abstractNumId: 0 },
    wordValue("multiLevelType", "multilevel") + levels.join(""),
  );
  const used = wordElement("num", { numId: HEADINGS }, wordValue("abstractNumId", 0));
  return XML_HEAD + xmlElement("w:numbering", ROOT_ATTRIBUTES, list + used);
}

function levelXml({ id, level = 1, numbered, firstLineMm = 0 }: ParagraphStyle): string {
  return wordElement(
    "lvl",
    { ilvl: level - 1 },
    wordValue("start", 1) +
      wordValue("numFmt", numbered?.as ?? "none") +
      wordValue("pStyle", id) +
      wordValue("suff", "space") +
      wordValue("lvlText", numbered?.mark ?? "") +
      wordValue("lvlJc", "left") +
      wordElement("pPr", {}, wordElement("ind", { left: 0, firstLine: twipsOfMm(firstLineMm) })),
  );
}
