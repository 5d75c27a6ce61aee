import {
  BYTE_ORDER_MARK,
  type DataTable,
  SUMMARY_KEY,
  type SummaryKey,
  type TablesFileFormat,
  csvHeader,
  csvLine,
} from "../../core/tables";

/** How tables become files. */
export interface TableEncoder {
  readonly format: TablesFileFormat;
  /** The file a table of one summary goes into, from the folder; others may go into it before. */
  pathOf(table: string, of: SummaryKey): string;
  /** Its bytes, part by part: no more of them are in memory at a time than some thousand rows. */
  encode(table: DataTable, of: SummaryKey, isFirstInFile: boolean): Iterable<Uint8Array>;
}

const ROWS_AT_A_TIME = 2_000;

/** One file a table, whichever summaries its rows are of: what people open in Excel. */
export const csvEncoder: TableEncoder = {
  format: "csv",
  pathOf: (table) => `${table}.csv`,
  *encode(table, { period, board }, isFirstInFile) {
    const columns = [...SUMMARY_KEY, ...table.columns];
    const encoder = new TextEncoder();
    let text = isFirstInFile ? BYTE_ORDER_MARK + csvHeader(columns) : "";
    let count = 0;
    for (const cells of table.rows()) {
      text += csvLine(columns, [period, board, ...cells]);
      count += 1;
      if (count % ROWS_AT_A_TIME !== 0) continue;
      yield encoder.encode(text);
      text = "";
    }
    if (text !== "") yield encoder.encode(text);
  },
};
