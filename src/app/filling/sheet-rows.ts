import { rememberedOf } from "../../core/base";
import type { Row, Sheet } from "../../core/workbook";

/** The rows of a sheet by number; made once for a sheet that was read. */
export const rowsOf = rememberedOf(
  (sheet: Sheet): ReadonlyMap<number, Row> => new Map(sheet.rows.map((row) => [row.number, row])),
);
