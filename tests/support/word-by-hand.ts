import { type HandMadeEntry, type HandMadeZip, zipByHand } from "./zip-by-hand";

const WORDPROCESSING = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const DOCUMENT_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

const escaped = (text: string): string => text.replace(/&/g, "&amp;").replace(/</g, "&lt;");

/** A paragraph as Word writes it: one run. */
export const paragraph = (text: string): string =>
  `<w:p><w:r><w:t xml:space="preserve">${escaped(text)}</w:t></w:r></w:p>`;

/** The parts of the smallest .docx Word opens, around the body's XML. */
export function wordParts(body: string, prolog = ""): HandMadeEntry[] {
  return [
    {
      name: "[Content_Types].xml",
      content: `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="${DOCUMENT_TYPE}"/></Types>`,
    },
    {
      name: "_rels/.rels",
      content: `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>`,
    },
    {
      name: "word/document.xml",
      content: `${prolog}<w:document xmlns:w="${WORDPROCESSING}"><w:body>${body}</w:body></w:document>`,
    },
  ];
}

/** A .docx of these paragraphs. */
export const wordFile = (paragraphs: readonly string[], zip: HandMadeZip = {}): Uint8Array =>
  zipByHand(wordParts(paragraphs.map(paragraph).join("")), zip);
