import { type Issue, parseIsoDate } from "../../base";
import { MAX_CELL_TEXT } from "../../workbook";
import { RECORD_COLUMN } from "../content/declared-table";
import { tablesIssue } from "../issues";
import type { DataCell } from "../model";
import type { PackageColumn } from "../dictionary/read-package";

/** A file as it was decoded: its rows with a cell for each column the file has. */
export interface DecodedRows {
  readonly columns: readonly string[];
  readonly rows: Iterable<readonly unknown[]>;
}

/** The cells of the columns that are wanted, by name, and the row they stand in (the header is row 1). */
export interface ReadRow {
  readonly row: number;
  readonly cells: Readonly<Record<string, DataCell>>;
}

/** No row of a summary is beyond what a sheet can hold; a table of many summaries may be somewhat longer. */
export const MOST_TABLE_ROWS = 5_000_000;

/**
 * The rows of a table, each cell held to the type its dictionary tells. Whatever cannot be a cell of its column (NaN, a word
 * among numbers, a text longer than any cell of a workbook) is told, the first of each column.
 */
export function readRows(
  { columns: found, rows }: DecodedRows,
  wanted: readonly PackageColumn[],
  file: string,
): { readonly rows: readonly ReadRow[]; readonly issues: readonly Issue[] } {
  const places = wanted.map((column) => ({ ...column, at: found.indexOf(column.name) }));
  const lacking = places.filter(({ at }) => at < 0);
  if (lacking.length > 0) {
    const names = lacking.map(({ name }) => name).join(", ");
    return { rows: [], issues: [tablesIssue("tables.columns-differ", { file }, { found: names })] };
  }
  const read: ReadRow[] = [];
  const issues = new Map<string, Issue>();
  let row = 1;
  for (const cells of rows) {
    row += 1;
    const values: Record<string, DataCell> = {};
    for (const { name, type, at } of places) {
      const raw = cells[at];
      if (raw === undefined || raw === null) continue;
      const value = CELLS[type](raw, name);
      if (value !== undefined) values[name] = value;
      else if (!issues.has(name)) issues.set(name, unreadable(String(raw), { file, row, column: at + 1 }));
    }
    read.push({ row, cells: values });
  }
  return { rows: read, issues: [...issues.values()] };
}

const unreadable = (found: string, where: Issue["where"]): Issue =>
  tablesIssue("tables.value-unreadable", where, {
    found: found.length > 60 ? `${found.slice(0, 60)}…` : found,
  });

/** A cell of a column, or undefined where it can be none. */
type CellOf = (raw: unknown, column: string) => DataCell;

const number: CellOf = (raw) => (typeof raw === "number" && Number.isFinite(raw) ? raw : undefined);
const text: CellOf = (raw, column) =>
  typeof raw === "string" && (column === RECORD_COLUMN || raw.length <= MAX_CELL_TEXT) ? raw : undefined;

const CELLS: Readonly<Record<PackageColumn["type"], CellOf>> = {
  text,
  time: text,
  number,
  integer: (raw) => (Number.isSafeInteger(raw) ? number(raw, "") : undefined),
  truth: (raw) => (typeof raw === "boolean" ? raw : undefined),
  day: (raw) => (typeof raw === "string" && parseIsoDate(raw) !== undefined ? raw : undefined),
};
