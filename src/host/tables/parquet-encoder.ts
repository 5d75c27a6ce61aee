import type { SchemaElement } from "hyparquet";
import { ByteWriter, ParquetWriter } from "hyparquet-writer";
import type { TableEncoder } from "../../app";
import { remembered, serialFromDate } from "../../core/base";
import { type DataCell, type DataColumn, type DataTable, partitionPath } from "../../core/tables";

/** Rows of a row group: what is in memory at a time. */
const GROUP_ROWS = 20_000;

/** One file a table and summary, in folders by period and board, as engines partition their tables. */
export const parquetEncoder: TableEncoder = {
  format: "parquet",
  pathOf: partitionPath,
  *encode(table) {
    const writer = new ByteWriter();
    const parquet = new ParquetWriter({ writer, schema: schemaOf(table.columns), statistics: false });
    yield { bytes: taken(writer), rows: 0 };
    for (const columns of groups(table)) {
      const columnData = table.columns.map(({ name }, at) => ({ name, data: columns[at] ?? [] }));
      void parquet.write({ columnData, rowGroupSize: GROUP_ROWS });
      yield { bytes: taken(writer), rows: columns[0]?.length ?? 0 };
    }
    void parquet.finish();
    yield { bytes: taken(writer), rows: 0 };
  },
};

/** What was written since; the writer goes on counting where it stands in the file. */
function taken(writer: ByteWriter): Uint8Array {
  const bytes = writer.getBytes().slice();
  writer.index = 0;
  return bytes;
}

/** The values of a row group column by column, as Parquet stores them. */
function* groups(table: DataTable): Iterable<readonly DataCell[][]> {
  const isDay = table.columns.map(({ type }) => type === "day");
  let columns: DataCell[][] = isDay.map(() => []);
  let count = 0;
  for (const cells of table.rows()) {
    for (let at = 0; at < columns.length; at += 1) {
      const cell = cells[at];
      columns[at]?.push(isDay[at] === true && typeof cell === "string" ? dayNumber(cell) : cell);
    }
    count += 1;
    if (count % GROUP_ROWS !== 0) continue;
    yield columns;
    columns = isDay.map(() => []);
  }
  if (count % GROUP_ROWS !== 0) yield columns;
}

/** Excel's day 25,569 is 1 January 1970, from which Parquet counts. */
const DAY_OF_1970 = serialFromDate("1970-01-01");
const dayNumber = remembered((day) => serialFromDate(day) - DAY_OF_1970);

const TEXT = { type: "BYTE_ARRAY", converted_type: "UTF8" } as const;

const ELEMENTS = {
  ...{ text: TEXT, time: TEXT, number: { type: "DOUBLE" }, integer: { type: "INT32" } },
  ...{ truth: { type: "BOOLEAN" }, day: { type: "INT32", converted_type: "DATE" } },
} as const satisfies Record<DataColumn["type"], Partial<SchemaElement>>;

const schemaOf = (columns: readonly DataColumn[]): SchemaElement[] => [
  { name: "root", num_children: columns.length },
  ...columns.map(({ name, type }) => ({ name, repetition_type: "OPTIONAL" as const, ...ELEMENTS[type] })),
];
