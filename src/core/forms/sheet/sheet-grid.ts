import { type Cell, type CellRange, type Sheet, spelledFigure } from "../../workbook";
import { formTextReader } from "./sheet-encoding";

/** A cell with content, with the cells it is merged over. */
export interface PlacedCell extends CellRange {
  readonly row: number;
  readonly column: number;
  readonly cell: Cell;
  /** As shown, white space made one; numbers as their digits. */
  readonly text: string;
}

export interface GridRow {
  readonly number: number;
  readonly hidden: boolean;
  /** Left to right, blanks left out. */
  readonly cells: readonly PlacedCell[];
}

/** Columns to the right of these are no table a person fills in. */
export const MOST_COLUMNS = 400;
/** A form that is larger than this is a store of data: its first rows tell what it is. */
const MOST_ROWS = 3_000;
const MOST_CELLS = 40_000;
const MOST_MERGES = 20_000;
/** Places hidden behind one merged cell, and behind all of them. */
const MOST_COVERED = 4_000;
const MOST_COVERED_AT_ALL = 100_000;
/** What follows in a text is no label, no title and no unit. */
const LONGEST_TEXT = 1_000;

/** One sheet as its reader sees it: merged cells are one cell, and every place leads to the cell that covers it. */
export class SheetGrid {
  readonly rows: readonly GridRow[];
  private readonly byNumber: ReadonlyMap<number, GridRow>;
  private readonly covering = new Map<number, PlacedCell>();
  private readonly preparedRows: ReadonlyMap<number, { readonly left: number; readonly right: number }>;
  private readonly hidden: ReadonlySet<number>;
  /** Rows or cells below were not looked at. */
  readonly isCut: boolean;

  constructor(readonly sheet: Sheet) {
    const merges = sheet.merges.slice(0, MOST_MERGES);
    const ranges = new Map(merges.map((merge) => [keyOf(merge.top, merge.left), merge]));
    const behind = placesBehindAll(merges);
    const read = formTextReader(sheet);
    let left = MOST_CELLS;
    this.rows = sheet.rows.slice(0, MOST_ROWS).flatMap(({ number, hidden, cells }) => {
      if (left <= 0) return [];
      const shown = cells
        .filter(({ column }) => column <= MOST_COLUMNS && !behind.has(keyOf(number, column)))
        .map((cell) => placedCell(number, cell, { merge: ranges.get(keyOf(number, cell.column)), read }))
        .filter(({ text }) => text !== "");
      left -= shown.length;
      return shown.length === 0 ? [] : [{ number, hidden, cells: shown }];
    });
    this.byNumber = new Map(this.rows.map((row) => [row.number, row]));
    let covered = MOST_COVERED_AT_ALL;
    for (const { cells } of this.rows) for (const cell of cells) covered -= this.cover(cell, covered > 0);
    this.preparedRows = new Map((sheet.layout?.prepared ?? []).map((one) => [one.row, one]));
    this.hidden = hiddenAmong(sheet);
    this.isCut = sheet.rows.length > MOST_ROWS || left <= 0;
  }

  get lastRow(): number {
    return this.rows.at(-1)?.number ?? 0;
  }

  row(number: number): GridRow | undefined {
    return this.byNumber.get(number);
  }

  /** The cell that stands here or is merged over this place. */
  at(row: number, column: number): PlacedCell | undefined {
    return this.covering.get(keyOf(row, column));
  }

  /** The cells of a row that begin within these columns. */
  within(row: number, left: number, right: number): readonly PlacedCell[] {
    return (this.row(row)?.cells ?? []).filter(({ column }) => column >= left && column <= right);
  }

  isHidden(column: number): boolean {
    return this.hidden.has(column);
  }

  /** The row has bordered cells without content among these columns. */
  isPrepared(row: number, left: number, right: number): boolean {
    const found = this.preparedRows.get(row);
    return found !== undefined && found.left <= right && found.right >= left;
  }

  /** Answers how many places behind it lead to the cell. */
  private cover(cell: PlacedCell, isWide: boolean): number {
    this.covering.set(keyOf(cell.row, cell.column), cell);
    const places = isWide ? placesBehind(cell) : [];
    for (const place of places) this.covering.set(place, cell);
    return places.length;
  }
}

function hiddenAmong({ hiddenColumns }: Sheet): ReadonlySet<number> {
  const hidden = new Set<number>();
  for (const { left, right } of hiddenColumns)
    for (let column = left; column <= Math.min(right, MOST_COLUMNS); column += 1) hidden.add(column);
  return hidden;
}

/** One number a place: a sheet has 16,384 columns. */
const keyOf = (row: number, column: number): number => row * 16_384 + column;

/** The places a merged cell hides; of a very large one none are kept. */
function placesBehind({ top, bottom, left, right }: CellRange): readonly number[] {
  const places: number[] = [];
  if ((bottom - top + 1) * (right - left + 1) > MOST_COVERED) return places;
  for (let row = top; row <= bottom; row += 1)
    for (let column = left; column <= right; column += 1)
      if (row > top || column > left) places.push(keyOf(row, column));
  return places;
}

function placesBehindAll(merges: readonly CellRange[]): ReadonlySet<number> {
  const behind = new Set<number>();
  let left = MOST_COVERED_AT_ALL;
  for (const merge of merges) {
    if (left <= 0) break;
    const places = placesBehind(merge);
    left -= places.length;
    for (const place of places) behind.add(place);
  }
  return behind;
}

type TextReader = ReturnType<typeof formTextReader>;

interface HowShown {
  readonly merge: CellRange | undefined;
  readonly read: TextReader;
}

function placedCell(row: number, cell: Cell, { merge, read }: HowShown): PlacedCell {
  const { column } = cell;
  const range = merge ?? { top: row, bottom: row, left: column, right: column };
  return { ...range, row, column, cell, text: shownText(cell, read) };
}

/** Typed in an old font it is decoded; a number is its digits as they are seen, "01" in the format `00`, a percent figure as stored. */
function shownText(cell: Cell, read: TextReader): string {
  const { kind, value } = cell;
  if (kind === "uncalculated") return "=";
  if (kind === "number") return spelledFigure(cell);
  if (kind !== "text") return String(value);
  return read(String(value).slice(0, LONGEST_TEXT)).replace(/\s+/g, " ").trim();
}
