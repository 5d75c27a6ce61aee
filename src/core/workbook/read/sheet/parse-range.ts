import { columnNumber } from "../../../base";
import type { CellRange } from "../../model";
import { LAST_COLUMN, LAST_ROW } from "../../../base";

const RANGE = /^\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?$/i;

/** `A1:C5` or `A1`; undefined for anything else, and beyond the bounds of a sheet. */
export function parseRange(text: string): CellRange | undefined {
  const match = RANGE.exec(text);
  if (!match) return undefined;
  const [, left = "", top = "", right = left, bottom = top] = match;
  const columns = [columnNumber(left), columnNumber(right)];
  const rows = [Number(top), Number(bottom)];
  if (Math.max(...columns) > LAST_COLUMN || Math.max(...rows) > LAST_ROW || Math.min(...rows) < 1)
    return undefined;
  return {
    top: Math.min(...rows),
    left: Math.min(...columns),
    bottom: Math.max(...rows),
    right: Math.max(...columns),
  };
}
