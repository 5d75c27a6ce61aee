import { given } from "../../../base";

/** What the cells of a column hold; it decides their format and how they are read. */
export type ColumnKind = "text" | "wrapped" | "number" | "date" | "list" | "yes-no";

export interface Column {
  readonly header: string;
  /** In characters. */
  readonly width: number;
  readonly kind: ColumnKind;
  readonly required: boolean;
  /** Defined name of the cells to pick from: first column of another table, or a word list. */
  readonly source?: string;
}

/** One sheet of the catalogue workbook: a header row, and one row per thing. */
export interface Table<Key extends string> {
  readonly sheet: string;
  readonly columns: Readonly<Record<Key, Column>>;
  /** Defined name other tables pick from, over the first column. */
  readonly name?: string;
}

/** Parts of a list cell are set apart by this. */
export const LIST_SEPARATOR = ";";

const column =
  (kind: ColumnKind) =>
  (header: string, width: number, source?: string): Column => ({
    header,
    width,
    kind,
    required: false,
    ...given({ source }),
  });

/** Defined names of the word lists. */
export const YES_NO = "tu_co_khong";

export const text = column("text");
export const wrapped = column("wrapped");
export const number = column("number");
export const date = (header: string): Column => column("date")(header, 12);
export const list = column("list");
export const yesNo = (header: string, width: number): Column => column("yes-no")(header, width, YES_NO);

export const needed = (optional: Column): Column => ({ ...optional, required: true });
