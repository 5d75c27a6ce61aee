import { ByteSink } from "../../core/workbook";
import {
  BYTE_ORDER_MARK,
  type DataTable,
  SUMMARY_KEY,
  type SummaryKey,
  type TablesFileFormat,
  csvHeader,
  writeCsvCells,
  writeCsvLine,
} from "../../core/tables";

/** How tables become files. */
export interface TableEncoder {
  readonly format: TablesFileFormat;
  /** The file a table of one summary goes into, from the folder; others may go into it before. */
  pathOf(table: string, of: SummaryKey): string;
  /** Its bytes, part by part: no more of them are in memory at a time than some thousand rows. */
  encode(table: DataTable, of: SummaryKey, isFirstInFile: boolean): Iterable<Uint8Array>;
}

/** One file a table, whichever summaries its rows are of: what people open in Excel. */
export const csvEncoder: TableEncoder = {
  format: "csv",
  pathOf: (table) => `${table}.csv`,
  *encode(table, { period, board }, isFirstInFile) {
    const sink = new ByteSink();
    if (isFirstInFile) sink.utf8(BYTE_ORDER_MARK + csvHeader([...SUMMARY_KEY, ...table.columns]));
    for (const cells of table.rows()) {
      writeCsvCells(SUMMARY_KEY, [period, board], sink);
      sink.ascii(",");
      writeCsvLine(table.columns, cells, sink);
      if (sink.isFull) yield sink.take().slice();
    }
    const rest = sink.take();
    if (rest.length > 0) yield rest.slice();
  },
};
