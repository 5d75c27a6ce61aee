import type { IssueDetails, Place } from "../../../base";
import type { Cell } from "../../../workbook";
import type { catalogueIssues } from "../../issues";
import { type Content, asText, shown, cellText } from "../tables/cell-reading";
import type { Codec } from "../tables/columns";
import type { Table } from "../tables/table";

/** Takes a finding down; reading goes on. */
export type Tell = (code: keyof typeof catalogueIssues, where: Place, details?: IssueDetails) => void;

/** Where a row of a table stands, column by column. */
export interface TableRow<Key extends string> {
  at(column: Key): Place;
  /** The cell as a text, whatever its column holds; empty where it is blank or none. */
  text(column: Key): string;
  tell(code: keyof typeof catalogueIssues, column: Key, details?: IssueDetails): void;
}

/** What stands in one row of a sheet, and where. */
export interface RowSource<Row> {
  readonly table: Table<Row>;
  readonly columns: ReadonlyMap<keyof Row & string, number>;
  /** Those with content. */
  readonly cells: ReadonlyMap<keyof Row & string, Cell>;
  /** Sheet and row. */
  readonly where: Place;
  readonly tell: Tell;
}

export function tableRow<Row>(source: RowSource<Row>): TableRow<keyof Row & string> {
  const { table, columns, cells, where, tell } = source;
  const at = (key: keyof Row & string): Place => {
    const column = columns.get(key);
    return { ...where, ...(column === undefined ? {} : { column }) };
  };
  return {
    at,
    text: (key) => cellText(cells.get(key)),
    tell: (code, key, details) =>
      tell(code, at(key), { ...details, facts: { header: table.columns[key].header, ...details?.facts } }),
  };
}

/** The text of a cell; where it is none that is reported. */
export const readText = <Key extends string>(row: TableRow<Key>, key: Key, content: Content): string =>
  readTableCell(row, key, { read: asText, blank: "" }, content);

/** The value of a cell; where it cannot be read that is reported, and `blank` stands in. */
export function readTableCell<Key extends string, T>(
  row: TableRow<Key>,
  key: Key,
  { read, blank }: Pick<Codec<T>, "read" | "blank">,
  content: Content,
): T {
  const reading = read(content);
  if (!("problem" in reading)) return reading.value;
  row.tell(reading.problem, key, { found: shown(content), ...reading.details });
  return blank;
}
