import type { Sheet } from "../../workbook";
import type { PlannedColumns } from "./planned-columns";

/** A cell of the table that lies behind a merged one. */
export interface CoveredCell {
  readonly column: number;
  /** The row whose cell of this very column shows the value; undefined where another column shows it. */
  readonly top: number | undefined;
}

const NONE: readonly CoveredCell[] = [];
const NO_CORNERS: ReadonlySet<number> = new Set();

/**
 * Cells hidden behind a merged cell: Excel shows one value for all. Answers which columns of the table are covered in a
 * row; rows must be asked for in order. However many merges there are, and however they overlap, a row costs no more
 * than its columns.
 */
export function coveredCells(
  { merges }: Sheet,
  planned: PlannedColumns,
): (row: number) => readonly CoveredCell[] {
  const byTop = [...merges].sort((a, b) => a.top - b.top);
  const coveredUntil: number[] = [];
  const shownIn: (number | undefined)[] = [];
  let next = 0;
  let lastCovered = 0;
  return (row) => {
    let corners = NO_CORNERS;
    for (let range = byTop[next]; range !== undefined && range.top <= row; range = byTop[next]) {
      const { top, left, right, bottom } = range;
      if (top === row) corners = new Set(corners).add(left);
      for (let column = left; column <= Math.min(right, planned.length - 1); column += 1) {
        coveredUntil[column] = Math.max(coveredUntil[column] ?? 0, bottom);
        shownIn[column] = column === left ? top : undefined;
      }
      lastCovered = Math.max(lastCovered, bottom);
      next += 1;
    }
    if (row > lastCovered) return NONE;
    return planned.flatMap((plan, column) =>
      plan !== undefined && (coveredUntil[column] ?? 0) >= row && !corners.has(column)
        ? [{ column, top: shownIn[column] }]
        : [],
    );
  };
}
