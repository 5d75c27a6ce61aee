import type { PlacedCell, SheetGrid } from "../sheet/sheet-grid";

/** A formula as any row would write it: `C5-D5` of row 5 is `=C{r}-D{r}`, `A4+1` is `=A{r-1}+1`. */
export function relativeFormula(formula: string, row: number): string {
  const parts = formula.split(/("[^"]*"|'[^']*'!\S+?(?=[,);]|$))/);
  return `=${parts.map((part, at) => (at % 2 === 1 ? part : withRows(part, row))).join("")}`;
}

/** `C5`, `$C5`, and the other end of `C5:D5`; a row behind "$" stays where it is, and so do names and functions. */
const REFERENCE = /(?<![A-Za-z\d_.!$])(\$?[A-Z]{1,3})(\d{1,7})(?![\d(A-Za-z_])/g;

const withRows = (text: string, row: number): string =>
  text.replace(REFERENCE, (_, column: string, number: string) => {
    const step = Number(number) - row;
    return `${column}{r${step === 0 ? "" : step > 0 ? `+${step}` : step}}`;
  });

export interface ColumnFormula {
  readonly formula: string;
  readonly cell: PlacedCell;
}

const FEWEST = 2;

/** The formula the rows of a column share; undefined where one row alone has one, or where they only add up rows. */
export function columnFormula(
  grid: SheetGrid,
  rows: readonly number[],
  column: number,
): ColumnFormula | undefined {
  const cells = rows
    .map((row) => grid.at(row, column))
    .filter((cell) => cell?.cell.formula === true && cell.column === column);
  const first = cells.find((cell) => cell?.cell.formulaText !== undefined);
  if (first?.cell.formulaText === undefined) return undefined;
  const isShared = cells.length >= Math.min(FEWEST, rows.length) && cells.length >= rows.length * 0.3;
  const addsRows = cells.filter((cell) => cell?.cell.addsRows === true).length > cells.length / 2;
  return isShared && !addsRows
    ? { formula: relativeFormula(first.cell.formulaText, first.row), cell: first }
    : undefined;
}

/** "(9)=(8)/(7)" in a label. */
export const formulaInLabel = (label: string): string | undefined =>
  /\(?\d{1,2}\)?\s*=\s*\(?\d{1,2}\)?(?:\s*[-+*x×:/]\s*\(?\d{1,3}\)?%?)+/iu.exec(label)?.[0].trim();
