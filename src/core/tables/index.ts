export type { ExportedSummary } from "./content/catalogue-tables";
export { unfitValues } from "./content/entries";
export { dataPackage, PACKAGE_FILE } from "./dictionary/data-package";
export type { DescribedTable, TablesFileFormat, TableFile } from "./dictionary/data-package";
export { decodeCsv } from "./csv/decode-csv";
export { MOST_TABLE_ROWS, readRows } from "./read/decoded";
export type { DecodedRows, ReadRow } from "./read/decoded";
export { outcomesInTables, summaryInTables } from "./read/summaries-in-tables";
export type { ReadTable, SummaryInTables } from "./read/summaries-in-tables";
export { filesOfPackage, readPackage } from "./dictionary/read-package";
export type { PackageColumn, PackageTable, ReadPackage } from "./dictionary/read-package";
export { tablesIssue, tablesIssues } from "./issues";
export { BYTE_ORDER_MARK, csvHeader, writeCsvCells, writeCsvLine } from "./csv/csv-text";
export { SUMMARY_KEY, TABLES_FORMAT } from "./model";
export type {
  DataCell,
  DataColumn,
  DataTable,
  DataType,
  SummaryKey,
  SummaryTables,
  TableShape,
} from "./model";
export { figuresSql, nationSql, textsSql } from "./sql/tables-sql";
export { keyOfPath, partitionPath } from "./partition-path";
export { tablesOfSummary } from "./tables-of-summary";
export type { TablesContext } from "./tables-of-summary";
