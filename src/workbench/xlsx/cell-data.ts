import type { ICellData } from "@univerjs/core";
import type { BookSheet } from "./book";
import type { CellStyle } from "./cell-styles";
import type { BookCell } from "./sheet-cells";
import { isTextFormat } from "./number-format";

/** How the grid marks a value: text, number, truth, and a text it must not read as a number. */
export const TEXT = 1;
export const NUMBER = 2;
export const TRUTH = 3;
export const FORCED_TEXT = 4;

export const LIKE_AN_ERROR = /^#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|GETTING_DATA|SPILL!|CALC!)$/;

/** Cells of a sheet as the grid holds them. */
export function cellData(
  sheet: Pick<BookSheet, "id" | "cells">,
  cellStyles: readonly CellStyle[],
): Record<number, Record<number, ICellData>> {
  const rows: Record<number, Record<number, ICellData>> = {};
  for (const [row, cells] of sheet.cells) {
    const columns: Record<number, ICellData> = {};
    for (const [column, cell] of cells) {
      const textFormat = isTextFormat(cellStyles[cell.style]?.numberFormat ?? "");
      columns[column] = {
        ...(cell.isError ? { v: String(cell.value), t: TEXT } : gridValue(cell.value, textFormat)),
        ...gridFormula(cell, sheet.id),
        s: styleName(cell.style),
      };
    }
    rows[row] = columns;
  }
  return rows;
}

/** What the grid calls a cell format of the file. */
export const styleName = (style: number): string => `style-${style}`;

/** A value as the grid holds it; a text stays a text, whatever it looks like. */
export function gridValue(value: BookCell["value"], textFormat: boolean): ICellData {
  if (value === undefined) return {};
  if (typeof value === "number") return { v: value, t: NUMBER };
  if (typeof value === "boolean") return { v: value ? 1 : 0, t: TRUTH };
  const looksLikeNumber = value.trim() !== "" && !Number.isNaN(Number(value));
  const forced = textFormat || looksLikeNumber || LIKE_AN_ERROR.test(value);
  return { v: value, t: forced ? FORCED_TEXT : TEXT };
}

function gridFormula({ formula, shared }: BookCell, sheetId: string): ICellData {
  return {
    ...(formula === undefined ? {} : { f: `=${formula}` }),
    ...(shared === undefined ? {} : { si: sharedId(sheetId, shared) }),
  };
}

/** Shared formulas are numbered per sheet in the file, per workbook in the grid. */
export const sharedId = (sheetId: string, shared: string): string => `${sheetId}-shared-${shared}`;
