import { writeTextArchive } from "../../src/core/workbook";

const W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml";

/** A run as Word writes it; "&" and "<" are the caller's. */
export const run = (text: string, look = ""): string =>
  `<w:r>${look === "" ? "" : `<w:rPr>${look}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;
export const paragraph = (content: string, properties = ""): string =>
  `<w:p>${properties === "" ? "" : `<w:pPr>${properties}</w:pPr>`}${content}</w:p>`;
/** Paragraphs of one run each. */
export const lines = (...texts: readonly string[]): string =>
  texts.map((text) => paragraph(run(text))).join("");
export const heading = (level: number, text: string): string =>
  paragraph(run(text), `<w:pStyle w:val="Heading${level}"/>`);
export const cell = (content: string): string =>
  `<w:tc><w:tcPr><w:tcW w:w="2000" w:type="dxa"/></w:tcPr>${content}</w:tc>`;
export const row = (...texts: readonly string[]): string =>
  `<w:tr>${texts.map((text) => cell(lines(text))).join("")}</w:tr>`;
export const table = (...rows: readonly string[]): string =>
  `<w:tbl><w:tblPr><w:tblW w:w="0" w:type="auto"/></w:tblPr><w:tblGrid><w:gridCol w:w="2000"/><w:gridCol w:w="2000"/></w:tblGrid>${rows.join("")}</w:tbl>`;

export interface ModelParts {
  readonly header?: string;
  readonly settings?: string;
  readonly documentType?: string;
  readonly more?: readonly { readonly name: string; readonly text: string }[];
}

const part = (root: string, content: string): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:${root} xmlns:w="${W}" xmlns:r="${R}">${content}</w:${root}>`;

/** A Word document somebody made, as .docx: its body, and what else it has. */
export function wordModel(
  body: string,
  { header, settings, documentType, more = [] }: ModelParts = {},
): Uint8Array {
  const parts = [
    ["styles", "styles", stylesXml] as const,
    ...(header === undefined ? [] : [["header1", "header", part("hdr", header)] as const]),
    ...(settings === undefined ? [] : [["settings", "settings", part("settings", settings)] as const]),
  ];
  const types = parts.map(
    ([name, type]) => `<Override PartName="/word/${name}.xml" ContentType="${TYPE}.${type}+xml"/>`,
  );
  const links = parts.map(
    ([name, type], at) => `<Relationship Id="rId${at + 1}" Type="${R}/${type}" Target="${name}.xml"/>`,
  );
  const head = header === undefined ? "" : `<w:headerReference w:type="default" r:id="rId2"/>`;
  const pages = `<w:sectPr>${head}<w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="850" w:bottom="1134" w:left="1701" w:header="567" w:footer="567" w:gutter="0"/></w:sectPr>`;
  return writeTextArchive([
    {
      name: "[Content_Types].xml",
      text: `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${documentType ?? `${TYPE}.document.main+xml`}"/>${types.join("")}</Types>`,
    },
    {
      name: "_rels/.rels",
      text: `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${R}/officeDocument" Target="word/document.xml"/></Relationships>`,
    },
    { name: "word/document.xml", text: part("document", `<w:body>${body}${pages}</w:body>`) },
    {
      name: "word/_rels/document.xml.rels",
      text: `<Relationships xmlns="${PACKAGE}/relationships">${links.join("")}</Relationships>`,
    },
    ...parts.map(([name, , text]) => ({ name: `word/${name}.xml`, text })),
    ...more,
  ]);
}

const headingStyle = (level: number): string =>
  `<w:style w:type="paragraph" w:styleId="Heading${level}"><w:name w:val="heading ${level}"/><w:basedOn w:val="Normal"/><w:pPr><w:outlineLvl w:val="${level - 1}"/></w:pPr></w:style>`;
const stylesXml = part(
  "styles",
  `<w:docDefaults><w:pPrDefault><w:pPr><w:spacing w:after="160" w:line="259" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>${headingStyle(1)}${headingStyle(2)}`,
);
