import type { DataCell, DataColumn, DataTable, Reference, TemplateFacts } from "../model";

/** A column and how its cell is taken from what one row is made of. */
export interface DeclaredColumn<Line> extends DataColumn {
  readonly of: (line: Line) => DataCell;
}

/** Declares a column in one line: `column("late", "truth", "Gửi trễ", ({ late }) => late)`. */
export const dataColumn = <Line>(
  name: string,
  type: DataColumn["type"],
  title: string,
  of: DeclaredColumn<Line>["of"],
): DeclaredColumn<Line> => ({ name, type, title, of });

/** The column by which a row comes back whole when it is imported: all that the summary remembers of it, as JSON. */
export const RECORD_COLUMN = "record";

export interface Declaration<Line> {
  readonly name: string;
  readonly title: string;
  readonly oneRow: string;
  readonly key?: readonly string[];
  readonly refers?: readonly Reference[];
  readonly template?: TemplateFacts;
  readonly columns: readonly DeclaredColumn<Line>[];
}

/** A table as declared, over its lines: what it says of itself and what it holds come from one place. */
export function declaredTable<Line>(
  { columns, refers = [], ...shape }: Declaration<Line>,
  lines: () => Iterable<Line>,
): DataTable {
  return {
    ...shape,
    refers,
    columns: columns.map(({ of, ...column }) => column),
    *rows() {
      for (const line of lines()) yield columns.map(({ of }) => of(line));
    },
  };
}
