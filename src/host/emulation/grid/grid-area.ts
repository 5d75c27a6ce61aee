import type { GridArea } from "./grid-backend";

export const isInside = (inner: GridArea, outer: GridArea): boolean =>
  inner.row >= outer.row &&
  inner.column >= outer.column &&
  inner.row + inner.rowCount <= outer.row + outer.rowCount &&
  inner.column + inner.columnCount <= outer.column + outer.columnCount;

/** Whether what is given for an area is an array of its rows. */
export const hasShape = (
  given: readonly (readonly unknown[])[],
  { rowCount, columnCount }: GridArea,
): boolean => {
  const rows: unknown = given;
  if (!Array.isArray(rows) || rows.length !== rowCount) return false;
  return rows.every((row) => Array.isArray(row) && row.length === columnCount);
};

/** The smallest area that holds both. */
export function boundingArea(one: GridArea, other: GridArea): GridArea {
  const row = Math.min(one.row, other.row);
  const column = Math.min(one.column, other.column);
  const bottom = Math.max(one.row + one.rowCount, other.row + other.rowCount);
  const right = Math.max(one.column + one.columnCount, other.column + other.columnCount);
  return { row, column, rowCount: bottom - row, columnCount: right - column };
}
