import { given, type IssueDetails, type Place, type PlainDate } from "../../../base";
import type { Cell, Row } from "../../../workbook";
import type { catalogueIssues } from "../../issues";
import { type CellReading, asDate, asNumber, asText, asWhole, asYes, shown } from "./cell-reading";
import { LIST_SEPARATOR, type Table } from "../tables/table";
import { type WordTable, keysOf } from "../tables/word-table";

/** Takes a finding down; reading goes on. */
export type Tell = (code: keyof typeof catalogueIssues, where: Place, details?: IssueDetails) => void;

/**
 * One row of a table, asked column by column. A blank cell is undefined (or the empty text or list); a value of
 * the wrong kind is reported, and then counts as blank.
 */
export interface TableRow<Key extends string> {
  readonly blank: boolean;
  at(column: Key): Place;
  text(column: Key): string;
  textIfAny(column: Key): string | undefined;
  number(column: Key): number | undefined;
  whole(column: Key): number | undefined;
  date(column: Key): PlainDate | undefined;
  list(column: Key): readonly string[];
  yes(column: Key): boolean;
  word<Code extends string>(column: Key, words: WordTable<Code>): Code | undefined;
  /** As it stands: for values whose kind another table decides. */
  cell(column: Key): Cell | undefined;
  tell(code: keyof typeof catalogueIssues, column: Key, details?: IssueDetails): void;
}

export interface RowSource<Key extends string> {
  readonly table: Table<Key>;
  readonly columns: ReadonlyMap<Key, number>;
  readonly sheet: string;
  readonly row: Row;
  readonly tell: Tell;
}

export function tableRow<Key extends string>(source: RowSource<Key>): TableRow<Key> {
  const { table, columns, sheet, row } = source;
  const at = (key: Key): Place => {
    const column = columns.get(key);
    return { sheet, row: row.number, ...given({ column }) };
  };
  const tell: TableRow<Key>["tell"] = (code, key, details) =>
    source.tell(code, at(key), {
      ...details,
      facts: { header: table.columns[key].header, ...details?.facts },
    });
  const cells = cellsByKey(source);
  const blank = cells.size === 0;
  if (!blank) tellGaps(table, cells, tell);
  const read = <T>(key: Key, reading: (cell: Cell) => CellReading<T>): T | undefined => {
    const cell = cells.get(key);
    if (cell === undefined) return undefined;
    const { value, problem } = reading(cell);
    if (problem !== undefined) tell(problem, key, { found: shown(cell) });
    return value;
  };
  const textIfAny = (key: Key) => read(key, asText);
  return {
    blank,
    at,
    tell,
    textIfAny,
    cell: (key) => cells.get(key),
    text: (key) => textIfAny(key) ?? "",
    number: (key) => read(key, asNumber),
    whole: (key) => read(key, asWhole),
    date: (key) => read(key, asDate),
    list: (key) => partsOf(textIfAny(key) ?? ""),
    yes: (key) => read(key, asYes) ?? false,
    word: (key, words) => {
      const word = textIfAny(key);
      const code = word === undefined ? undefined : words.toCode(word);
      if (word !== undefined && code === undefined)
        tell("catalogue.unknown-word", key, { found: word, facts: { allowed: words.words.join(", ") } });
      return code;
    },
  };
}

/** Cells with content under a column of the table. */
function cellsByKey<Key extends string>({ columns, row }: RowSource<Key>): ReadonlyMap<Key, Cell> {
  const byColumn = new Map(row.cells.map((cell) => [cell.column, cell]));
  const found = new Map<Key, Cell>();
  for (const [key, column] of columns) {
    const cell = byColumn.get(column);
    if (cell !== undefined && !(cell.kind === "text" && String(cell.value).trim() === ""))
      found.set(key, cell);
  }
  return found;
}

function tellGaps<Key extends string>(
  table: Table<Key>,
  cells: ReadonlyMap<Key, Cell>,
  tell: TableRow<Key>["tell"],
): void {
  for (const key of keysOf(table.columns)) {
    if (table.columns[key].required && !cells.has(key)) tell("catalogue.value-missing", key);
  }
}

const partsOf = (text: string): readonly string[] =>
  text
    .split(LIST_SEPARATOR)
    .map((part) => part.trim())
    .filter((part) => part !== "");
