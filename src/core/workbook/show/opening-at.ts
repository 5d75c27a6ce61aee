import { EditedPackage } from "../edit/edited-package";
import { listedSheets } from "../edit/listed-sheets";
import type { ReadOptions } from "../read/zip/archive";
import type { Packing } from "../write/zip";
import { asLatin, fromLatin } from "./latin-bytes";
import { type ViewedCell, putBehind, shownInFront } from "./sheet-view";

export interface ShownCell extends ViewedCell {
  readonly sheet: string;
}

/**
 * The same workbook, so that it opens with a cell in front of the reader: its sheet shown, the cell selected and in
 * sight. Nothing else of it changes. A copy to look at; where anything in the bytes is out of the ordinary, or the sheet
 * is hidden, they come back as they are.
 */
export function openingAt(
  bytes: Uint8Array,
  cell: ShownCell,
  means: Pick<ReadOptions, "inflate" | "crc32"> & Packing = {},
): Uint8Array {
  const opened = EditedPackage.open(bytes, means);
  if (!opened.ok || opened.value.foreignName !== undefined) return bytes;
  return showCell(opened.value, cell) ? opened.value.pack(means) : bytes;
}

/** Puts a cell in front of whoever opens the package. False, and nothing changed, where its sheet cannot be shown. */
export function showCell(pack: EditedPackage, cell: ShownCell): boolean {
  const listed = listedSheets(pack);
  const at = listed?.sheets.findIndex(({ name }) => name === cell.sheet) ?? -1;
  if (listed === undefined || listed.sheets[at]?.visibility !== "visible") return false;
  changeHead(pack, listed.workbook, (head) => withTab(head, at));
  for (const [number, { part }] of listed.sheets.entries())
    if (part !== undefined)
      changeHead(pack, part, number === at ? (head) => shownInFront(head, cell) : putBehind);
  return true;
}

/** The workbook's XML with this tab in front; its first view is the one that is opened. */
function withTab(xml: string, tab: number): string {
  const view = /<(?:\w+:)?workbookView\b[^>]*?(?=\/?>)/;
  if (view.test(xml))
    return xml.replace(
      view,
      (tag) => `${tag.replace(/\s(?:activeTab|firstSheet)\s*=\s*(["']).*?\1/g, "")} activeTab="${tab}"`,
    );
  return xml.replace(
    /<(\w+:)?sheets\b/,
    (sheets, tag = "") =>
      `<${tag}bookViews><${tag}workbookView activeTab="${tab}"/></${tag}bookViews>${sheets}`,
  );
}

/** What says how a sheet is seen stands before its rows. */
const HEAD = 1 << 16;

function changeHead(pack: EditedPackage, name: string, change: (head: string) => string): void {
  const part = pack.bytes(name);
  if (part === undefined) return;
  const head = fromLatin(change(asLatin(part.subarray(0, HEAD))));
  const changed = new Uint8Array(head.length + Math.max(0, part.length - HEAD));
  changed.set(head);
  changed.set(part.subarray(HEAD), head.length);
  pack.write(name, changed);
}
