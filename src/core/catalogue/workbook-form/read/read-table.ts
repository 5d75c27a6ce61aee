import { type Place, foldKey } from "../../../base";
import type { Cell, Row as SheetRow, Sheet, Workbook } from "../../../workbook";
import { keysOf, recordOf } from "../tables/record-of";
import type { Table, Tables } from "../tables/table";
import type { Located, LocatedRows } from "./located";
import { type RowSource, type Tell, readTableCell, tableRow } from "./table-row";

/** Header rows stand near the top; further down a row of words is data. */
const HEADER_SEARCH_ROWS = 20;

/** The rows of every table. */
export const readTables = <Rows extends Readonly<Record<keyof Rows, object>>>(
  workbook: Workbook,
  tables: Tables<Rows>,
  tell: Tell,
): LocatedRows<Rows> =>
  recordOf<LocatedRows<Rows>>(keysOf(tables), (key) => readTable(workbook, tables[key], tell));

/**
 * The rows of one table, wherever its columns stand. Sheet and columns are told by their folded names, so moved,
 * added and differently written ones do no harm; blank rows are passed over.
 */
function readTable<Row extends object>(
  workbook: Workbook,
  table: Table<Row>,
  tell: Tell,
): readonly Located<Row>[] {
  const sheet = workbook.sheets.find(({ name }) => foldKey(name) === foldKey(table.sheet));
  if (sheet === undefined) return withoutSheet(table, tell);
  const header = headerRow(sheet, table);
  if (header === undefined) {
    tell("catalogue.header-missing", { sheet: sheet.name }, { facts: { sheetName: table.sheet } });
    return [];
  }
  const columns = columnNumbers(table, header, { sheet: sheet.name, row: header.number }, tell);
  const merged = mergedBelow(sheet, new Set(columns.values()));
  return sheet.rows
    .filter(({ number }) => number > header.number)
    .map((row) => ({ row, own: cellsByKey(columns, row), above: merged(row) }))
    .filter(({ own }) => own.size > 0)
    .map(({ row, own, above }) => {
      const cells = new Map([...cellsByKey(columns, { ...row, cells: above }), ...own]);
      return readRow({ table, columns, cells, where: { sheet: sheet.name, row: row.number }, tell });
    });
}

/** A cell merged over several rows is the cell of each of them. Rows must be asked for in order. */
function mergedBelow({ merges }: Sheet, columns: ReadonlySet<number>): (row: SheetRow) => readonly Cell[] {
  const ours = merges.filter(({ top, left, bottom }) => bottom > top && columns.has(left));
  const bottoms = new Map(ours.map(({ top, left, bottom }) => [`${top} ${left}`, bottom]));
  const open = new Map<number, { readonly cell: Cell; readonly bottom: number }>();
  return ({ number, cells }) => {
    const above = [...open.values()].flatMap(({ cell, bottom }) => (bottom >= number ? [cell] : []));
    for (const cell of ours.length === 0 ? [] : cells) {
      const bottom = bottoms.get(`${number} ${cell.column}`);
      if (bottom !== undefined) open.set(cell.column, { cell, bottom });
    }
    return above;
  };
}

function withoutSheet<Row>(table: Table<Row>, tell: Tell): readonly Located<Row>[] {
  if (table.usual === undefined) tell("catalogue.sheet-missing", {}, { facts: { sheetName: table.sheet } });
  const row = tableRow({ table, columns: new Map(), cells: new Map(), where: {}, tell });
  return (table.usual ?? []).map((item) => ({ item, row }));
}

function readRow<Row extends object>(source: RowSource<Row>): Located<Row> {
  const columns = { ...source.table.columns, ...source.table.ofRow?.(source.cells) };
  const row = tableRow(source);
  const item = recordOf<Row>(keysOf(columns), (key) => {
    const cell = source.cells.get(key);
    return cell === undefined ? columns[key].blank : readTableCell(row, key, columns[key], cell);
  });
  const missing = keysOf(columns).filter((key) => columns[key].required && !source.cells.has(key));
  const [first] = missing;
  const header = missing.map((key) => columns[key].header).join("”, “");
  if (first !== undefined) row.tell("catalogue.value-missing", first, { facts: { header } });
  return { item, row };
}

/** Cells with content under a column of the table. */
function cellsByKey<Key>(columns: ReadonlyMap<Key, number>, row: SheetRow): ReadonlyMap<Key, Cell> {
  const byColumn = new Map(row.cells.map((cell) => [cell.column, cell]));
  const found = new Map<Key, Cell>();
  for (const [key, column] of columns) {
    const cell = byColumn.get(column);
    if (cell !== undefined && !(cell.kind === "text" && String(cell.value).trim() === ""))
      found.set(key, cell);
  }
  return found;
}

/** The row that bears most of the table's headers; every table has two at least. */
function headerRow<Row>(sheet: Sheet, table: Table<Row>): SheetRow | undefined {
  const headers = new Set(keysOf(table.columns).map((key) => headerKey(table.columns[key].header)));
  const hits = (row: SheetRow) =>
    row.cells.filter((cell) => headers.has(headerKey(String(cell.value)))).length;
  const [best] = sheet.rows
    .filter(({ number }) => number <= HEADER_SEARCH_ROWS)
    .map((row) => ({ row, hits: hits(row) }))
    .sort((a, b) => b.hits - a.hits);
  return best !== undefined && best.hits > 0 ? best.row : undefined;
}

function columnNumbers<Row>(
  table: Table<Row>,
  header: SheetRow,
  where: Place,
  tell: Tell,
): ReadonlyMap<keyof Row & string, number> {
  const found = new Map<keyof Row & string, number>();
  for (const key of keysOf(table.columns)) {
    const name = table.columns[key].header;
    const [first, second] = header.cells.filter(
      (cell: Cell) => headerKey(String(cell.value)) === headerKey(name),
    );
    if (first !== undefined) found.set(key, first.column);
    else if (table.columns[key].addedLater !== true)
      tell("catalogue.column-missing", where, { facts: { header: name } });
    if (second !== undefined)
      tell("catalogue.column-twice", { ...where, column: second.column }, { facts: { header: name } });
  }
  return found;
}

/** The star of a required column is punctuation, which folding drops. */
const headerKey = (text: string): string => foldKey(text);
