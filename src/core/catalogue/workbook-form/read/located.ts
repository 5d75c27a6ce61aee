import type { RowOf } from "../rows/rows";
import { keysOf, recordOf } from "../tables/record-of";
import type { Listed } from "../tables/table";
import type { TableRow } from "./table-row";

/** Something read from a row, with the row, so that later findings about it can name the place. */
export interface Located<Item, Row = Item> {
  readonly item: Item;
  readonly row: TableRow<keyof Row & string>;
}

/** All rows of each kind, with their places. */
export type LocatedRows<Rows> = { readonly [Key in keyof Rows]: readonly Located<Rows[Key]>[] };

/** Everything a catalogue workbook says, with its places. */
export type Found = LocatedRows<RowOf>;

/** The rows alone. */
export const itemsOf = <Rows extends object>(located: LocatedRows<Rows>): Listed<Rows> =>
  recordOf<Listed<Rows>>(keysOf(located), (key) => located[key].map(({ item }) => item));
