import type { ICellData } from "@univerjs/core";
import type { GridChange, GridCell } from "../../host/emulation/grid/grid-backend";
import type { Scalar } from "../../core/workbook";
import { FORCED_TEXT, gridValue, LIKE_AN_ERROR, NUMBER, TRUTH } from "../xlsx/cell-data";
import { isTextFormat } from "../xlsx/number-format";

/** The value of a cell of the grid; undefined for one without. */
export function shownValue(cell: ICellData | null | undefined): Scalar | undefined {
  const value = cell?.v ?? cell?.p?.body?.dataStream.replace(/\r\n$/, "").replace(/\r/g, "\n");
  if (value === undefined || value === null) return undefined;
  if (cell?.t === TRUTH || typeof value === "boolean") return value === 1 || value === true || value === "1";
  if (cell?.t === NUMBER && typeof value === "string" && value.trim() !== "") return Number(value);
  return value === "" && !hasFormula(cell) ? undefined : value;
}

/** An error as a formula yields it, not the same signs typed as a text. */
export function isErrorCell(cell: ICellData | null | undefined): boolean {
  const value = shownValue(cell);
  return typeof value === "string" && cell?.t !== FORCED_TEXT && LIKE_AN_ERROR.test(value);
}

export const hasFormula = (cell: ICellData | null | undefined): boolean => Boolean(cell?.f || cell?.si);

/** The cell as the emulated Excel asks for it. */
export function gridCell(
  cell: ICellData | null | undefined,
  rest: Pick<GridCell, "numberFormat" | "locked"> & { readonly formula: string | undefined },
): GridCell {
  const { formula, ...known } = rest;
  const value = shownValue(cell);
  const shown = formula === undefined ? known : { ...known, formula: `=${formula}` };
  if (value === undefined) return { kind: formula === undefined ? "empty" : "text", value: "", ...shown };
  if (typeof value === "string") return { kind: isErrorCell(cell) ? "error" : "text", value, ...shown };
  return { kind: typeof value === "number" ? "number" : "boolean", value, ...shown };
}

const EMPTY: ICellData = { v: null, t: null, f: null, si: null, p: null };

/** What the grid must be told so that a cell changes as wanted. */
export function changedCell({ content, numberFormat }: GridChange, formatNow: string): ICellData {
  const format = numberFormat ?? formatNow;
  const style = numberFormat === undefined ? {} : { s: { n: { pattern: numberFormat } } };
  if (!content) return style;
  if (content.kind === "empty") return { ...EMPTY, ...style };
  if (content.kind === "formula") return { ...EMPTY, f: content.formula, ...style };
  return { ...EMPTY, ...gridValue(content.value, isTextFormat(format)), ...style };
}
