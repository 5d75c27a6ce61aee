import { remembered } from "../core/base";
import type { Entry, FieldValue, SubmissionOutcome, TemplateReturn } from "../core/submissions";

/**
 * Outcomes as a text and a row of figures, to cross from a reading thread or to be kept: a clone of very many small
 * objects takes longer. Entries travel as tables, column by column; each word stands once.
 */
export interface PackedOutcomes {
  /** JSON: all but the cells of the tables. */
  readonly text: string;
  /**
   * Of one table after another the columns, each as long as the table: places of the sheets, row numbers, then the values in
   * the order of the table's columns: a figure itself or the place of a word; NaN where there is none.
   */
  readonly cells: Float64Array<ArrayBuffer>;
}

interface PackedText {
  readonly outcomes: readonly { readonly outcome: SubmissionOutcome; readonly tables: readonly Table[] }[];
  readonly words: readonly FieldValue[];
}

interface Table {
  /** All of the return but its entries. */
  readonly rest: Omit<TemplateReturn, "entries">;
  readonly rows: number;
  readonly sheets: readonly string[];
  readonly columns: readonly Column[];
}

interface Column {
  readonly key: string;
  /** Its cells are figures; else places of words. */
  readonly isFigures: boolean;
}

export function packOutcomes(outcomes: readonly SubmissionOutcome[]): PackedOutcomes {
  const places = new Map<FieldValue, number>();
  const cells: number[] = [];
  const travelling = outcomes.map((outcome) =>
    outcome.status === "rejected"
      ? { outcome, tables: [] }
      : {
          outcome: { ...outcome, submission: { ...outcome.submission, returns: [] } },
          tables: outcome.submission.returns.map((one) => tableOf(one, places, cells)),
        },
  );
  const packed: PackedText = { outcomes: travelling, words: [...places.keys()] };
  return { text: JSON.stringify(packed), cells: Float64Array.from(cells) };
}

function tableOf(
  { entries, ...rest }: TemplateReturn,
  places: Map<FieldValue, number>,
  cells: number[],
): Table {
  const keys = new Set<string>();
  const sheets: string[] = [];
  for (const { values, sheet } of entries) {
    for (const key in values) keys.add(key);
    if (sheet !== sheets.at(-1) && !sheets.includes(sheet)) sheets.push(sheet);
  }
  for (const { sheet } of entries) cells.push(sheets.indexOf(sheet));
  for (const { row } of entries) cells.push(row);
  const columns = Array.from(keys, (key): Column => {
    const isFigures = entries.every(({ values }) => isFigureOrBlank(values[key]));
    for (const { values } of entries) cells.push(cellOf(values[key], isFigures, places));
    return { key, isFigures };
  });
  return { rest, rows: entries.length, sheets, columns };
}

const isFigureOrBlank = (value: FieldValue | undefined): boolean =>
  value === undefined || typeof value === "number";

function cellOf(value: FieldValue | undefined, isFigure: boolean, places: Map<FieldValue, number>): number {
  if (value === undefined) return NaN;
  if (isFigure && typeof value === "number") return value;
  const known = places.get(value);
  if (known !== undefined) return known;
  places.set(value, places.size);
  return places.size - 1;
}

/** The outcomes of `packOutcomes`, equal to those given to it. */
export function unpackOutcomes({ text, cells }: PackedOutcomes): readonly SubmissionOutcome[] {
  const packed: PackedText = JSON.parse(text);
  const words = packed.words.map((word) => (typeof word === "string" ? once(word) : word));
  let at = 0;
  const next = (table: Table): TemplateReturn => {
    const start = at;
    at += table.rows * (2 + table.columns.length);
    return { ...table.rest, entries: entriesOf(table, cells.subarray(start, at), words) };
  };
  return packed.outcomes.map(({ outcome, tables }) =>
    outcome.status === "rejected"
      ? outcome
      : { ...outcome, submission: { ...outcome.submission, returns: tables.map(next) } },
  );
}

/** The same names, days and answers stand in the reports of all units: each is in memory once. What is longer seldom comes again. */
const LONGEST_SHARED = 200;
const shared = remembered((text) => text);
const once = (text: string): string => (text.length > LONGEST_SHARED ? text : shared(text));

function entriesOf(
  { rest, rows, sheets, columns }: Table,
  cells: Float64Array,
  words: readonly FieldValue[],
): readonly Entry[] {
  return Array.from({ length: rows }, (_, row): Entry => {
    const values: Record<string, FieldValue> = {};
    let at = 2 * rows + row;
    for (const { key, isFigures } of columns) {
      const cell = cells[at] ?? NaN;
      at += rows;
      if (!Number.isNaN(cell))
        values[key] = isFigures ? (cell === (cell | 0) ? cell | 0 : cell) : (words[cell] ?? "");
    }
    const sheet = sheets[cells[row] ?? 0] ?? "";
    return { template: rest.template, sheet, row: (cells[rows + row] ?? 0) | 0, values };
  });
}
