import { foldKey } from "../../base";
import { outerWord } from "../sheet/row-words";
import type { PlacedCell, SheetGrid } from "../sheet/sheet-grid";
import { type TableBody, bodyOf } from "./body";
import { type LabelBlock, labelBlocks, isLabelLike, isMachine, scoreOf } from "./label-block";
import { type LabelColumn, labelColumns } from "./label-columns";

/** One table: its labels, its columns and its rows. */
export interface FoundTable {
  readonly block: LabelBlock;
  readonly body: TableBody;
  readonly columns: readonly LabelColumn[];
  readonly score: number;
}

/** A block below this is a text that stands in several cells. */
const LEAST_SCORE = 6;
/** A further table has to look like one beside the best. */
const SHARE_OF_BEST = 0.5;
/** Two words beside one another, once more, are no second table. */
const FEWEST_FURTHER = 3;
const MOST_TABLES = 20;

/** The tables of a sheet, top to bottom: the best first header, then what stands above, below and beside it. */
export function findTables(grid: SheetGrid): readonly FoundTable[] {
  const scored = labelBlocks(grid)
    .map((block) => ({ block, score: scoreOf(block, grid) }))
    .filter(({ score }) => score >= LEAST_SCORE)
    .sort((one, other) => other.score - one.score || one.block.first - other.block.first);
  const [best] = scored;
  if (best === undefined) return [];
  const kept: FoundTable[] = [];
  const likely = scored.filter(({ score }) => score >= best.score * SHARE_OF_BEST);
  const stops = new Set(likely.map(({ block }) => block.first).filter((row) => isAfterBreak(row, grid)));
  for (const { block, score } of likely.slice(0, MOST_TABLES)) {
    if (kept.some((table) => isInside(block, table)) || (kept.length > 0 && isMachine(block, grid))) continue;
    const table = tableOf(withNames(block, grid), score, grid, stops);
    const least = kept.length === 0 ? 2 : FEWEST_FURTHER;
    if (table.columns.length >= least && (kept.length === 0 || isFilledIn(table, grid))) kept.push(table);
  }
  return kept.sort((one, other) => one.block.first - other.block.first).flatMap(sideBySide);
}

/** Nothing, or one text alone, stands in the row above: a table may begin here. */
const isAfterBreak = (row: number, grid: SheetGrid): boolean => (grid.row(row - 1)?.cells.length ?? 0) <= 1;

const NAMES_LOOKED_AT = 40;
const FEWEST_NAMES = 2;

/** With the column left of the labels, where it has none but names rows: texts that are no codes, or one over several rows. */
function withNames(block: LabelBlock, grid: SheetGrid): LabelBlock {
  const column = block.left - 1;
  if (column < 1 || grid.isHidden(column)) return block;
  const cells: PlacedCell[] = [];
  for (let row = block.last + 1; row <= block.last + NAMES_LOOKED_AT; row += 1)
    cells.push(
      ...grid
        .within(row, column, column)
        .filter((cell) => cell.right === column && cell.cell.kind === "text"),
    );
  const names = cells.filter((cell) => isLabelLike(cell) && !isRowCode(cell));
  const isNamed = names.length >= FEWEST_NAMES || cells.some(({ top, bottom }) => bottom - top >= 3);
  return isNamed ? { ...block, left: column } : block;
}

const isRowCode = ({ text }: PlacedCell): boolean =>
  /^[A-Z]{1,2}-?\d+$/.test(text) || outerWord(text) === "code" || /^(?:help|note)$/i.test(text);

function tableOf(block: LabelBlock, score: number, grid: SheetGrid, stops: ReadonlySet<number>): FoundTable {
  const body = bodyOf(block, grid, stops);
  return { block, score, body, columns: labelColumns(block, grid) };
}

/** Within the rows of another table, in some of its columns; or a sentence that stands right over it. */
function isInside({ first, last, left, right }: LabelBlock, { block, body }: FoundTable): boolean {
  const shares = left <= block.right + 1 && right >= block.left - 1;
  const top = block.first - 2;
  return shares ? last >= top && first < Math.max(body.end, block.last + 1) : first < body.end && last >= top;
}

/** A table to be filled in has a figure, a day, a blank or a border; a legend is all words. */
export function isFilledIn({ block, body, columns }: FoundTable, grid: SheetGrid): boolean {
  const rows = body.plainRows.slice(0, 60);
  if (rows.length === 0) return true;
  const places = rows.flatMap((row) => columns.map(({ column }) => grid.at(row, column)));
  const blanks = places.filter((cell) => cell === undefined).length;
  const figures = places.filter(
    (cell) => cell !== undefined && (cell.cell.kind !== "text" || /^[\d.,%/ -]+$/.test(cell.text)),
  );
  const isLegend = columns.length <= 4 && figures.length < places.length * 0.1;
  return !isLegend || (blanks >= places.length * 0.6 && rows.length > 1 && block.right - block.left >= 3);
}

/** Two tables beside one another under one row of labels: the labels of the first begin again. */
function sideBySide(table: FoundTable): readonly FoundTable[] {
  const keys = table.columns.map(({ label }) => foldKey(label));
  const half = keys.length / 2;
  if (half < 2 || !Number.isInteger(half) || keys.some((key, at) => at < half && key !== keys[at + half]))
    return [table];
  const [left, right] = [table.columns.slice(0, half), table.columns.slice(half)];
  const gap = (right[0]?.column ?? 0) - (left.at(-1)?.right ?? 0);
  if (gap < 2) return [table];
  return [left, right].map((columns) => ({ ...table, columns }));
}
