import { XML_HEAD, xmlElement } from "../../workbook";
import type { SectionDraft, WordDraft, WordPage } from "../draft";
import { PAGE_MM, twipsOfMm } from "./measures";
import { BookmarkNumbers, paragraphXml } from "./paragraph-xml";
import { tableXml } from "./table-xml";
import { ROOT_ATTRIBUTES, wordElement, wordFlag } from "./word-xml";

/** Relationship of the header of the section at `place`, counted from 0. */
export const headerId = (place: number): string => `rIdTrang${place + 1}`;

/** The page's number stands so far from the upper edge. */
const NUMBER_MM = 10;

/** word/document.xml: section after section; all but the last end with an empty paragraph that says how they look. */
export function documentXml({ sections, styles: [first] }: WordDraft): string {
  const numbers = new BookmarkNumbers();
  const last = sections.length - 1;
  const body = sections.map((section, place) => {
    const blocks = section.blocks.map((block) =>
      block.kind === "table" ? tableXml(block, numbers) : paragraphXml(block, numbers),
    );
    const end = sectionXml(section, place);
    const closing =
      place === last ? end : paragraphXml({ kind: "paragraph", style: first.id, runs: [] }, numbers, end);
    return blocks.join("") + closing;
  });
  return XML_HEAD + xmlElement("w:document", ROOT_ATTRIBUTES, wordElement("body", {}, body.join("")));
}

/** How the pages of a section look; `place` is its own among the sections that have a head. */
export function sectionXml({ page }: SectionDraft, place: number): string {
  const { landscape = false, marginsMm, number } = page;
  const [width, height] = landscape ? [PAGE_MM.height, PAGE_MM.width] : [PAGE_MM.width, PAGE_MM.height];
  const reference =
    number === undefined
      ? ""
      : xmlElement("w:headerReference", { "w:type": "default", "r:id": headerId(place) });
  return wordElement(
    "sectPr",
    {},
    reference +
      wordElement("type", { val: "nextPage" }) +
      wordElement("pgSz", {
        w: twipsOfMm(width),
        h: twipsOfMm(height),
        orient: landscape ? "landscape" : undefined,
      }) +
      wordElement("pgMar", {
        ...mapMm(marginsMm),
        header: twipsOfMm(NUMBER_MM),
        footer: twipsOfMm(NUMBER_MM),
        gutter: 0,
      }) +
      wordFlag("titlePg", number?.fromSecond),
  );
}

const mapMm = ({ top, right, bottom, left }: WordPage["marginsMm"]) => ({
  top: twipsOfMm(top),
  right: twipsOfMm(right),
  bottom: twipsOfMm(bottom),
  left: twipsOfMm(left),
});

/** word/header….xml: the number of the page. */
export function headerXml(number: NonNullable<WordPage["number"]>): string {
  const field = wordElement("fldSimple", { instr: "PAGE" }, wordElement("r", {}, wordElement("t", {}, "2")));
  const properties = wordElement("pPr", {}, wordElement("pStyle", { val: number.style }));
  return XML_HEAD + xmlElement("w:hdr", ROOT_ATTRIBUTES, wordElement("p", {}, properties + field));
}
