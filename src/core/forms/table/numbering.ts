import type { PlacedCell, SheetGrid } from "../sheet/sheet-grid";

/** "(1)", "1", "A", "(9)=(8)/(7)", "1=2+3", "(5)". */
const MARK = /^\(?\s*(\d{1,3}|[A-ZĐa-eđ])\s*\)?(?:\s*(=.+))?$/u;
const FEWEST_BRACKETED = 2;
const FEWEST_PLAIN = 3;

export interface NumberMark {
  readonly column: number;
  /** "9" or "A", without brackets. */
  readonly mark: string;
  /** "(8)/(7)" of "(9)=(8)/(7)". */
  readonly formula?: string;
  readonly text: string;
}

/** The marks of a row that numbers the columns of a table; undefined where it is no such row. */
export function numberMarks(
  grid: SheetGrid,
  row: number,
  { left, right }: { readonly left: number; readonly right: number },
): readonly NumberMark[] | undefined {
  const cells = grid.within(row, left, right);
  const marks = cells.map(markOf);
  const found = marks.filter((mark) => mark !== undefined);
  if (found.length < FEWEST_BRACKETED || found.length < cells.length) return undefined;
  const bracketed = found.every(({ text }) => text.startsWith("(") || text.startsWith("-"));
  if (found.length < (bracketed ? FEWEST_BRACKETED : Math.max(FEWEST_PLAIN, (right - left + 1) * 0.4)))
    return undefined;
  const isDistinct = new Set(found.map(({ mark }) => mark)).size >= found.length - 1;
  return isDistinct && isCounted(found) ? found : undefined;
}

/** Excel turns a typed "(1)" into −1. */
function markOf({ column, text, cell }: PlacedCell): NumberMark | undefined {
  if (cell.formula || cell.kind === "date" || cell.kind === "error") return undefined;
  const [, mark, formula] = MARK.exec(text.replace(/^-(?=\d)/, "")) ?? [];
  if (mark === undefined) return undefined;
  return { column, mark, text, ...(formula === undefined ? {} : { formula: formula.slice(1).trim() }) };
}

/** Letters, then numbers from 0, 1 or 2 on, most of them one after the other. */
function isCounted(marks: readonly NumberMark[]): boolean {
  const numbers = marks.flatMap(({ mark }) => (/^\d+$/.test(mark) ? [Number(mark)] : []));
  const letters = marks.length - numbers.length;
  if (numbers.length === 0) return letters >= FEWEST_PLAIN && marks[0]?.mark.toUpperCase() === "A";
  const steps = numbers.filter((number, at) => at > 0 && number === (numbers[at - 1] ?? 0) + 1).length;
  return Math.min(...numbers) <= 2 && steps >= (numbers.length - 1) * 0.5;
}
