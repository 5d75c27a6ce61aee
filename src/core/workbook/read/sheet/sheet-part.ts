import type { CellRange, ColumnRange, Row } from "../../model";
import { canonicalXml } from "../xml/canonical-xml";
import { CellReader, type CellFacts } from "./cell-reader";
import type { CellFindings } from "./cell-findings";
import { parseRange } from "./parse-range";
import { SheetScanner } from "./sheet-scanner";
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
}

export interface ReadingParts {
  readonly facts: CellFacts;
  readonly findings: CellFindings;
  readonly maxCells: number;
}

export type SheetProblem = XmlProblem | "too-many";

/** Reads a worksheet part: its cells by the fast scanner, what stands around them by the XML reader. */
export function readSheetPart(part: Uint8Array, context: ReadingParts): SheetPart | SheetProblem {
  const plain = readPlainSheet(part, context);
  if (plain !== "unusual") return plain;
  const canonical = canonicalXml(part);
  if (typeof canonical === "string") return canonical;
  context.findings.clear();
  const result = readPlainSheet(canonical, context);
  return result === "unusual" ? "malformed" : result;
}

function readPlainSheet(part: Uint8Array, context: ReadingParts): SheetPart | SheetProblem | "unusual" {
  const reader = new XmlReader(part);
  const isWorksheet = reader.next() === "open" && reader.local === "worksheet";
  if (!isWorksheet) return reader.problem ?? "malformed";
  if (!reader.isPlain) return "unusual";
  const content: Content = {
    ...{ rows: [], cellCount: 0, merges: [], tables: [] },
    ...{ filtered: false, hiddenColumns: [] },
  };
  let hasData = false;
  while (reader.nextChild(1)) {
    if (reader.name !== "sheetData") {
      readSurroundings(reader, content);
    } else if (hasData) {
      return "malformed";
    } else {
      hasData = true;
      const problem = scanCells(reader, content, context);
      if (problem !== undefined) return problem;
    }
  }
  reader.next(); // behind the root nothing may follow
  return reader.problem ?? content;
}

type Content = { -readonly [Key in keyof SheetPart]: SheetPart[Key] };

function scanCells(
  reader: XmlReader,
  content: Content,
  context: ReadingParts,
): "unusual" | "too-many" | undefined {
  if (reader.isEmptyElement) return undefined;
  const { facts, findings, maxCells } = context;
  const cells = new CellReader(reader.bytes, facts, findings);
  const scanned = new SheetScanner(reader.bytes, { reader: cells, findings, maxCells }).scan(reader.position);
  if (typeof scanned === "string") return scanned;
  content.rows = scanned.rows;
  content.cellCount = scanned.cellCount;
  reader.continueAfter(scanned.position);
  return undefined;
}

/** Filters, hidden columns, merged cells, tables: the few elements beside the cells that change how they are judged. */
function readSurroundings(reader: XmlReader, content: Content): void {
  switch (reader.name) {
    case "sheetPr":
      if (isTrue(reader.attribute("filterMode"))) content.filtered = true;
      break;
    case "cols":
      content.hiddenColumns = readHiddenColumns(reader);
      break;
    case "autoFilter":
      if (hasCriteria(reader, 2)) content.filtered = true;
      break;
    case "mergeCells":
      content.merges = readMerges(reader);
      break;
    case "tableParts":
      content.tables = readTableParts(reader);
      break;
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

function readHiddenColumns(reader: XmlReader): readonly ColumnRange[] {
  const hidden: ColumnRange[] = [];
  while (reader.nextChild(2)) {
    if (!isTrue(reader.attribute("hidden")) && Number(reader.attribute("width") ?? "1") !== 0) continue;
    const left = Number(reader.attribute("min") ?? "0");
    hidden.push({ left, right: Number(reader.attribute("max") ?? left) });
  }
  return hidden;
}

function readMerges(reader: XmlReader): readonly CellRange[] {
  const merges: CellRange[] = [];
  while (reader.nextChild(2)) {
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
