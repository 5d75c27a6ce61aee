import { cellAddress, given } from "../../base";
import type { CellDraft, RowDraft, Style } from "../../workbook";

/** A cell that reaches over the columns `from` … `to` of a heading. */
export interface ColumnSpan {
  readonly from: number;
  readonly to: number;
  readonly cell: CellDraft;
}

export interface SpannedRow {
  readonly row: RowDraft;
  readonly merges: readonly string[];
}

interface RowOptions {
  /** Columns to fill: a cell the row does not mention would take its column's style, and be unlocked. */
  readonly columns: number;
  readonly height?: number;
}

/** Not the default style: a program may drop cells that have neither value nor style. */
const LOCKED: Style = { align: { vertical: "center" } };

/** A row made of spans; all its other cells are blank and locked. */
export function spannedRow(
  number: number,
  spans: readonly ColumnSpan[],
  { columns, height }: RowOptions,
): SpannedRow {
  const cells: CellDraft[] = Array.from({ length: columns }, () => ({}));
  const styles: Style[] = Array.from({ length: columns }, () => LOCKED);
  for (const { from, to, cell } of spans) {
    cells[from - 1] = cell;
    for (let column = from; column <= to; column++) styles[column - 1] = cell.style ?? LOCKED;
  }
  return {
    row: { number, cells, styles, ...given({ height }) },
    merges: spans
      .filter(({ from, to }) => to > from)
      .map(({ from, to }) => `${cellAddress(number, from)}:${cellAddress(number, to)}`),
  };
}

/** The last column, counted from `from`, at which these columns together hold `characters`. */
export function reach(widths: readonly number[], from: number, characters: number): number {
  let sum = 0;
  for (let column = from; column <= widths.length; column++) {
    sum += widths[column - 1] ?? 0;
    if (sum >= characters) return column;
  }
  return widths.length;
}

/** Width of the columns `from` … `to` together. */
export const widthOf = (widths: readonly number[], from: number, to: number): number =>
  widths.slice(from - 1, to).reduce((sum, width) => sum + width, 0);
