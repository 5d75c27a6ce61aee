import type { CellRange, ColumnRange, Row } from "../../model";
import { canonicalXml, plainReader } from "../xml/canonical-xml";
import type { Bound } from "../limits";
import { CellReader, type CellFacts } from "./cell-reader";
import { ConditionalLooks } from "./conditional/conditional-looks";
import type { CellFindings } from "./cell-findings";
import { shownOnPages } from "../page-texts";
import { type FoundEnd, isAt, KnownParts } from "../known-parts";
import { parseRange } from "./parse-range";
import type { LayoutGatherer } from "./sheet-layout";
import type { Styles } from "../package/styles";
import { SheetScanner } from "./sheet-scanner";
import { startsWith } from "../xml/xml-bytes";
import { isTrue, XmlReader, type XmlProblem } from "../xml/xml-reader";

/** What one xl/worksheets/sheetN.xml holds. */
export interface SheetPart {
  readonly rows: readonly Row[];
  readonly cellCount: number;
  readonly merges: readonly CellRange[];
  readonly filtered: boolean;
  readonly hiddenColumns: readonly ColumnRange[];
  /** Relationships of the sheet's tables, whose filters stand in parts of their own. */
  readonly tables: readonly string[];
  /** What is printed over and under the pages. */
  readonly pageTexts: readonly string[];
}

export interface ReadingParts {
  /** The part's name in the package. */
  readonly name: string;
  readonly facts: CellFacts;
  readonly findings: CellFindings;
  readonly maxCells: number;
  readonly maxMerges: number;
  /** Where the layout is asked for. */
  readonly layout?: LayoutGatherer | undefined;
}

/** What stands behind the cells of a sheet, and what was made of it. */
interface Behind {
  /** The tag the part begins with, whose prefixes hold to the end, and where it stands. */
  readonly root: { readonly bytes: Uint8Array; readonly start: number };
  readonly content: Partial<SheetPart>;
  readonly styles: Styles;
  readonly conditional: ConditionalLooks | undefined;
}

interface PartContext extends ReadingParts {
  readonly part: Uint8Array;
  readonly conditional: ConditionalLooks | undefined;
  /** The end of this part, as it was in another file. */
  readonly known: FoundEnd<Behind> | undefined;
}

export type SheetProblem = XmlProblem | Extract<Bound, "cells" | "merges">;

const CELLS_END = "</sheetData>";
const knownEnds = new KnownParts<Behind>();

/** Reads a worksheet part: its cells by the fast scanner, what stands around them by the XML reader. */
export function readSheetPart(part: Uint8Array, parts: ReadingParts): SheetPart | SheetProblem {
  const known = parts.layout === undefined ? knownEnd(part, parts.name) : undefined;
  const read = known && readWith(known, part, parts);
  if (read !== undefined && read !== "other-end") return read;
  parts.findings.clear();
  const anew = readWith(undefined, part, parts);
  return anew === "other-end" ? "malformed" : anew;
}

/** What seems to stand behind the cells of a part that begins as another did. */
const knownEnd = (part: Uint8Array, name: string): FoundEnd<Behind> | undefined =>
  knownEnds.find(
    name,
    part,
    ({ root }, start) =>
      startsWith(part, start - CELLS_END.length, CELLS_END) && isAt(part, root.start, root.bytes),
  );

function readWith(
  known: FoundEnd<Behind> | undefined,
  part: Uint8Array,
  parts: ReadingParts,
): SheetPart | SheetProblem | "other-end" {
  const { styles } = parts.facts;
  const conditional =
    known?.made.styles === styles ? known.made.conditional : ConditionalLooks.of(part, styles);
  const context = { ...parts, part, conditional, known };
  const plain = readPlainSheet(new XmlReader(part), context);
  if (plain !== "unusual") return plain;
  const canonical = canonicalXml(part);
  if (typeof canonical === "string") return canonical;
  context.findings.clear();
  context.layout?.clear();
  const result = readPlainSheet(plainReader(canonical), { ...context, known: undefined });
  // The plain form has no extensions any more.
  if (context.layout !== undefined) readExtensions(part, context.layout);
  return result === "unusual" ? "malformed" : result;
}

function readPlainSheet(
  reader: XmlReader,
  context: PartContext,
): SheetPart | SheetProblem | "unusual" | "other-end" {
  const isWorksheet = reader.next() === "open" && reader.local === "worksheet";
  if (!isWorksheet) return reader.problem ?? "malformed";
  if (!reader.isPlain) return "unusual";
  const { start, position, bytes } = reader;
  const root = { start, bytes: bytes.subarray(start, position) };
  const above = readBeside(reader, context);
  if (typeof above === "string") return above;
  if (!isAtCells(reader)) return { ...EMPTY, ...above };
  const cells = scanCells(reader, context);
  if (typeof cells === "string") return cells;
  const behind = readBehind(reader, root, context);
  if (typeof behind === "string") return behind;
  const content = { ...EMPTY, ...above, ...behind, ...cells };
  return content.merges.length > context.maxMerges ? "merges" : content;
}

const isAtCells = ({ name, depth, problem }: XmlReader): boolean =>
  name === "sheetData" && depth === 2 && problem === undefined;

