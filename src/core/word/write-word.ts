import {
  NAMESPACES,
  PACKAGE,
  type Packing,
  XML_HEAD,
  corePropertiesXml,
  customPropertiesXml,
  writeTextArchive,
  xmlElement,
} from "../workbook";
import type { WordDraft } from "./draft";
import { documentXml, headerId, headerXml } from "./write/document-xml";
import { numberingXml } from "./write/numbering-xml";
import { stylesXml } from "./write/styles-xml";

const WORD_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml";
const PACKAGE_TYPE = "application/vnd.openxmlformats-package";
const OFFICE_TYPE = "application/vnd.openxmlformats-officedocument";

/**
 * The draft as a .docx file. Pure and without clock: equal drafts give equal bytes. Bookmarks of one name, or a style
 * no paragraph can find, are bugs of the caller.
 */
export const writeWord = (draft: WordDraft, packing: Packing = {}): Uint8Array =>
  writeTextArchive(wordParts(draft), packing);

/** The parts of that file, in its order. */
export function wordParts(draft: WordDraft): readonly { readonly name: string; readonly text: string }[] {
  const parts: readonly (readonly [name: string, xml: string])[] = [
    ["[Content_Types].xml", contentTypes(draft)],
    ["_rels/.rels", rootRelationships(draft)],
    ["word/document.xml", documentXml(draft)],
    ["word/_rels/document.xml.rels", documentRelationships(draft)],
    ["word/styles.xml", stylesXml(draft.styles)],
    ...(isNumbered(draft) ? [["word/numbering.xml", numberingXml(draft.styles)] as const] : []),
    ...headers(draft).map(({ place, number }) => [headerPath(place), headerXml(number)] as const),
    ["docProps/core.xml", XML_HEAD + corePropertiesXml(draft)],
    ...(hasCustom(draft)
      ? [["docProps/custom.xml", XML_HEAD + customPropertiesXml(draft.customProperties ?? {})] as const]
      : []),
  ];
  return parts.map(([name, text]) => ({ name, text }));
}

const hasCustom = ({ customProperties = {} }: WordDraft): boolean => Object.keys(customProperties).length > 0;

const isNumbered = ({ styles }: WordDraft): boolean => styles.some(({ numbered }) => numbered !== undefined);

/** Heads of pages, by the section each belongs to. */
const headers = ({ sections }: WordDraft) =>
  sections.flatMap(({ page: { number } }, place) => (number === undefined ? [] : [{ place, number }]));

const headerPath = (place: number): string => `word/header${place + 1}.xml`;

function contentTypes(draft: WordDraft): string {
  const defaults = [
    ["rels", `${PACKAGE_TYPE}.relationships+xml`],
    ["xml", "application/xml"],
  ].map(([Extension, ContentType]) => xmlElement("Default", { Extension, ContentType }));
  const overrides = [
    ["/word/document.xml", `${WORD_TYPE}.document.main+xml`],
    ["/word/styles.xml", `${WORD_TYPE}.styles+xml`],
    ...(isNumbered(draft) ? [["/word/numbering.xml", `${WORD_TYPE}.numbering+xml`]] : []),
    ...headers(draft).map(({ place }) => [`/${headerPath(place)}`, `${WORD_TYPE}.header+xml`]),
    ["/docProps/core.xml", `${PACKAGE_TYPE}.core-properties+xml`],
    ...(hasCustom(draft) ? [["/docProps/custom.xml", `${OFFICE_TYPE}.custom-properties+xml`]] : []),
  ].map(([PartName, ContentType]) => xmlElement("Override", { PartName, ContentType }));
  const all = [...defaults, ...overrides].join("");
  return XML_HEAD + xmlElement("Types", { xmlns: `${PACKAGE}/content-types` }, all);
}

type Relationship = readonly [id: string, type: string, target: string];

function rootRelationships(draft: WordDraft): string {
  return relationships([
    ["rId1", `${NAMESPACES.relationships}/officeDocument`, "word/document.xml"],
    ["rId2", `${PACKAGE}/relationships/metadata/core-properties`, "docProps/core.xml"],
    ...(hasCustom(draft)
      ? [["rId3", `${NAMESPACES.relationships}/custom-properties`, "docProps/custom.xml"] as const]
      : []),
  ]);
}

const documentRelationships = (draft: WordDraft): string =>
  relationships([
    ["rId1", `${NAMESPACES.relationships}/styles`, "styles.xml"],
    ...(isNumbered(draft)
      ? [["rId2", `${NAMESPACES.relationships}/numbering`, "numbering.xml"] as const]
      : []),
    ...headers(draft).map(
      ({ place }) =>
        [headerId(place), `${NAMESPACES.relationships}/header`, `header${place + 1}.xml`] as const,
    ),
  ]);

function relationships(all: readonly Relationship[]): string {
  const written = all.map(([Id, Type, Target]) => xmlElement("Relationship", { Id, Type, Target }));
  return XML_HEAD + xmlElement("Relationships", { xmlns: `${PACKAGE}/relationships` }, written.join(""));
}
