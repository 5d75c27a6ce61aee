import { cleanText, foldKey, oneOfWords, parseVietnameseNumber } from "../../base";
import {
  type CellValidation,
  type Sheet,
  type Workbook,
  isWithin,
  parseRange,
  spelledFigure,
} from "../../workbook";

/** What a validation offers: its values, or why they cannot be told. */
export type OfferedList =
  | {
      readonly kind: "choices";
      readonly choices: readonly string[];
      /** As they stand in the form: of those that are too long the first letters are offered. */
      readonly whole: readonly string[];
    }
  | { readonly kind: "dependent" }
  | { readonly kind: "lost" };

const MOST_CHOICES = 1_000;
export const LONGEST_CHOICE = 255;
const LOST: OfferedList = { kind: "lost" };
const DEEPEST_NAME = 5;

/** The validation that covers a place; lists before limits. */
export function validationAt(sheet: Sheet, row: number, column: number): CellValidation | undefined {
  const found = (sheet.layout?.validations ?? []).filter(({ ranges }) => isWithin(ranges, row, column));
  return found.find(({ kind }) => kind === "list") ?? found[0];
}

/** The values a list validation offers, of this workbook: written out, in cells, behind a name. */
export function offeredList(formula: string, sheet: Sheet, book: Workbook, depth = 0): OfferedList {
  const text = formula.trim().replace(/^=/, "");
  const [, quoted] = /^"(.*)"$/s.exec(text) ?? [];
  // An .ods writes each value between quotes of its own.
  const between = quoted?.includes('";"') === true ? /"\s*;\s*"/ : /[,;]/;
  if (quoted !== undefined) return ofValues(quoted.split(between).map((one) => one.trim()));
  if (/(?:INDIRECT|OFFSET|VLOOKUP|MATCH|IF)\s*\(/i.test(text)) return { kind: "dependent" };
  if (/#REF!|\[/.test(text)) return LOST;
  const [, quotedSheet, plainSheet, reference = text] =
    /^(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/s.exec(text) ?? [];
  const name = (quotedSheet ?? plainSheet)?.replace(/''/g, "'");
  const source = name === undefined ? sheet : book.sheets.find((one) => sameName(one.name, name));
  const range = parseRange(reference.replace(/\$/g, ""));
  if (range !== undefined) return source === undefined ? LOST : ofValues(valuesIn(source, range));
  const named =
    book.names.find((one) => sameName(one.name, reference) && (one.sheet ?? sheet.name) === sheet.name) ??
    book.names.find((one) => sameName(one.name, reference));
  return named === undefined || depth > DEEPEST_NAME
    ? LOST
    : offeredList(named.formula, sheet, book, depth + 1);
}

const sameName = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

function valuesIn(
  sheet: Sheet,
  { top, bottom, left, right }: { top: number; bottom: number; left: number; right: number },
): readonly string[] {
  return sheet.rows
    .filter(({ number }) => number >= top && number <= bottom)
    .flatMap(({ cells }) => cells.filter(({ column }) => column >= left && column <= right))
    .map((cell) => (cell.kind === "number" ? spelledFigure(cell) : String(cell.value)));
}

function ofValues(values: readonly string[]): OfferedList {
  const whole = distinct(values.map(cleanText).filter((value) => value !== ""));
  const choices = distinct(whole.map((value) => value.slice(0, LONGEST_CHOICE).trim()));
  return choices.length === 0 || choices.length > MOST_CHOICES ? LOST : { kind: "choices", choices, whole };
}

const distinct = (values: readonly string[]): readonly string[] => [
  ...new Map(values.map((value) => [value.toLowerCase(), value])).values(),
];

const saysYesOrNo = oneOfWords([
  ...["có", "không", "yes", "no", "y", "n", "x", "đúng", "sai", "true", "false", "1", "0"],
]);

export const isYesOrNo = (choices: readonly string[]): boolean =>
  choices.length >= 1 && choices.length <= 2 && choices.every(saysYesOrNo);

const FEWEST_REPEATS = 6;
const MOST_DISTINCT = 5;
const FEWEST_ROWS = 12;

/** A few short words again and again, as a list a board may want to make of them: proposed with a doubt. */
export function fewValues(texts: readonly string[]): readonly string[] | undefined {
  const distinct = new Map(texts.map((text) => [foldKey(text), text]));
  const isFew = distinct.size >= 2 && distinct.size <= MOST_DISTINCT && texts.length >= FEWEST_ROWS;
  const isRepeated = texts.length >= distinct.size * FEWEST_REPEATS;
  const isWords = texts.every(
    (text) => text.length <= 40 && parseVietnameseNumber(text, { grouping: "thousands" }).kind !== "number",
  );
  return isFew && isRepeated && isWords ? [...distinct.values()] : undefined;
}
