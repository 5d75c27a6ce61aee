import { type Place, foldKey } from "../../../base";
import type { Cell, Row, Sheet, Workbook } from "../../../workbook";
import type { Table } from "../tables/table";
import { type Tell, type TableRow, tableRow } from "./table-row";
import { keysOf } from "../tables/word-table";

/** Header rows stand near the top; further down a row of words is data. */
const HEADER_SEARCH_ROWS = 20;

/**
 * The rows of one table, wherever its columns stand. Sheet and columns are told by their folded names, so moved,
 * added and differently written ones do no harm; blank rows are passed over.
 */
export function readTable<Key extends string>(
  workbook: Workbook,
  table: Table<Key>,
  tell: Tell,
): readonly TableRow<Key>[] {
  const sheet = sheetOf(workbook, table);
  if (sheet === undefined) {
    tell("catalogue.sheet-missing", {}, { facts: { sheetName: table.sheet } });
    return [];
  }
  const header = headerRow(sheet, table);
  if (header === undefined) {
    tell("catalogue.header-missing", { sheet: sheet.name }, { facts: { sheetName: table.sheet } });
    return [];
  }
  const columns = columnNumbers(table, header, { sheet: sheet.name, row: header.number }, tell);
  return sheet.rows
    .filter(({ number }) => number > header.number)
    .map((row) => tableRow({ table, columns, sheet: sheet.name, row, tell }))
    .filter((row) => !row.blank);
}

export const hasSheet = <Key extends string>(workbook: Workbook, table: Table<Key>): boolean =>
  sheetOf(workbook, table) !== undefined;

const sheetOf = <Key extends string>({ sheets }: Workbook, table: Table<Key>): Sheet | undefined =>
  sheets.find(({ name }) => foldKey(name) === foldKey(table.sheet));

/** The row that bears most of the table's headers; every table has two at least. */
function headerRow<Key extends string>(sheet: Sheet, table: Table<Key>): Row | undefined {
  const headers = new Set(keysOf(table.columns).map((key) => headerKey(table.columns[key].header)));
  const hits = (row: Row) => row.cells.filter((cell) => headers.has(headerKey(String(cell.value)))).length;
  const [best] = sheet.rows
    .filter(({ number }) => number <= HEADER_SEARCH_ROWS)
    .map((row) => ({ row, hits: hits(row) }))
    .sort((a, b) => b.hits - a.hits);
  return best !== undefined && best.hits > 0 ? best.row : undefined;
}

function columnNumbers<Key extends string>(
  table: Table<Key>,
  header: Row,
  where: Place,
  tell: Tell,
): ReadonlyMap<Key, number> {
  const found = new Map<Key, number>();
  for (const key of keysOf(table.columns)) {
    const name = table.columns[key].header;
    const [first, second] = header.cells.filter(
      (cell: Cell) => headerKey(String(cell.value)) === headerKey(name),
    );
    if (first !== undefined) found.set(key, first.column);
    else tell("catalogue.column-missing", where, { facts: { header: name } });
    if (second !== undefined)
      tell("catalogue.column-twice", { ...where, column: second.column }, { facts: { header: name } });
  }
  return found;
}

/** The star of a required column is punctuation, which folding drops. */
const headerKey = (text: string): string => foldKey(text);
