import type { Cell, Row } from "../../workbook";
import { textOf } from "../sheet-cells";

const NUMBERED = /^(\(?)(\d{1,2})\)?\s*(?:=.*)?$/s;
const LETTERED = /^\(?[A-EĐ]\)?$/i;
/** "(a)", "IV", "(III)=(I)+(II)" */
const MARK = /^(\(?)(\p{L}{1,6})\)?\s*(?:=.*)?$/su;
const ALPHABET = "aăâbcdđeêfghijklmnoôơpqrstuưvwxyz";
const ROMAN = /^(x{0,3})(ix|iv|v?i{0,3})$/;
/** What its last figures are worth: "IV" behind any "X". */
const ROMAN_ONES = ["", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix"];
/** "(14)*", "cột 14", "(2a)", "11 (người)", "(14) tr.đ": the number of the column, and a little more. */
const RENUMBERED = /^(?:cột )?[([]?(\d{1,2})[a-dđ]?[)\]]?(?![\d/.,-])(?<more>.{0,20})$/isu;
/** "=(7)+(8)", "(9)/(8) x 100" */
const WORKED_OUT = /^=|\(\d{1,2}\)\D+\d/;
/** Fewer numbers prove nothing; without brackets it takes more, and their order. */
const FEWEST = 3;
const FEWEST_PLAIN = 5;
const MOST_COLUMNS = 99;

/** What stands in a cell of such a row: its number, the number with more behind it, or anything else. */
interface NumberCell {
  readonly cell: Cell;
  readonly column: number;
  readonly how: "bracketed" | "plain" | "renumbered" | "other";
}

/**
 * The row "(1) (2) (3)=(1)+(2) …" that numbers the columns, wherever it stands and whichever columns were moved.
 * Excel turns a typed "(1)" into −1, and many type 1, 2, 3 plainly: five of these in order, and nothing else, are
 * no entry either, nor are letters and Roman figures in theirs. Nor are five in brackets, and more than half of what stands there, whatever
 * somebody wrote over the others: then the row is "changed".
 *
 * @param isField whether a column of the sheet is one of the template's: what stands beside them does not matter.
 */
export function numberingOf(
  { cells }: Row,
  isField: (column: number) => boolean = () => true,
): "bracketed" | "plain" | "changed" | undefined {
  const marks = marksIn(cells);
  if (marks !== undefined) return marks;
  const found = numberCells(cells).filter(({ how, cell }) => how !== "other" || isField(cell.column));
  const [numbers, bracketed] = [found.filter(isNumber), found.filter(({ how }) => how === "bracketed")];
  const distinct = new Set(numbers.map(({ column }) => column)).size;
  if (numbers.length === found.length && distinct === numbers.length) {
    if (bracketed.length === found.length) return distinct >= FEWEST ? "bracketed" : undefined;
    return distinct >= FEWEST_PLAIN && isInOrder(numbers) ? "plain" : undefined;
  }
  const isOther = found.some(({ how }) => how === "other");
  const enough = isOther ? FEWEST_PLAIN : FEWEST;
  if (bracketed.length === numbers.length && distinct >= enough && distinct * 2 > found.length)
    return isRising(numbers) ? (isOther ? "changed" : "bracketed") : undefined;
  return !isOther && numbers.length >= FEWEST_PLAIN && isInOrder(found) ? "plain" : undefined;
}

/** What was written over a number in such a row. */
export const writtenOver = ({ cells }: Row, isField: (column: number) => boolean): Cell | undefined =>
  numberCells(cells).find(({ how, cell }) => how === "other" && isField(cell.column))?.cell;

/** What the row says behind the numbers of its columns: "(14) nghìn đồng" says "nghìn đồng" of its column. */
export const behindNumbers = ({
  cells,
}: Row): readonly { readonly column: number; readonly text: string }[] =>
  cells.flatMap((cell) => {
    const text = RENUMBERED.exec(textOf(cell)?.trim() ?? "")?.groups?.["more"]?.trim() ?? "";
    return text === "" || text.startsWith("=") ? [] : [{ column: cell.column, text }];
  });

const numberCells = (cells: readonly Cell[]): readonly NumberCell[] =>
  cells.flatMap((cell) => {
    if (cell.formula) return []; // a prepared formula the numbers were pasted beside
    const text = textOf(cell)?.trim();
    if (cell.kind === "text" && (text === undefined || LETTERED.test(text))) return [];
    return [{ cell, ...numberIn(cell, text) }];
  });

function numberIn({ kind, value }: Cell, text = ""): Pick<NumberCell, "column" | "how"> {
  if (kind === "number" && typeof value === "number") {
    const isOfColumn = Number.isInteger(value) && value !== 0 && Math.abs(value) <= MOST_COLUMNS;
    return isOfColumn ? { column: Math.abs(value), how: value < 0 ? "bracketed" : "plain" } : OTHER;
  }
  const [, bracket, digits] = NUMBERED.exec(text) ?? [];
  if (digits !== undefined) return { column: Number(digits), how: bracket === "(" ? "bracketed" : "plain" };
  const [, again] = RENUMBERED.exec(text) ?? [];
  if (again !== undefined) return { column: Number(again), how: "renumbered" };
  return WORKED_OUT.test(text) ? { column: 0, how: "renumbered" } : OTHER;
}

const OTHER = { column: 0, how: "other" } as const;

const isNumber = ({ how }: NumberCell): boolean => how === "bracketed" || how === "plain";

const isRising = (numbers: readonly NumberCell[]): boolean =>
  numbers.every(({ column }, at) => column >= (numbers[at - 1]?.column ?? 0));

const isInOrder = (numbers: readonly NumberCell[]): boolean =>
  numbers.every(({ column }, at) => (at === 0 ? column <= 2 : column === (numbers[at - 1]?.column ?? 0) + 1));

/** "A B C D Đ", "(I) (II) (III)", "A B I II III IV V": letters and Roman figures in their order, and nothing else. */
function marksIn(cells: readonly Cell[]): "bracketed" | "plain" | undefined {
  const signs: string[] = [];
  let isBracketed = true;
  for (const cell of cells) {
    if (cell.formula) continue;
    const [, bracket, sign] = MARK.exec(textOf(cell)?.trim() ?? "") ?? [];
    if (sign === undefined) return undefined;
    signs.push(sign.toLowerCase());
    isBracketed &&= bracket === "(";
  }
  if (signs.length < (isBracketed ? FEWEST : FEWEST_PLAIN)) return undefined;
  if (!isAlphabetic(signs) && !isRoman(signs)) return undefined;
  return isBracketed ? "bracketed" : "plain";
}

/** I, II, III …, perhaps behind A and B. */
function isRoman(signs: readonly string[]): boolean {
  const first = signs.findIndex((sign) => romanOf(sign) === 1);
  return (
    first >= 0 &&
    isAlphabetic(signs.slice(0, first)) &&
    signs.slice(first).every((sign, at) => romanOf(sign) === at + 1)
  );
}

const isAlphabetic = (signs: readonly string[]): boolean =>
  signs.every(
    (sign, at) =>
      sign.length === 1 &&
      ALPHABET.includes(sign) &&
      (at === 0 || ALPHABET.indexOf(sign) > ALPHABET.indexOf(signs[at - 1] ?? "")),
  );

function romanOf(sign: string): number | undefined {
  const [, tens, ones] = ROMAN.exec(sign) ?? [];
  return tens === undefined || ones === undefined ? undefined : tens.length * 10 + ROMAN_ONES.indexOf(ones);
}
