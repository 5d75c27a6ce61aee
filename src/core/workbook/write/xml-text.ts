/**
 * Text as Excel stores it (ST_Xstring): what XML cannot hold becomes `_xHHHH_`, and a literal `_xHHHH_` in the
 * text has its underscore escaped, so that it comes back as it was typed.
 */
const NEEDS_ESCAPE = /[&<>\u0000-\u0008\u000b-\u001f\ufffe\uffff]|_(?=x[0-9A-Fa-f]{1,4}_)/g;
const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;" };

/** Text between tags. */
export function xmlText(text: string): string {
  return text.replace(NEEDS_ESCAPE, (found) => ENTITIES[found] ?? hexEscape(found));
}

/** Text between tags where no such escape is known (Word): what XML cannot hold is left out. */
export const xmlPlainText = (text: string): string =>
  text
    .replace(/[\u0000-\u0008\u000b-\u000c\u000e-\u001f\ufffe\uffff]/g, "")
    .replace(/[&<>]/g, (found) => ENTITIES[found] ?? found);

const hexEscape = (character: string): string =>
  `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`;

/** Text between double quotes; line breaks and tabs survive the parser's attribute normalisation. */
export function xmlAttribute(text: string): string {
  return xmlText(text).replaceAll('"', "&quot;").replaceAll("\n", "&#10;").replaceAll("\t", "&#9;");
}

export type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;

/**
 * One element. Attributes left undefined are left out; `true` is 1; without content the tag closes itself. `prefix` stands
 * before the name of every attribute.
 */
export function xmlElement(tag: string, attributes: Attributes = {}, content = "", prefix = ""): string {
  let open = `<${tag}`;
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== undefined) open += ` ${prefix}${name}="${attributeValue(value)}"`;
  }
  return content === "" ? `${open}/>` : `${open}>${content}</${tag}>`;
}

function attributeValue(value: string | number | boolean): string {
  if (typeof value === "boolean") return value ? "1" : "0";
  return typeof value === "number" ? String(value) : xmlAttribute(value);
}

/** Stands first in every XML part. */
export const XML_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** Stem of the vocabularies every package shares. */
export const PACKAGE = "http://schemas.openxmlformats.org/package/2006";

/** The vocabularies of SpreadsheetML (ECMA-376, transitional), as root attributes name them. */
export const NAMESPACES = {
  main: "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
  relationships: "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
} as const;
