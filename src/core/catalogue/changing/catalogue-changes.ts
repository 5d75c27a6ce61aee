import { dateFromSerial, formatDate, groupBy } from "../../base";
import type { Scalar } from "../../workbook";
import type { Catalogue } from "../model";
import { recordsOf } from "../workbook-form/rows/catalogue-rows";
import { type Listed, type Table, type Tables } from "../workbook-form/tables/table";
import { keysOf } from "../workbook-form/tables/record-of";
import { TABLES } from "../workbook-form/tables/tables";

/** What one catalogue has otherwise than another, sheet by sheet of its workbook and in that workbook's words. */
export interface SheetChanges {
  /** "Đơn vị" */
  readonly sheet: string;
  /** By what leads their rows: code and name. */
  readonly added: readonly string[];
  readonly removed: readonly string[];
  readonly changed: readonly RowChange[];
}

export interface RowChange {
  readonly name: string;
  readonly columns: readonly { readonly header: string; readonly before: string; readonly after: string }[];
}

/**
 * The differences a board accepts before a changed catalogue is taken into use. Rows that are led by the same code or name
 * are one row changed; of sheets whose rows repeat theirs (assignments, tasks) rows come and go. Sheets without any are
 * left out.
 */
export const catalogueChanges = (before: Catalogue, after: Catalogue): readonly SheetChanges[] =>
  changesIn(TABLES, recordsOf(before), recordsOf(after));

const changesIn = <Rows extends object>(
  tables: Tables<Rows>,
  before: Listed<Rows>,
  after: Listed<Rows>,
): readonly SheetChanges[] =>
  keysOf(tables)
    .map((key) => changesOf(tables[key], before[key], after[key]))
    .filter(({ added, removed, changed }) => added.length + removed.length + changed.length > 0);

/** A row as the workbook shows it. */
interface ShownRow {
  readonly texts: readonly string[];
  readonly key: string;
}

function changesOf<Row>(table: Table<Row>, before: readonly Row[], after: readonly Row[]): SheetChanges {
  const headers = keysOf(table.columns).map((key) => table.columns[key].header);
  const [then, now] = [shownRows(table, before), shownRows(table, after)];
  const isKeyed = [then, now].every((rows) => new Set(rows.map(leading)).size === rows.length);
  const known = new Map(then.map((row) => [isKeyed ? leading(row) : row.key, row]));
  const still = new Set(now.map((row) => (isKeyed ? leading(row) : row.key)));
  const changed = now.flatMap((row): readonly RowChange[] => {
    const old = isKeyed ? known.get(leading(row)) : undefined;
    return old === undefined || old.key === row.key ? [] : [rowChange(headers, old, row)];
  });
  return {
    sheet: table.sheet,
    added: now.filter((row) => !known.has(isKeyed ? leading(row) : row.key)).map(nameOf),
    removed: then.filter((row) => !still.has(isKeyed ? leading(row) : row.key)).map(nameOf),
    changed,
  };
}

/** Rows with all their cells as texts; of equal ones the second, third … is told apart by its count. */
function shownRows<Row>({ columns }: Table<Row>, rows: readonly Row[]): readonly ShownRow[] {
  const keys = keysOf(columns);
  const shown = rows.map((row) => keys.map((key) => textOf(columns[key].write(row[key]), columns[key].kind)));
  return [...groupBy(shown, (texts) => JSON.stringify(texts))].flatMap(([key, alike]) =>
    alike.map((texts, at) => ({ texts, key: `${key} ${at}` })),
  );
}

function textOf(cell: Scalar | undefined, kind: string): string {
  if (cell === undefined) return "";
  return kind === "date" && typeof cell === "number" ? formatDate(dateFromSerial(cell) ?? "") : String(cell);
}

const leading = ({ texts }: ShownRow): string => texts[0] ?? "";

const nameOf = ({ texts }: ShownRow): string => texts.slice(0, 3).filter(Boolean).join(" · ");

const rowChange = (headers: readonly string[], before: ShownRow, after: ShownRow): RowChange => ({
  name: nameOf(after),
  columns: headers.flatMap((header, at) => {
    const [old = "", fresh = ""] = [before.texts[at], after.texts[at]];
    return old === fresh ? [] : [{ header, before: old, after: fresh }];
  }),
});
