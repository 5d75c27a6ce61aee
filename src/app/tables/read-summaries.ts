import { type Issue, type Result, isError, read, refused } from "../../core/base";
import {
  type DecodedRows,
  MOST_TABLE_ROWS,
  type PackageTable,
  type ReadTable,
  type SummaryInTables,
  type SummaryKey,
  type TableFile,
  decodeCsv,
  keyOfPath,
  readRows,
  summaryInTables,
  tablesIssue,
} from "../../core/tables";
import type { Host } from "../host";
import { type FoundFolder, placeIn, tablesOfFolder } from "./table-folder";

/** Decodes a Parquet file; loaded with the first one. Undefined where it is none, or damaged. */
export type DecodeParquet = (bytes: Uint8Array, mostRows: number) => Promise<DecodedRows | undefined>;

export interface TablesMeans {
  readonly host: Host;
  readonly decodeParquet: DecodeParquet;
}

/** Larger files are no text a program can hold; half a million rows are some 100 MB. */
const MOST_BYTES = 400_000_000;

/** What a summary is made of again. */
const isNeeded = ({ name, template }: PackageTable): boolean =>
  name === "periods" || name === "submissions" || template !== undefined;

/**
 * The summaries in a folder of open tables. Every file that is needed has to be as it was exported, byte by byte: an edited
 * table is refused whole, for nobody could say which of its figures still are what a unit reported.
 */
export async function readSummaries(
  folder: FoundFolder,
  means: TablesMeans,
): Promise<Result<readonly SummaryInTables[]>> {
  const tables = await tablesOfFolder(folder, isNeeded);
  if (!tables.ok) return tables;
  const files = tables.value.flatMap((table) => table.files.map((file) => ({ table, file })));
  const byKey = new Map<string, { readonly key: SummaryKey; readonly tables: ReadTable[] }>();
  for (const { table, file } of files) {
    const rows = await rowsOfFile(folder, { table, file }, means);
    if (!rows.ok) return rows;
    for (const { key, ...one } of rows.value) {
      const name = JSON.stringify([key.period, key.board]);
      const summary = byKey.get(name) ?? { key, tables: [] };
      summary.tables.push(one);
      byKey.set(name, summary);
    }
  }
  const summaries = [...byKey.values()].map(({ key, tables }) => summaryInTables(key, tables));
  const whole = summaries.filter((one) => one !== undefined);
  if (whole.length < summaries.length || whole.length === 0)
    return refused(tablesIssue("tables.record-damaged", { file: placeIn(folder, "periods") }));
  return read(whole);
}

interface FileOfTable {
  readonly table: PackageTable;
  readonly file: TableFile;
}

type KeyedTable = ReadTable & { readonly key: SummaryKey };

async function rowsOfFile(
  folder: FoundFolder,
  { table, file }: FileOfTable,
  { host, decodeParquet }: TablesMeans,
): Promise<Result<readonly KeyedTable[]>> {
  const where = { file: placeIn(folder, file.path) };
  if (file.bytes > MOST_BYTES || file.rows > MOST_TABLE_ROWS) {
    const facts = { most: MOST_BYTES / 1_000_000, rows: MOST_TABLE_ROWS };
    return refused(tablesIssue("tables.too-large", where, { facts }));
  }
  const bytes = await folder.files.get(file.path)?.read();
  if (bytes?.ok !== true) return bytes ?? refused(tablesIssue("tables.file-missing", where));
  if (bytes.value.length !== file.bytes || (await host.sha256(bytes.value)) !== file.sha256)
    return refused(tablesIssue("tables.file-changed", where));
  const decoded =
    table.format === "csv"
      ? decodeCsv(new TextDecoder().decode(bytes.value), table.columns)
      : await decodeParquet(bytes.value, file.rows);
  if (decoded === undefined) return refused(tablesIssue("tables.file-damaged", where));
  const inPath = table.format === "csv" ? undefined : keyOfPath(file.path);
  const wanted = inPath === undefined ? table.columns : table.columns.slice(2);
  const { rows, issues } = readRows(decoded, wanted, where.file);
  if (issues.some(isError)) return refused(...issues);
  return read(keyed({ table, file: where.file, rows }, inPath), issues);
}

/** Rows by the summary they are of: all of one, where the file's path tells it, else by their first two columns. */
function keyed(read: ReadTable, inPath: SummaryKey | undefined): readonly KeyedTable[] {
  if (inPath !== undefined) return [{ ...read, key: inPath }];
  const byKey = new Map<string, { readonly key: SummaryKey; readonly rows: ReadTable["rows"][number][] }>();
  for (const row of read.rows) {
    const key = { period: String(row.cells["period"] ?? ""), board: String(row.cells["board"] ?? "") };
    const name = JSON.stringify([key.period, key.board]);
    const group = byKey.get(name) ?? { key, rows: [] };
    group.rows.push(row);
    byKey.set(name, group);
  }
  return [...byKey.values()].map(({ key, rows }) => ({ ...read, key, rows }));
}

/** One message a cause: what is told of several summaries alike is told once. */
export const toldOnce = (issues: readonly Issue[]): readonly Issue[] => [
  ...new Map(issues.map((issue) => [JSON.stringify([issue.code, issue.found]), issue])).values(),
];
