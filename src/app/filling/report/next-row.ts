import type { Template } from "../../../core/catalogue";
import type { SheetLayout } from "../../../core/submissions";
import type { CellRange, Row } from "../../../core/workbook";
import { inputFields } from "../input-fields";
import { rowsOf } from "../sheet-rows";

/** The first row from the first entry row on that nothing stands in and everybody sees; it may lie below all others. */
export function nextRow(template: Template, { sheet, columnOf, firstRow }: SheetLayout): number {
  if (firstRow === undefined) return 1;
  const columns = inputFields(template).flatMap(({ key }) => columnOf.get(key) ?? []);
  const rows = rowsOf(sheet);
  const merges = sheet.merges.filter((merge) => merge.bottom >= firstRow && covers(merge, columns));
  let row = firstRow;
  while (isTaken(rows.get(row)) || merges.some(({ top, bottom }) => top <= row && row <= bottom)) row += 1;
  return row;
}

/** Prepared formulas are nobody's content; a signature or a remark in any column is. */
const isTaken = (row: Row | undefined): boolean =>
  row !== undefined && (row.hidden || row.cells.some(({ formula, value }) => !formula && value !== ""));

const covers = ({ left, right }: CellRange, columns: readonly number[]): boolean =>
  columns.some((column) => left <= column && column <= right);
