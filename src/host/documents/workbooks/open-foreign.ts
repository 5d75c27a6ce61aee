import type { Result } from "../../../core/base";
import { type Workbook, isOldWorkbook } from "../../../core/workbook";
import { readCsv } from "./csv/read-csv";
import { readXls } from "./xls/read-xls";

/** A workbook of a kind the core does not read: an old .xls by its first bytes, everything else as a table in text. */
export const openForeign = async (
  bytes: Uint8Array,
  how: { readonly layout?: boolean } = {},
): Promise<Result<Workbook>> => (isOldWorkbook(bytes) ? readXls(bytes, how) : readCsv(bytes));
