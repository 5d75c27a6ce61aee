import { type PlainDate, formatDate, serialFromDate } from "../../../base";
import { type Expression, formatExpression } from "../../../rules";
import type { Scalar } from "../../../workbook";
import { type CellReading, type Content, asDate, asNumber, asText, asWhole, asYes } from "./cell-reading";
import { LIST_SEPARATOR, asCode, asExpression, asList } from "./text-readings";
import { WORD_LISTS, type WordList } from "./word-lists";

/** What the cells of a column look like. */
export type ColumnKind = "text" | "number" | "date" | "yes-no";

/** What a column looks like. */
export interface ColumnHead {
  readonly header: string;
  /** In characters. */
  readonly width: number;
  readonly kind: ColumnKind;
  readonly required: boolean;
  /** Workbooks written before the column existed are read without it. */
  readonly addedLater?: boolean;
  /** Defined name of the cells to pick from: first column of another table, or a word list. */
  readonly source?: string;
}

/** How values get into cells and out of them: what `write` puts there, `read` finds. */
export interface Codec<T> {
  readonly write: (value: T) => Scalar | undefined;
  readonly read: (content: Content) => CellReading<T>;
  /**
   * What a blank cell means. Where a cell is needed, or cannot be read, this stands in for its value, so that others
   * may refer to the thing all the same; it never gets out, since a catalogue with an error is refused.
   */
  readonly blank: T;
}

export interface Column<T> extends ColumnHead, Codec<T> {}

const column =
  <T>(codec: Codec<T> & Pick<ColumnHead, "kind">) =>
  (header: string, width: number, source?: string): Column<T> => ({
    header,
    width,
    required: false,
    ...(source === undefined ? {} : { source }),
    ...codec,
  });

/** A row without it is reported. */
export const needed = <T>(column: Column<T>): Column<T> => ({ ...column, required: true });

/** A workbook may lack the column, which is then blank in every row. */
export const addedLater = <T>(column: Column<T>): Column<T> => ({ ...column, addedLater: true });

/** A blank cell is an absent property. */
export const optional = <T>(column: Column<T>): Column<T | undefined> => ({
  ...column,
  blank: undefined,
  write: (value) => (value === undefined ? undefined : column.write(value)),
});

export const text = column<string>({
  kind: "text",
  blank: "",
  write: (value) => value || undefined,
  read: asText,
});

/** The stand-in for a number is none: neither greater nor less than any other. */
const numbers = { kind: "number", blank: NaN, write: (value: number) => value } as const;
export const number = column<number>({ ...numbers, read: asNumber });
export const whole = column<number>({ ...numbers, read: asWhole });

const day = column<PlainDate>({
  kind: "date",
  blank: "",
  write: (value) => (value === "" ? undefined : excelDay(value)),
  read: asDate,
});
export const date = (header: string): Column<PlainDate> => day(header, 12);

export const list = column<readonly string[]>({
  kind: "text",
  blank: [],
  write: (parts) => parts.map(listPart).join(`${LIST_SEPARATOR} `) || undefined,
  read: asList,
});

export const yesNo = (header: string, width: number): Column<boolean> =>
  column<boolean>({
    kind: "yes-no",
    blank: false,
    write: (value) => (value ? WORD_LISTS.yesNo.words.toWord("yes") : undefined),
    read: asYes,
  })(header, width, WORD_LISTS.yesNo.name);

/** A code of the program, written as its word; blank is `blank`. */
export const word = <Code extends string>(
  header: string,
  width: number,
  { name, words }: WordList<Code>,
  blank: Code,
): Column<Code> =>
  column<Code>({ kind: "text", blank, write: words.toWord, read: asCode(words) })(header, width, name);

export const expression = column<Expression>({
  kind: "text",
  blank: { kind: "blank" },
  write: formatExpression,
  read: asExpression,
});

/** As it stands: another cell of the row decides how it is to be read. */
export const content = column<Content | undefined>({
  kind: "text",
  blank: undefined,
  write: (content) => (content?.value === "" ? undefined : content?.value),
  read: (content) => ({ value: content }),
});

/** Excel's calendar is right from this day on; an earlier one is written as text. */
const FIRST_EXCEL_DAY = "1900-03-01";

/** A day as a number Excel shows right, or as text. */
export const excelDay = (day: PlainDate): Scalar =>
  day < FIRST_EXCEL_DAY ? formatDate(day) : serialFromDate(day);

function listPart(part: string): string {
  if (part.includes(LIST_SEPARATOR))
    throw new Error(`a part of a list cannot hold "${LIST_SEPARATOR}": ${part}`);
  return part;
}
