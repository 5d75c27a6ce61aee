import type { Row, Sheet } from "../../core/workbook";

const known = new WeakMap<Sheet, ReadonlyMap<number, Row>>();

/** The rows of a sheet by number; made once for a sheet that was read. */
export function rowsOf(sheet: Sheet): ReadonlyMap<number, Row> {
  const rows = known.get(sheet) ?? new Map(sheet.rows.map((row) => [row.number, row]));
  known.set(sheet, rows);
  return rows;
}