/** What stands beside the cells, from where the reader is up to them, or to the end of the part. */
function readBeside(reader: XmlReader, context: ReadingParts): Partial<SheetPart> | SheetProblem {
  let content: Partial<SheetPart> = {};
  // Who asks for the layout asks for more of them.
  const wanted = context.layout === undefined ? CHANGING : undefined;
  while (reader.nextChild(1, wanted)) {
    if (isAtCells(reader)) return content;
    content = { ...content, ...readSurroundings(reader, context) };
    if ((content.merges?.length ?? 0) > context.maxMerges) return "merges";
  }
  reader.next(); // behind the root nothing may follow
  return reader.problem ?? content;
}

function readBehind(
  reader: XmlReader,
  root: Behind["root"],
  { known, ...context }: PartContext,
): Partial<SheetPart> | SheetProblem | "other-end" {
  const { part, name, facts, conditional } = context;
  const { bytes, position } = reader;
  if (known !== undefined) {
    const isKnown = known.start === position && known.made.root.start === root.start;
    return isKnown ? known.made.content : "other-end";
  }
  const content = readBeside(reader, context);
  if (typeof content === "string") return content;
  if (isAtCells(reader)) return "malformed"; // a second time
  if (bytes === part) {
    const kept = { start: root.start, bytes: root.bytes.slice() };
    const made = { root: kept, content, styles: facts.styles, conditional };
    knownEnds.keep(name, bytes.subarray(position), made);
  }
  return content;
}

function readExtensions(part: Uint8Array, layout: LayoutGatherer): void {
  const reader = new XmlReader(part);
  reader.next();
  while (reader.nextChild(1)) if (reader.name === "extLst") layout.takeElement(reader);
}

const EMPTY: SheetPart = {
  ...{ rows: [], cellCount: 0, merges: [], tables: [], pageTexts: [] },
  ...{ filtered: false, hiddenColumns: [] },
};

function scanCells(
  reader: XmlReader,
  context: PartContext,
): Pick<SheetPart, "rows" | "cellCount"> | "unusual" | Extract<Bound, "cells"> {
  if (reader.isEmptyElement) return { rows: [], cellCount: 0 };
  const { facts, findings, maxCells, layout, conditional } = context;
  const cells = new CellReader(reader, facts, findings, conditional);
  const scanner = new SheetScanner(reader, { reader: cells, findings, maxCells, layout });
  const scanned = scanner.scan(reader.position);
  if (typeof scanned === "string") return scanned;
  const { rows, cellCount, position } = scanned;
  reader.continueAfter(position);
  return { rows, cellCount };
}

/** The cells, and what `readSurroundings` reads. */
const CHANGING = new Set([
  "sheetData",
  "sheetPr",
  "cols",
  "autoFilter",
  "mergeCells",
  "headerFooter",
  "tableParts",
]);

/** Filters, hidden columns, merged cells, texts of the pages, tables: the few elements beside the cells that change how they are judged. */
function readSurroundings(reader: XmlReader, { maxMerges, layout }: ReadingParts): Partial<SheetPart> {
  switch (reader.name) {
    case "sheetPr":
      return isTrue(reader.attribute("filterMode")) ? { filtered: true } : {};
    case "cols":
      return { hiddenColumns: readHiddenColumns(reader, layout) };
    case "autoFilter":
      return hasCriteria(reader, 2) ? { filtered: true } : {};
    case "mergeCells":
      return { merges: readMerges(reader, maxMerges) };
    case "headerFooter":
      return { pageTexts: readPageTexts(reader) };
    case "tableParts":
      return { tables: readTableParts(reader) };
    default:
      layout?.takeElement(reader);
      return {};
  }
}

/** An autofilter whose columns name what to show, not one that only offers its arrows. */
function hasCriteria(reader: XmlReader, depth: number): boolean {
  let found = false;
  while (reader.nextChild(depth)) if (reader.nextChild(depth + 1)) found = true;
  return found;
}

/** The filter of a table, which stands in a part of its own, hides rows just now. */
export function tableIsFiltered(part: Uint8Array): boolean {
  const reader = new XmlReader(part);
  reader.next();
  let found = false;
  while (reader.nextChild(1)) if (reader.name === "autoFilter" && hasCriteria(reader, 2)) found = true;
  return found;
}

/** Characters: in a narrower column nothing can be read, not even “#”. */
const NARROWEST_SEEN = 0.5;

function readHiddenColumns(reader: XmlReader, layout: LayoutGatherer | undefined): readonly ColumnRange[] {
  const hidden: ColumnRange[] = [];
  while (reader.nextChild(2)) {
    const width = Number(reader.attribute("width") ?? "1");
    const left = Number(reader.attribute("min") ?? "0");
    const right = Number(reader.attribute("max") ?? left);
    if (isTrue(reader.attribute("hidden")) || width < NARROWEST_SEEN) hidden.push({ left, right });
    else layout?.takeWidth(left, right, width);
  }
  return hidden;
}

/** All of them, or one more than may be. */
function readMerges(reader: XmlReader, most: number): readonly CellRange[] {
  const merges: CellRange[] = [];
  while (merges.length <= most && reader.nextChild(2)) {
    const range = parseRange(reader.attribute("ref") ?? "");
    if (range !== undefined) merges.push(range);
  }
  return merges;
}

function readTableParts(reader: XmlReader): readonly string[] {
  const tables: string[] = [];
  while (reader.nextChild(2)) tables.push(reader.prefixedAttribute("id") ?? "");
  return tables;
}

function readPageTexts(reader: XmlReader): readonly string[] {
  const texts: string[] = [];
  while (reader.nextChild(2)) texts.push(reader.text());
  return shownOnPages(texts);
}
