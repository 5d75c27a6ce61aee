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
  encode(table: DataTable, of: SummaryKey, isFirstInFile: boolean): Iterable<EncodedPart>;
}

/** Bytes of a file, its own to keep, and how many rows they hold. */
export interface EncodedPart {
  readonly bytes: Uint8Array;
  readonly rows: number;
}

/** One file a table, whichever summaries its rows are of: what people open in Excel. */
export const csvEncoder: TableEncoder = {
  format: "csv",
  pathOf: (table) => `${table}.csv`,
  *encode(table, { period, board }, isFirstInFile) {
    const sink = new ByteSink();
    if (isFirstInFile) sink.utf8(BYTE_ORDER_MARK + csvHeader([...SUMMARY_KEY, ...table.columns]));
    let rows = 0;
    for (const cells of table.rows()) {
      writeCsvCells(SUMMARY_KEY, [period, board], sink);
      sink.ascii(",");
      writeCsvLine(table.columns, cells, sink);
      rows += 1;
      if (!sink.isFull) continue;
      yield { bytes: sink.take().slice(), rows };
      rows = 0;
    }
    const rest = sink.take();
    if (rest.length > 0) yield { bytes: rest.slice(), rows };
  },
};
