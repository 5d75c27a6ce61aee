import { unzipSync } from "fflate";
import { writeWorkbook } from "../../src/core/workbook";
import type { SheetDraft, WorkbookDraft, Packing } from "../../src/core/workbook";

/** The parts of a written workbook as text, by path. */
export function writtenParts(draft: WorkbookDraft, options?: Packing): ReadonlyMap<string, string> {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  const files = Object.entries(unzipSync(writeWorkbook(draft, options)));
  return new Map(files.map(([path, bytes]) => [path, decoder.decode(bytes)]));
}

/** One part, which must be there. */
export function part(parts: ReadonlyMap<string, string>, path: string): string {
  const found = parts.get(path);
  if (found === undefined) throw new Error(`No part ${path}; there are ${[...parts.keys()].join(", ")}`);
  return found;
}

/** The worksheet XML of a workbook with this one sheet. */
export function writtenSheet(sheet: Partial<SheetDraft>): string {
  return part(writtenParts({ sheets: [{ name: "Biểu", rows: [], ...sheet }] }), "xl/worksheets/sheet1.xml");
}

/** What a strict reader makes of stored text: entities, then Excel's `_xHHHH_`. */
export function storedText(xml: string): string {
  return xml
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&amp;", "&")
    .replace(/_x([0-9A-F]{4})_/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}

/** The shared texts of a written workbook, as a reader would show them. */
export function sharedTexts(parts: ReadonlyMap<string, string>): readonly string[] {
  const items = part(parts, "xl/sharedStrings.xml").matchAll(/<si><t[^>]*>([^<]*)<\/t><\/si>/g);
  return [...items].map(([, text = ""]) => storedText(text));
}
