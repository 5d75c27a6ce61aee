import type { Cell, Row } from "../../model";
import type { CellReader } from "./cell-reader";
import type { Bound } from "../limits";
import { CellScanner, UNUSUAL } from "./cell-scanner";
import type { CellFindings } from "./cell-findings";
import { asciiText } from "../xml/decode-text";
import { LAST_COLUMN, LAST_ROW } from "../../../base";
import { parseIndex, parseNumber } from "./parse-number";
import { GatheredRows } from "./gathered-rows";
import type { LayoutGatherer } from "./sheet-layout";
import { StrictTags, type XmlPiece } from "../xml/strict-tags";
import { skipSpace, startsWith, xmlByte } from "../xml/xml-bytes";

const { greaterThan, lessThan, slash } = xmlByte;
const letter = { c: 0x63, r: 0x72, t: 0x74 } as const;
const ONE = 0x31;

/** Not a place in the bytes: more cells than the limits allow. */
const TOO_MANY = -2;

export interface ScannedRows {
  readonly rows: readonly Row[];
  readonly cellCount: number;
  /** Just after `</sheetData>`. */
  readonly position: number;
}

export interface ScanOptions {
  readonly reader: CellReader;
  readonly findings: CellFindings;
  readonly maxCells: number;
  /** Where the layout is asked for. */
  readonly layout?: LayoutGatherer | undefined;
}

/** Points: of a lower row nothing can be read. */
const LOWEST_SEEN = 2;

/**
 * Reads what stands between `<sheetData>` and `</sheetData>`, byte by byte, in one pass: this is where a program
 * that reads thousands of workbooks spends its time. It knows only the plain form nearly all producers write (no
 * prefixes, comments, CDATA, extension lists) and gives up on any other: `canonicalXml` then makes it plain.
 *
 * Each `scan…` method takes the index it starts at and returns the index after what it read, or a negative one.
 */
export class SheetScanner {
  private readonly bytes: Uint8Array;
  private readonly tags: StrictTags;
  private readonly cell: CellScanner;
  private readonly gathered: GatheredRows;
  /** Cells of the row at hand (the first `rowCells`); copied at its end, so that no row carries spare room. */
  private readonly cells: Cell[] = [];
  private rowCells = 0;
  private cellCount = 0;
  /** 0 while the number given is none: the row is then left out. */
  private row = 0;
  private lastRow = 0;
  private rowIsHidden = false;
  /** The file did not number the row: its first address does, else it follows the row before. */
  private rowIsGuessed = false;
  private lastColumn = 0;
  private columnsRise = true;

  constructor(
    part: XmlPiece,
    private readonly options: ScanOptions,
  ) {
    this.bytes = part.bytes;
    this.tags = new StrictTags(part);
    this.cell = new CellScanner(part);
    this.gathered = new GatheredRows(options.findings);
  }

  /** @param start just after `<sheetData>`. */
  scan(start: number): ScannedRows | "unusual" | Extract<Bound, "cells"> {
    let at = skipSpace(this.bytes, start);
    while (at >= 0 && !startsWith(this.bytes, at, "</sheetData>")) {
      at = startsWith(this.bytes, at, "<row") ? this.scanRow(at + 4) : UNUSUAL;
      if (at >= 0) at = skipSpace(this.bytes, at);
    }
    if (at < 0) return at === TOO_MANY ? "cells" : "unusual";
    return { rows: this.gathered.all(), cellCount: this.cellCount, position: at + "</sheetData>".length };
  }

  private scanRow(start: number): number {
    const { bytes } = this;
    this.row = this.lastRow + 1;
    this.rowIsGuessed = true;
    this.rowIsHidden = false;
    this.rowCells = 0;
    this.lastColumn = 0;
    this.columnsRise = true;
    let at = this.scanRowTag(start);
    const isEmpty = bytes[at - 2] === slash;
    while (at >= 0 && !isEmpty) {
      if (bytes[at] !== lessThan) at = skipSpace(bytes, at);
      if (bytes[at] !== lessThan || bytes[at + 1] !== letter.c) break;
      at = this.cell.scan(at + 2);
      if (at >= 0) this.takeCell();
    }
    if (at < 0) return at;
    this.endRow();
    if (this.cellCount > this.options.maxCells) return TOO_MANY;
    if (isEmpty) return at;
    return startsWith(bytes, at, "</row>") ? at + "</row>".length : UNUSUAL;
  }

  private endRow(): void {
    if (this.row > 0) this.lastRow = this.row;
    if (this.rowCells === 0) return;
    this.cellCount += this.rowCells;
    this.gathered.add(
      { number: this.row, hidden: this.rowIsHidden, cells: this.cells.slice(0, this.rowCells) },
      this.columnsRise,
    );
  }

  private takeCell(): void {
    const { cell } = this;
    if (cell.row !== this.row || cell.row === 0 || this.rowIsGuessed) this.place();
    if (cell.column < 0) return;
    if (cell.column <= this.lastColumn) this.columnsRise = false;
    this.lastColumn = cell.column;
    const content = cell.hasContent ? this.options.reader.read(cell) : undefined;
    if (content !== undefined) this.cells[this.rowCells++] = content;
    else this.options.layout?.takeBlank(this.row, cell.column, cell.style);
  }

  /** Gives the cell the place it did not name, and −1 where what it named cannot be. */
  private place(): void {
    const { cell } = this;
    if (this.rowIsGuessed && cell.row > 0) this.row = cell.row;
    if (cell.row !== 0) this.rowIsGuessed = false;
    const column = cell.column === 0 ? this.lastColumn + 1 : cell.column;
    const isPlaced = this.row > 0 && column <= LAST_COLUMN && (cell.row === this.row || cell.row === 0);
    if (!isPlaced && cell.hasContent)
      this.options.findings.add("workbook.bad-address", this.row, 0, cell.address);
    cell.place(this.row, isPlaced ? column : -1);
  }

  private scanRowTag(start: number): number {
    const { bytes, tags } = this;
    let at = start;
    tags.begin();
    for (;;) {
      const name = skipSpace(bytes, at);
      const byte = bytes[name];
      if (byte === greaterThan) return name + 1;
      if (byte === slash) return bytes[name + 1] === greaterThan ? name + 2 : UNUSUAL;
      const after = name === at ? UNUSUAL : tags.afterAttribute(name);
      if (after < 0) return UNUSUAL;
      const nameEnd = tags.equals;
      const end = after - 1;
      if (bytes[name] === letter.r && nameEnd === name + 1) this.takeRowNumber(nameEnd + 2, end);
      else if (this.hides(name, nameEnd, end)) this.rowIsHidden = true;
      at = after;
    }
  }

  private takeRowNumber(start: number, end: number): void {
    const number = parseIndex(this.bytes, start, end);
    this.row = number <= LAST_ROW ? Math.max(number, 0) : 0;
    this.rowIsGuessed = false;
    if (this.row === 0)
      this.options.findings.add("workbook.bad-address", 0, 0, asciiText(this.bytes, start, end));
  }

  /** `hidden="1"`, or so low that no figure is seen. */
  private hides(name: number, nameEnd: number, end: number): boolean {
    const { bytes } = this;
    const value = nameEnd + 2;
    if (nameEnd === name + 2)
      return startsWith(bytes, name, "ht") && parseNumber(bytes, value, end) < LOWEST_SEEN;
    const isHidden = nameEnd === name + 6 && startsWith(bytes, name, "hidden");
    return isHidden && (bytes[value] === ONE || bytes[value] === letter.t);
  }
}
