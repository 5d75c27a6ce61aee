import type { Cell, Row } from "../../workbook";
import { textOf } from "../sheet-cells";

const NUMBERED = /^(\(?)(\d{1,2})\)?\s*(?:=.*)?$/s;
const LETTERED = /^\(?[A-EĐ]\)?$/i;
/** Fewer numbers prove nothing; without brackets it takes more, and their order. */
const FEWEST = 3;
const FEWEST_PLAIN = 5;
const MOST_COLUMNS = 99;

/**
 * The row "(1) (2) (3)=(1)+(2) …" that numbers the columns, wherever it stands and whichever columns were moved.
 * Excel turns a typed "(1)" into −1, and many type 1, 2, 3 plainly: five of these in order, and nothing else, are
 * no entry either.
 */
export function numberingOf({ cells }: Row): "bracketed" | "plain" | undefined {
  const numbers: number[] = [];
  let bracketed = true;
  let inOrder = true;
  for (const cell of cells) {
    if (cell.formula) continue; // a prepared formula the numbers were pasted beside
    const text = textOf(cell);
    if (cell.kind === "text" && (text === undefined || LETTERED.test(text.trim()))) continue;
    const number = columnNumber(cell, text);
    if (number === undefined) return undefined;
    const last = numbers.at(-1);
    inOrder &&= last === undefined ? number.column <= 2 : number.column === last + 1;
    bracketed &&= number.bracketed;
    numbers.push(number.column);
  }
  const distinct = new Set(numbers).size;
  if (distinct < numbers.length) return undefined;
  if (bracketed) return distinct >= FEWEST ? "bracketed" : undefined;
  return inOrder && distinct >= FEWEST_PLAIN ? "plain" : undefined;
}

function columnNumber(
  { kind, value }: Cell,
  text: string | undefined,
): { readonly column: number; readonly bracketed: boolean } | undefined {
  if (kind === "number" && typeof value === "number") {
    const isNumber = Number.isInteger(value) && value !== 0 && Math.abs(value) <= MOST_COLUMNS;
    return isNumber ? { column: Math.abs(value), bracketed: value < 0 } : undefined;
  }
  const [, bracket, digits] = NUMBERED.exec(text?.trim() ?? "") ?? [];
  return digits === undefined ? undefined : { column: Number(digits), bracketed: bracket === "(" };
}
