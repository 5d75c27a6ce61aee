import { remembered } from "../core/base";
import type { Entry, FieldValue, SubmissionOutcome, TemplateReturn } from "../core/submissions";

/**
 * Outcomes as one text, to cross from a reading thread: a clone of very many small objects takes longer. Entries
 * travel as a table, their keys named once.
 */
export function outcomeText(outcomes: readonly SubmissionOutcome[]): string {
  return JSON.stringify(
    outcomes.map((outcome) =>
      outcome.status === "rejected"
        ? { outcome, tables: [] }
        : {
            outcome: { ...outcome, submission: { ...outcome.submission, returns: [] } },
            tables: outcome.submission.returns.map(tableOf),
          },
    ),
  );
}

/** The outcomes of `outcomeText`, equal to those given to it. */
export function outcomesOf(text: string): readonly SubmissionOutcome[] {
  const travelled: readonly Travelled[] = JSON.parse(text);
  return travelled.map(({ outcome, tables }) =>
    outcome.status === "rejected"
      ? outcome
      : { ...outcome, submission: { ...outcome.submission, returns: tables.map(returnOf) } },
  );
}

interface Travelled {
  readonly outcome: SubmissionOutcome;
  readonly tables: readonly Table[];
}

interface Table {
  /** All of the return but its entries. */
  readonly rest: Omit<TemplateReturn, "entries">;
  readonly keys: readonly string[];
  readonly sheets: readonly string[];
  /** Position of the sheet, row number, then the values in the order of `keys`; null where there is none. */
  readonly rows: readonly (readonly (FieldValue | null)[])[];
}

function tableOf({ entries, ...rest }: TemplateReturn): Table {
  const keys = new Set<string>();
  const sheets: string[] = [];
  for (const { values, sheet } of entries) {
    for (const key in values) keys.add(key);
    if (sheet !== sheets.at(-1) && !sheets.includes(sheet)) sheets.push(sheet);
  }
  const columns = [...keys];
  return {
    ...{ rest, keys: columns, sheets },
    rows: entries.map(({ sheet, row, values }) => {
      const cells: (FieldValue | null)[] = [sheets.indexOf(sheet), row];
      for (const key of columns) cells.push(values[key] ?? null);
      return cells;
    }),
  };
}

/** The same names, days and answers stand in the reports of all units: each is in memory once. What is longer seldom comes again. */
const LONGEST_SHARED = 200;
const shared = remembered((text) => text);
const once = (text: string): string => (text.length > LONGEST_SHARED ? text : shared(text));

const returnOf = ({ rest, keys, sheets, rows }: Table): TemplateReturn => ({
  ...rest,
  entries: rows.map((cells): Entry => {
    const values: Record<string, FieldValue> = {};
    let at = 2;
    for (const key of keys) {
      const value = cells[at++] ?? null;
      if (value !== null) values[key] = typeof value === "string" ? once(value) : value;
    }
    return { template: rest.template, sheet: sheets[Number(cells[0])] ?? "", row: Number(cells[1]), values };
  }),
});
