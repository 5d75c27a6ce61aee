import { cellAddress, columnLetters } from "../../../core/base";
import type { GridArea } from "../grid/grid-backend";

/** "A5:C9" or "B7". */
export function localAddress({ row, column, rowCount, columnCount }: GridArea): string {
  const first = cellAddress(row + 1, column + 1);
  const last = cellAddress(row + rowCount, column + columnCount);
  return first === last ? first : `${first}:${last}`;
}

/** "'Danh mục'!A5:C9"; Excel quotes the names that need it. */
export function rangeAddress(sheet: string, area: GridArea): string {
  const name = /^[\p{L}_][\p{L}\d_.]*$/u.test(sheet) ? sheet : `'${sheet.replaceAll("'", "''")}'`;
  return `${name}!${localAddress(area)}`;
}

export const wholeRows = ({ row, rowCount }: GridArea): string => `${row + 1}:${row + rowCount}`;

export const wholeColumns = ({ column, columnCount }: GridArea): string =>
  `${columnLetters(column + 1)}:${columnLetters(column + columnCount)}`;
