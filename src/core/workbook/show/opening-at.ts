import { Archive, type ReadOptions } from "../read/zip/archive";
import { Package } from "../read/package/package";
import { readWorkbookPart } from "../read/package/workbook-part";
import { type Packing, writeArchive } from "../write/zip";
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
  const archive = Archive.open(bytes, means);
  if (typeof archive === "string") return bytes;
  const views = viewsOf(new Package(archive), cell);
  if (views === undefined) return bytes;
  const files: { name: string; bytes: Uint8Array }[] = [];
  for (const name of archive.names) {
    const part = archive.read(name);
    if (typeof part === "string" || !/^[\x20-\x7e]+$/.test(name)) return bytes;
    files.push({ name, bytes: views.get(name.toLowerCase())?.(part) ?? part });
  }
  return writeArchive(files, means);
}

type Change = (part: Uint8Array) => Uint8Array;

/** How the parts that say what is in front are changed, by their names in lower case; undefined where it cannot be told. */
function viewsOf(pack: Package, cell: ShownCell): ReadonlyMap<string, Change> | undefined {
  const root = pack.relationships("");
  const name = typeof root === "string" ? undefined : pack.findWorkbook(root);
  const xml = name === undefined ? "missing" : pack.xml(name);
  const links = name === undefined ? "missing" : pack.relationships(name);
  if (name === undefined || typeof xml === "string" || typeof links === "string") return undefined;
  const part = readWorkbookPart(xml, pack.archive.limits.names);
  if (typeof part === "string") return undefined;
  const at = part.sheets.findIndex((sheet) => sheet.name === cell.sheet);
  if (part.sheets[at]?.visibility !== "visible") return undefined;
  const changes = new Map<string, Change>([
    [name.toLowerCase(), (bytes) => inHead(bytes, (head) => withTab(head, at))],
  ]);
  for (const [number, { relationship }] of part.sheets.entries()) {
    const target = links.find(({ id }) => id === relationship)?.target;
    const change = number === at ? (head: string) => shownInFront(head, cell) : putBehind;
    if (target !== undefined) changes.set(target.toLowerCase(), (bytes) => inHead(bytes, change));
  }
  return changes;
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

function inHead(part: Uint8Array, change: (head: string) => string): Uint8Array {
  const head = fromLatin(change(asLatin(part.subarray(0, HEAD))));
  const changed = new Uint8Array(head.length + Math.max(0, part.length - HEAD));
  changed.set(head);
  changed.set(part.subarray(HEAD), head.length);
  return changed;
}
