import type { XlsxParts } from "./parts";
import { attribute, elementsOf, elementAt, flagAttribute } from "./xml-elements";

export interface SheetPath {
  readonly name: string;
  readonly visibility: "visible" | "hidden" | "veryHidden";
  readonly path: string;
  /** Part with its notes. */
  readonly notes: string | undefined;
}

/** Which part holds what; charts and dialogs among the sheets are left out. */
export interface PackageMap {
  readonly workbook: string;
  readonly root: Element;
  readonly sheets: readonly SheetPath[];
  readonly strings: string | undefined;
  readonly styles: string | undefined;
  readonly theme: string | undefined;
  readonly date1904: boolean;
  readonly structureLocked: boolean;
}

/** Undefined when the package holds no workbook. */
export function mapPackage(parts: XlsxParts): PackageMap | undefined {
  const workbook = parts.links("").find(({ type }) => type === "officeDocument")?.target;
  const root = workbook === undefined ? undefined : parts.document(workbook)?.documentElement;
  if (workbook === undefined || root === undefined || root.localName !== "workbook") return undefined;
  const links = parts.links(workbook);
  const part = (kind: string) => links.find(({ type }) => type === kind)?.target;
  const sheets = elementsOf(elementAt(root, "sheets")).flatMap((sheet): SheetPath[] => {
    const link = links.find(({ id }) => id === relationshipId(sheet));
    return link?.type === "worksheet" ? [sheetEntry(parts, sheet, link.target)] : [];
  });
  return {
    workbook,
    root,
    sheets,
    strings: part("sharedStrings"),
    styles: part("styles"),
    theme: part("theme"),
    date1904: flagAttribute(elementAt(root, "workbookPr"), "date1904"),
    structureLocked: flagAttribute(elementAt(root, "workbookProtection"), "lockStructure"),
  };
}

/** `r:id`, whatever prefix and edition of the namespace the program chose. */
export const relationshipId = (element: Element): string | undefined =>
  [...element.attributes].find(({ localName, namespaceURI }) => {
    return localName === "id" && /\/relationships$/.test(namespaceURI ?? "");
  })?.value;

function sheetEntry(parts: XlsxParts, sheet: Element, path: string): SheetPath {
  const state = attribute(sheet, "state");
  return {
    name: attribute(sheet, "name") ?? "",
    visibility: state === "hidden" || state === "veryHidden" ? state : "visible",
    path,
    notes: parts.links(path).find(({ type }) => type === "comments")?.target,
  };
}
