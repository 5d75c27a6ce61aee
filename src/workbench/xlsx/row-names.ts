import type { BookName } from "./defined-names";

/*
 * Names whose rows go with the cell that uses them: `'KG01 …'!$B1` in a name is column B of the row of whoever asks.
 * The grid takes every reference of a name as it stands, row 1 for all, so it is given the same meaning in two other
 * ways: for cells by `INDEX(…,ROW())`, for rules, which the grid shifts by themselves, written out for their first row.
 */

const TEXT = String.raw`"(?:[^"]|"")*"`;
/** A reference of a name to columns that stay and a row that goes along; texts are matched to be passed over. */
const REFERENCE = new RegExp(
  String.raw`${TEXT}|(?<sheet>(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\d_.]*)!)(?<from>\$[A-Z]{1,3})(?<row>\d+)(?::(?<to>\$[A-Z]{1,3})\d+)?(?![\d(])`,
  "gu",
);
/** A word that may be a name: no text, sheet, function or part of a longer word. */
const WORD = new RegExp(String.raw`${TEXT}|'(?:[^']|'')+'!|[\p{L}_][\p{L}\d_.]*(?![\p{L}\d_.(!])`, "gu");

interface Reference {
  /** With its "!". */
  readonly sheet: string;
  readonly from: string;
  readonly to: string | undefined;
  /** How far below the asking cell's row; 0 in that row. */
  readonly down: number;
}

function withReferences(formula: string, rewrite: (reference: Reference) => string): string {
  return formula.replace(REFERENCE, (found: string, ...rest: unknown[]) => {
    const { sheet, from, to, row } = rest.at(-1) as Record<
      "sheet" | "from" | "to" | "row",
      string | undefined
    >;
    return sheet === undefined || from === undefined
      ? found
      : rewrite({ sheet, from, to, down: Number(row) - 1 });
  });
}

/** The name as cells of the grid can use it. */
export const rowByRow = (name: BookName): BookName => ({
  ...name,
  formula: withReferences(name.formula, ({ sheet, from, to, down }) => {
    const row = down === 0 ? "ROW()" : `ROW()+${down}`;
    return to === undefined
      ? `INDEX(${sheet}${from}:${from},${row})`
      : `INDEX(${sheet}${from}:${to},${row},0)`;
  }),
});

/** Writes a formula out for a row (from 1) of a sheet: no name in it that goes with the row is left. */
export type WrittenOut = (formula: string, sheet: string, row: number) => string;

export function writerOut(names: readonly BookName[]): WrittenOut {
  const formulas = new Map(names.map(({ name, formula }) => [name.toLowerCase(), formula]));
  const goesAlong = new Map<string, boolean>();
  const isRowName = (word: string): boolean => {
    const key = word.toLowerCase();
    const known = goesAlong.get(key);
    if (known !== undefined) return known;
    goesAlong.set(key, false); // while it is asked: a name within itself ends here
    const formula = formulas.get(key);
    const found =
      formula !== undefined &&
      (rowByRow({ name: word, formula }).formula !== formula || words(formula).some(isRowName));
    goesAlong.set(key, found);
    return found;
  };
  const writeOut: WrittenOut = (formula, sheet, row) =>
    formula.replace(WORD, (word) => {
      if (!isRowName(word)) return word;
      const own = withReferences(formulas.get(word.toLowerCase()) ?? "", ({ sheet: of, from, to, down }) => {
        const at = row + down;
        const place = of === `${sheetReference(sheet)}!` || of === `${sheet}!` ? "" : of;
        return `${place}${from}${at}${to === undefined ? "" : `:${to}${at}`}`;
      });
      return `(${writeOut(own, sheet, row)})`;
    });
  return writeOut;
}

const words = (formula: string): readonly string[] => formula.match(WORD) ?? [];
const sheetReference = (name: string): string => `'${name.replaceAll("'", "''")}'`;
