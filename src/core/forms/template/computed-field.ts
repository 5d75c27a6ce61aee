import { columnLetters } from "../../base";
import { type Expression, parseExpression } from "../../rules";
import type { ColumnProposal } from "../model";

/** What names the columns of a table in its formulas: letters of the sheet, and numbers of its numbering row. */
export interface FormulaNames {
  /** "C" → key. */
  readonly byLetters: ReadonlyMap<string, string>;
  /** "8" of "(8)" → key. */
  readonly byMark: ReadonlyMap<string, string>;
}

/** Sums, differences, products and quotients of other columns of the row; undefined for whatever else a formula may do. */
export function computedExpression(column: ColumnProposal, names: FormulaNames): Expression | undefined {
  const written = column.formula === undefined ? undefined : ofCells(column.formula, names);
  const text = written ?? (column.formulaText === undefined ? undefined : ofMarks(column.formulaText, names));
  if (text === undefined) return undefined;
  // A per cent is kept as its share: the hundred of "(8)/(7)*100" is in how it is shown.
  const plain = column.type === "percent" ? text.replace(/\s*\*\s*100\s*%?\s*$/, "") : text;
  const parsed = parseExpression(plain);
  return parsed.ok && !isConstant(parsed.expression) ? parsed.expression : undefined;
}

const isConstant = ({ kind }: Expression): boolean =>
  kind === "literal" || kind === "blank" || kind === "field";

const CELL = /\$?([A-Z]{1,3})\{r\}/g;
const SUM = /SUM\(([^()]*)\)/gi;
const MOST_SUMMED = 40;

/** `=IFERROR(SUM(C{r}:E{r})/F{r},"")` → `(a + b + c) / d`. */
function ofCells(formula: string, { byLetters }: FormulaNames): string | undefined {
  const inner = /^=\+?(?:IFERROR\((.*),\s*(?:""|0)\s*\)|(.*))$/is.exec(formula);
  const body = inner?.[1] ?? inner?.[2] ?? "";
  if (body.length > 500) return undefined;
  const unsummed = body.replace(SUM, (whole, inside: string) => summed(inside, byLetters) ?? whole);
  let isKnown = true;
  const text = unsummed.replace(CELL, (_, letters: string) => {
    const key = byLetters.get(letters);
    isKnown &&= key !== undefined;
    return key ?? "";
  });
  return isKnown && ARITHMETIC.test(text) ? text : undefined;
}

const ARITHMETIC = /^[\w\s+\-*/().]+$/;

function summed(inside: string, byLetters: ReadonlyMap<string, string>): string | undefined {
  const terms = inside.split(/[,;]/).flatMap((part) => {
    const [, first, last = first] = /^\s*\$?([A-Z]{1,3})\{r\}(?::\$?([A-Z]{1,3})\{r\})?\s*$/.exec(part) ?? [];
    return first === undefined || last === undefined
      ? [undefined]
      : between(first, last).map((one) => byLetters.get(one));
  });
  const known = terms.filter((term) => term !== undefined);
  return known.length > 0 && known.length <= MOST_SUMMED ? `(${known.join(" + ")})` : undefined;
}

function between(first: string, last: string): readonly string[] {
  const letters: string[] = [];
  for (let column = numberOf(first); column <= numberOf(last) && letters.length <= MOST_SUMMED; column += 1)
    letters.push(columnLetters(column));
  return letters;
}

const numberOf = (letters: string): number =>
  [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);

/** "(9)=(8)/(7)", "1=2+3", "3=1x2": the numbers are those of columns. */
function ofMarks(text: string, { byMark }: FormulaNames): string | undefined {
  const body = text
    .slice(text.indexOf("=") + 1)
    .replace(/(?<=[\d)\s])[x×](?=[\d(\s])/gi, "*")
    .replaceAll(":", "/");
  const hundred = /\*\s*\(?100\)?\s*%?\s*$/.exec(body)?.[0] ?? "";
  let isKnown = true;
  const named = body
    .slice(0, body.length - hundred.length)
    .replace(/\(?\s*(\d{1,3})\s*\)?/g, (whole, mark: string) => {
      const key = byMark.get(mark);
      isKnown &&= key !== undefined;
      const [opens, closes] = [whole.startsWith("("), whole.endsWith(")")];
      return opens === closes ? (key ?? "") : `${opens ? "(" : ""}${key ?? ""}${closes ? ")" : ""}`;
    });
  const expression = named + (hundred === "" ? "" : "*100");
  return isKnown && ARITHMETIC.test(expression) ? expression : undefined;
}
