import type { IRange } from "@univerjs/core";
import { columnNumber, LAST_COLUMN, LAST_ROW } from "../../core/base";

/** 0-based column of its letters: A → 0. */
export const columnAt = (letters: string): number => columnNumber(letters) - 1;

export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

/** 0-based place of an address such as B12. */
export function placeOf(address: string): CellPlace {
  const match = /^\$?([A-Za-z]+)\$?(\d+)$/.exec(address);
  return { row: Number(match?.[2] ?? 1) - 1, column: columnAt(match?.[1] ?? "A") };
}

/** 0-based range of A1, A1:B2, A:C or 1:3; undefined for any other text. */
export function areaOf(text: string): IRange | undefined {
  const match = /^\$?([A-Za-z]{1,3})?\$?(\d+)?(?::\$?([A-Za-z]{1,3})?\$?(\d+)?)?$/.exec(text);
  if (!match || (match[1] === undefined && match[2] === undefined)) return undefined;
  const [, left, top, right = left, bottom = top] = match;
  return {
    startRow: top === undefined ? 0 : Number(top) - 1,
    startColumn: left === undefined ? 0 : columnAt(left),
    endRow: bottom === undefined ? LAST_ROW - 1 : Number(bottom) - 1,
    endColumn: right === undefined ? LAST_COLUMN - 1 : columnAt(right),
  };
}

/** The ranges of an sqref, cut to the size of the grid. */
export function rangesOf(sqref: string, size: { readonly rows: number; readonly columns: number }): IRange[] {
  return sqref.split(/\s+/).flatMap((text) => {
    const range = areaOf(text);
    if (!range || range.startRow >= size.rows || range.startColumn >= size.columns) return [];
    return {
      ...range,
      endRow: Math.min(range.endRow, size.rows - 1),
      endColumn: Math.min(range.endColumn, size.columns - 1),
    };
  });
}
