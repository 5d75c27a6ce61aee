import type { Content } from "./cell-reading";
import type { Column } from "./columns";

/**
 * One sheet of the catalogue workbook: a header row, and one row per thing. Every property of a row is a column, in
 * this order; a forgotten one, or one of another type, does not compile.
 */
export interface Table<Row> {
  readonly sheet: string;
  readonly columns: { readonly [Key in keyof Row]-?: Column<Row[Key]> };
  /** Defined name other tables pick from, over the first column. */
  readonly name?: string;
  /** Columns that are read by what else stands in their row. */
  readonly ofRow?: (cells: RowCells<Row>) => Partial<Table<Row>["columns"]>;
  /** What holds where the workbook has no such sheet: those written before it existed. */
  readonly usual?: readonly Row[];
}

/** The cells of a row that hold something. */
export type RowCells<Row> = ReadonlyMap<keyof Row & string, Content>;

/** The table of each kind of row. */
export type Tables<Rows> = { readonly [Key in keyof Rows]: Table<Rows[Key]> };

/** All rows of each kind. */
export type Listed<Rows> = { readonly [Key in keyof Rows]: readonly Rows[Key][] };
