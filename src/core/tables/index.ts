export type { ExportedSummary } from "./content/catalogue-tables";
export { unfitValues } from "./content/entries";
export { dataPackage, PACKAGE_FILE } from "./dictionary/data-package";
export type { DescribedTable, TablesFileFormat, TableFile } from "./dictionary/data-package";
export { filesOfPackage, readPackage } from "./dictionary/read-package";
export type { PackageTable, ReadPackage } from "./dictionary/read-package";
export { tablesIssue, tablesIssues } from "./issues";
export { BYTE_ORDER_MARK, csvHeader, csvLine } from "./csv/csv-text";
export { SUMMARY_KEY } from "./model";
export type {
  DataCell,
  DataColumn,
  DataTable,
  DataType,
  SummaryKey,
  SummaryTables,
  TableShape,
} from "./model";
export { partitionPath } from "./partition-path";
export { tablesOfSummary } from "./tables-of-summary";
export type { TablesContext } from "./tables-of-summary";
