import type { Cell, CellRange, Sheet } from "../../workbook";
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
/** Rows below these are counted and not looked at one by one. */
const MOST_ROWS = 5_000;
const MOST_MERGES = 20_000;
/** Cells behind one merged cell that are looked up from behind it. */
const MOST_COVERED = 4_000;

/** One sheet as its reader sees it: merged cells are one cell, and every place leads to the cell that covers it. */
export class SheetGrid {
  readonly rows: readonly GridRow[];
  private readonly byNumber: ReadonlyMap<number, GridRow>;
  private readonly covering = new Map<number, PlacedCell>();
  private readonly preparedRows: ReadonlyMap<number, { readonly left: number; readonly right: number }>;
  private readonly hidden: (column: number) => boolean;

  constructor(readonly sheet: Sheet) {
    const merges = sheet.merges.slice(0, MOST_MERGES);
    const ranges = new Map(merges.map((merge) => [keyOf(merge.top, merge.left), merge]));
    const behind = new Set(merges.flatMap(placesBehind));
    const read = formTextReader(sheet);
    this.rows = sheet.rows.slice(0, MOST_ROWS).flatMap(({ number, hidden, cells }) => {
      const shown = cells
        .filter(({ column }) => column <= MOST_COLUMNS && !behind.has(keyOf(number, column)))
        .map((cell) => gridCell(number, cell, { merge: ranges.get(keyOf(number, cell.column)), read }))
        .filter(({ text }) => text !== "");
      return shown.length === 0 ? [] : [{ number, hidden, cells: shown }];
    });
    this.byNumber = new Map(this.rows.map((row) => [row.number, row]));
    for (const { cells } of this.rows) for (const cell of cells) this.cover(cell);
    this.preparedRows = new Map((sheet.layout?.prepared ?? []).map((one) => [one.row, one]));
    this.hidden = (column) =>
      sheet.hiddenColumns.some(({ left, right }) => column >= left && column <= right);
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
    return this.hidden(column);
  }

  /** The row has bordered cells without content among these columns. */
  isPrepared(row: number, left: number, right: number): boolean {
    const found = this.preparedRows.get(row);
    return found !== undefined && found.left <= right && found.right >= left;
  }

  private cover(cell: PlacedCell): void {
    this.covering.set(keyOf(cell.row, cell.column), cell);
    for (const place of placesBehind(cell)) this.covering.set(place, cell);
  }
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

type TextReader = ReturnType<typeof formTextReader>;

interface HowShown {
  readonly merge: CellRange | undefined;
  readonly read: TextReader;
}

function gridCell(row: number, cell: Cell, { merge, read }: HowShown): PlacedCell {
  const { column } = cell;
  const range = merge ?? { top: row, bottom: row, left: column, right: column };
  return { ...range, row, column, cell, text: shownText(cell, read) };
}

/** Typed in an old font it is decoded; a number is its digits, a percent figure as stored. */
function shownText({ kind, value }: Cell, read: TextReader): string {
  if (kind === "uncalculated") return "=";
  if (kind !== "text") return String(value);
  return read(String(value)).replace(/\s+/g, " ").trim();
}
