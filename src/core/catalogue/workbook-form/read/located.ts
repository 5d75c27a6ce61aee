import type { TableRow } from "./table-row";

/** Something read from a row, with the row, so that later findings about it can name the place. */
export interface Located<T, Key extends string> {
  readonly item: T;
  readonly row: TableRow<Key>;
}

export type KeyOf<T> = T extends { readonly columns: Readonly<Record<infer Key extends string, unknown>> }
  ? Key
  : never;

export const itemsOf = <T>(located: readonly { readonly item: T }[]): readonly T[] =>
  located.map(({ item }) => item);
