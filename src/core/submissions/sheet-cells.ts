import { columnNumber, rememberedOf } from "../base";
import type { Cell, DefinedName, Row, Sheet, Workbook } from "../workbook";
import { isBlankText } from "./read-field/field-reader";

/** A header stands among the first rows with content; below them a text is data. */
const HEADER_ZONE = 60;

export const topRows = (sheet: Sheet): readonly Row[] => sheet.rows.slice(0, HEADER_ZONE);

/** The text of a cell that holds one; undefined for blanks and other kinds. */
export const textOf = ({ kind, value }: Cell): string | undefined =>
  kind === "text" && typeof value === "string" && !isBlankText(value) ? value : undefined;

/** A cell somewhere in a workbook. */
export interface Target {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** Defined name → first cell it points at. Names whose cells were deleted (#REF!) are left out. */
export type NamedCells = ReadonlyMap<string, Target>;

const REFERENCE = /^(?:'((?:[^']|'')+)'|([^'!]+))!\$?([A-Z]{1,3})\$?(\d{1,7})(?::.*)?$/;

/** The cells that defined names with one of these prefixes point at: `'KG 01'!$A$8:$O$8` → KG 01, row 8, column 1. */
export function namedCells({ names }: Pick<Workbook, "names">, prefixes: readonly string[]): NamedCells {
  const cells = new Map<string, Target>();
  for (const defined of names) {
    const { name } = defined;
    if (!prefixes.some((prefix) => name.startsWith(prefix)) || cells.has(name)) continue;
    const target = targetOf(defined);
    if (target !== undefined) cells.set(name, target);
  }
  return cells;
}

/** Names come back from file to file, and are asked more than once in each. */
const targetOf = rememberedOf(({ formula }: DefinedName): Target | undefined => {
  const match = REFERENCE.exec(formula);
  if (match === null) return undefined;
  const [, quoted, plain = "", letters = "", digits = ""] = match;
  const at = { row: Number(digits), column: columnNumber(letters) };
  return { sheet: quoted?.replace(/''/g, "'") ?? plain, ...at };
});

/** 14, 15, 16, 20 → "14–16, 20", for messages; long lists are cut. */
export function rowList(rows: readonly number[]): string {
  const runs: { from: number; to: number }[] = [];
  for (const row of rows) {
    const last = runs.at(-1);
    if (last !== undefined && last.to === row - 1) last.to = row;
    else runs.push({ from: row, to: row });
  }
  const shown = runs.slice(0, MOST_RUNS).map(({ from, to }) => (from === to ? `${from}` : `${from}–${to}`));
  return shown.join(", ") + (runs.length > MOST_RUNS ? " …" : "");
}

/** … and back: the rows such a list names; none of one that was cut, or that names more rows than a sheet has. */
export function listedRows(list: string): readonly number[] {
  if (!/^\d+(–\d+)?(, \d+(–\d+)?)*$/.test(list)) return [];
  const runs = list.split(", ").map((run) => {
    const [from = 0, to = from] = run.split("–").map(Number);
    return { from, length: to - from + 1 };
  });
  const isOfSheet = runs.every(({ length }) => length > 0) && total(runs) <= MOST_ROWS;
  return isOfSheet ? runs.flatMap(({ from, length }) => Array.from({ length }, (_, at) => from + at)) : [];
}

/** What Excel holds; a list may come from a file that anybody wrote. */
const MOST_ROWS = 1_048_576;
const total = (runs: readonly { readonly length: number }[]): number =>
  runs.reduce((sum, { length }) => sum + length, 0);

const MOST_RUNS = 20;
