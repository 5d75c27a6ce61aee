import type { WorkbookDraft } from "../draft";
import { xmlElement, xmlText } from "./xml-text";

/**
 * When every workbook we write was made, whatever the day, so that equal drafts give equal bytes. Also its last save,
 * where the draft names none: a file that states no later one was not saved since it was issued.
 */
export const ISSUED_AT = "2024-01-01T00:00:00Z";
const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2})$/;
const APPLICATION = "Báo cáo Khoa giáo";

const DUBLIN_CORE = "http://purl.org/dc";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006";
/** The property set Office keeps custom properties in; its first two numbers are reserved. */
const CUSTOM_SET = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}";
const FIRST_CUSTOM_NUMBER = 2;

/** The body of docProps/core.xml. */
export function corePropertiesXml({
  title,
  creator,
  savedAt = ISSUED_AT,
}: Pick<WorkbookDraft, "title" | "creator" | "savedAt">): string {
  if (!INSTANT.test(savedAt)) throw new RangeError(`Not an ISO instant with its offset: ${savedAt}`);
  const when = { "xsi:type": "dcterms:W3CDTF" };
  const parts = [
    title ? xmlElement("dc:title", {}, xmlText(title)) : "",
    creator ? xmlElement("dc:creator", {}, xmlText(creator)) : "",
    creator ? xmlElement("cp:lastModifiedBy", {}, xmlText(creator)) : "",
    xmlElement("dcterms:created", when, ISSUED_AT),
    xmlElement("dcterms:modified", when, savedAt),
  ];
  const namespaces = {
    "xmlns:cp": "http://schemas.openxmlformats.org/package/2006/metadata/core-properties",
    "xmlns:dc": `${DUBLIN_CORE}/elements/1.1/`,
    "xmlns:dcterms": `${DUBLIN_CORE}/terms/`,
    "xmlns:xsi": "http://www.w3.org/2001/XMLSchema-instance",
  };
  return xmlElement("cp:coreProperties", namespaces, parts.join(""));
}

/** The body of docProps/app.xml. */
export function appPropertiesXml(): string {
  const content = xmlElement("Application", {}, xmlText(APPLICATION));
  return xmlElement("Properties", { xmlns: `${OFFICE}/extended-properties` }, content);
}

/** The body of docProps/custom.xml. */
export function customPropertiesXml(properties: Readonly<Record<string, string>>): string {
  const parts = Object.entries(properties).map(([name, value], index) =>
    xmlElement(
      "property",
      { fmtid: CUSTOM_SET, pid: FIRST_CUSTOM_NUMBER + index, name },
      `<vt:lpwstr>${xmlText(value)}</vt:lpwstr>`,
    ),
  );
  const namespaces = { xmlns: `${OFFICE}/custom-properties`, "xmlns:vt": `${OFFICE}/docPropsVTypes` };
  return xmlElement("Properties", namespaces, parts.join(""));
}
