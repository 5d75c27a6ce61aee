import type { ItemText } from "../../../../core/workbook";
import { type BiffRecord, biff, longAt, biffRecords, wordAt } from "./biff-records";
import { type FontLook, fontAt, richStrings } from "./rich-strings";
import { PAGE_TEXTS, pageText } from "./xls-page-texts";
import { XlsColours } from "./xls-colours";

/** What the library does not tell of an old workbook, read from its records. */
export interface XlsOutline {
  /** Behind a password. */
  readonly isEncrypted: boolean;
  /** Every sheet it lists begins and ends: none was cut off. */
  readonly isWhole: boolean;
  /** Cells with content, in all sheets. */
  readonly cells: number;
  /** In the order of their records in the file, as the library lists them. */
  readonly sheets: readonly XlsSheetOutline[];
  /** It holds texts of Excel 5 and 95 with letters of several looks, which are not told apart. */
  readonly hasOldRuns: boolean;
}

export interface XlsSheetOutline {
  readonly filtered: boolean;
  /** Cells by `cellKey`. */
  readonly formulas: ReadonlySet<number>;
  readonly struck: ReadonlySet<number>;
  /** Cells whose letters are in the colour of their ground. */
  readonly unseen: ReadonlySet<number>;
  readonly texts: ReadonlyMap<number, ItemText>;
  /** Headers and footers of its pages, with their codes. */
  readonly pageTexts: readonly string[];
}

/** One number a cell; both are counted from 0. A sheet of an old workbook has 256 columns. */
export const cellKey = (row: number, column: number): number => row * 256 + column;

const STRIKEOUT = 8;
const RAISED = 1;
const LOWERED = 2;
/** Records that hold one cell each; they begin with row, column and format. */
const ONE_CELL: ReadonlySet<number> = new Set([
  ...[biff.number, biff.rk, biff.formula, biff.truthOrError],
  ...[biff.sharedText, biff.label, biff.richLabel],
]);

export function xlsOutline(stream: Uint8Array): XlsOutline {
  const records = [...biffRecords(stream)];
  const book = new BookOutline(stream);
  for (const [at, record] of records.entries()) {
    if (record.type !== biff.sharedStrings) book.take(record);
    else book.readStrings([record, ...continuing(records, at + 1)]);
  }
  const { isEncrypted, isWhole, cells, hasOldRuns } = book;
  return { isEncrypted, isWhole, cells, hasOldRuns, sheets: book.sheetsInOrder() };
}

function continuing(records: readonly BiffRecord[], from: number): readonly BiffRecord[] {
  let end = from;
  while (records[end]?.type === biff.continue) end += 1;
  return records.slice(from, end);
}

interface GrowingSheet {
  filtered: boolean;
  readonly formulas: Set<number>;
  readonly struck: Set<number>;
  readonly unseen: Set<number>;
  readonly texts: Map<number, ItemText>;
  readonly pageTexts: string[];
}

const emptySheet = (): GrowingSheet => ({
  filtered: false,
  formulas: new Set(),
  struck: new Set(),
  unseen: new Set(),
  texts: new Map(),
  pageTexts: [],
});

/** Takes one record after another: fonts, formats and strings come before the sheets that use them. */
class BookOutline {
  isEncrypted = false;
  cells = 0;
  hasOldRuns = false;
  private readonly fonts: FontLook[] = [];
  private readonly colours = new XlsColours();
  /** Cell formats whose font strikes through. */
  private readonly struckFormats: boolean[] = [];
  private strings: ReadonlyMap<number, ItemText> = new Map();
  private readonly sheets = new Map<number, GrowingSheet>();
  private sheet = emptySheet();
  private readonly begun = new Set<number>();
  private open = 0;

  constructor(private readonly stream: Uint8Array) {}

  readStrings(records: readonly BiffRecord[]): void {
    this.strings = richStrings(this.stream, records, this.fonts);
  }

  take(record: BiffRecord): void {
    const { stream } = this;
    const { type, start, end } = record;
    if (ONE_CELL.has(type)) this.takeCell(type, start);
    else if (PAGE_TEXTS.has(type)) this.sheet.pageTexts.push(pageText(stream, record) ?? "");
    else if (type === biff.manyRk) this.takeMany(start, end);
    else if (type === biff.beginOf) this.begin(start - 4);
    else if (type === biff.endOf) this.open -= 1;
    else if (type === biff.boundSheet) this.sheets.set(longAt(stream, start), emptySheet());
    else if (type === biff.filterMode) this.sheet.filtered = true;
    else if (type === biff.filePass) this.isEncrypted = true;
    else if (type === biff.palette) this.colours.takePalette(stream, start, end);
    else if (type === biff.font) {
      this.colours.takeFont(wordAt(stream, start + 4));
      this.fonts.push({
        isStruck: (wordAt(stream, start + 2) & STRIKEOUT) !== 0,
        isRaised: wordAt(stream, start + 8) === RAISED,
        isLowered: wordAt(stream, start + 8) === LOWERED,
      });
    } else if (type === biff.cellFormat) {
      this.struckFormats.push(fontAt(this.fonts, wordAt(stream, start)).isStruck);
      this.colours.takeFormat(stream, start, end);
    }
  }

  get isWhole(): boolean {
    return this.open === 0 && this.begun.size === this.sheets.size;
  }

  sheetsInOrder(): readonly XlsSheetOutline[] {
    return [...this.sheets].sort(([a], [b]) => a - b).map(([, sheet]) => sheet);
  }

  /** The book, a sheet, or a chart within a sheet. */
  private begin(at: number): void {
    this.open += 1;
    const sheet = this.sheets.get(at);
    if (sheet === undefined) return;
    this.sheet = sheet;
    this.begun.add(at);
  }

  private takeCell(type: number, start: number): void {
    const { stream, sheet } = this;
    const key = cellKey(wordAt(stream, start), wordAt(stream, start + 2));
    this.cells += 1;
    if (type === biff.formula) sheet.formulas.add(key);
    if (type === biff.richLabel) this.hasOldRuns = true;
    this.takeLook(key, wordAt(stream, start + 4));
    const text = type === biff.sharedText ? this.strings.get(longAt(stream, start + 6)) : undefined;
    if (text !== undefined) sheet.texts.set(key, text);
  }

  /** Numbers side by side: row, first column, then format (2 bytes) and number (4) of each, last column. */
  private takeMany(start: number, end: number): void {
    const { stream } = this;
    const [row, first] = [wordAt(stream, start), wordAt(stream, start + 2)];
    for (let at = start + 4; at + 6 <= end - 2; at += 6) {
      this.cells += 1;
      this.takeLook(cellKey(row, first + (at - start - 4) / 6), wordAt(stream, at));
    }
  }

  private takeLook(key: number, format: number): void {
    if (this.struckFormats[format] === true) this.sheet.struck.add(key);
    if (this.colours.isUnseen(format)) this.sheet.unseen.add(key);
  }
}
