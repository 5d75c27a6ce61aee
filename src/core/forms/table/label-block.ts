import { foldKey } from "../../base";
import { lineWord } from "../../submissions";
import type { PlacedCell, GridRow, SheetGrid } from "../sheet/sheet-grid";
import { isLabelWord, outerWord, tailRowName } from "../sheet/row-words";
import { numberMarks } from "./numbering";

/** Rows of labels and the columns they stand over. */
export interface LabelBlock {
  readonly first: number;
  readonly last: number;
  readonly left: number;
  readonly right: number;
}

const MOST_HEADER_ROWS = 7;
/** Lines of labels that are not merged. */
const MOST_LINES = 4;
/** A taller label is a text beside the table. */
const TALLEST_LABEL = 6;
/** Blank columns between two labels of one table. */
const WIDEST_GAP = 1;
const FEWEST_LABELS = 2;

/** Blocks below so many rows, or after so many others, are rows of the table. */
const MOST_ROWS = 600;
const MOST_BLOCKS = 200;

/** Every block of rows that may head a table, top to bottom. */
export function labelBlocks(grid: SheetGrid): readonly LabelBlock[] {
  const blocks: LabelBlock[] = [];
  for (const row of grid.rows.slice(0, MOST_ROWS)) {
    if (blocks.length >= MOST_BLOCKS) break;
    if (row.hidden) continue;
    for (const run of runsOf(row, grid)) blocks.push(blockBelow(run, grid));
  }
  return blocks;
}

/** A text that may be a label: words, no number but a year. */
export function isLabelLike({ cell, text }: PlacedCell): boolean {
  if (cell.kind === "number") return /^(?:19|20)\d\d$/.test(text);
  return cell.kind === "text" && !cell.formula && /\p{L}|%/u.test(text);
}

/** Labels beside one another, without a gap of several columns. */
function runsOf({ cells }: GridRow, grid: SheetGrid): readonly (readonly PlacedCell[])[] {
  const runs: PlacedCell[][] = [];
  for (const cell of cells) {
    if (grid.isHidden(cell.column)) continue;
    const last = runs.at(-1);
    const before = last?.at(-1);
    const gap = before === undefined ? 0 : shownBetween(grid, before.right, cell.left);
    if (last === undefined || gap > WIDEST_GAP) runs.push([cell]);
    else last.push(cell);
  }
  return runs.filter((run) => run.length >= FEWEST_LABELS && mayBeLabels(run));
}

/** Columns between two that are not hidden. */
function shownBetween(grid: SheetGrid, left: number, right: number): number {
  let count = 0;
  for (let column = left + 1; column < right; column += 1) if (!grid.isHidden(column)) count += 1;
  return count;
}

/** Who signs under a table, as they stand beside one another. */
const SIGNER =
  /^(?:ke toan(?: truong)?|chu tai khoan|thu truong.*|nguoi (?:lap|nhan|giao|kiem).*|kiem soat|phu trach|thu kho|giam doc|hieu truong|chu tich.*)$/;

function mayBeLabels(run: readonly PlacedCell[]): boolean {
  const labels = run.filter(isLabelLike);
  const outer = run.filter(({ text }) => ["heading", "blank-to-fill", "unit-line"].includes(outerWord(text)));
  const signs = run.filter(({ text }) => lineWord(text) === "footer" || SIGNER.test(foldKey(text)));
  if (signs.length >= run.length / 2) return false;
  return (
    labels.length >= FEWEST_LABELS && labels.length >= run.length * 0.8 && outer.length <= run.length * 0.3
  );
}

function blockBelow(run: readonly PlacedCell[], grid: SheetGrid): LabelBlock {
  const first = run[0]?.row ?? 0;
  const block = {
    first,
    last: first,
    left: Math.min(...run.map(({ left }) => left)),
    right: Math.max(...run.map(({ right }) => right)),
  };
  for (;;) {
    const next = extended(block, grid);
    if (next === undefined || next.last - next.first >= MOST_HEADER_ROWS) return block;
    Object.assign(block, next);
  }
}

/** The block with the rows its labels are merged over, or with one more row of labels; undefined where it ends. */
function extended(block: LabelBlock, grid: SheetGrid): LabelBlock | undefined {
  const cells = cellsOf(block, grid);
  const merged = Math.max(...cells.filter(isNoTaller).map(({ bottom }) => bottom));
  if (merged > block.last) return { ...block, last: merged, right: widest(block, merged, grid) };
  const numbered = lastBeforeNumbers(block, grid);
  if (numbered > block.last) return { ...block, last: numbered, right: widest(block, numbered, grid) };
  const left = furthestLeft(block, grid);
  const below = grid.within(block.last + 1, left, block.right + WIDEST_GAP);
  if (below.length === 0 || isBelowLabels(block.last + 1, below, grid)) return undefined;
  if (below.some(({ text }) => ["code", "unit-line"].includes(outerWord(text)))) return undefined;
  if (numberMarks(grid, block.last + 1, block) !== undefined) return undefined;
  const open = below.filter((cell) => isOpen(cell, block, grid));
  if (open.length < below.length * 0.7) return undefined;
  return { ...block, left, last: block.last + 1, right: widest(block, block.last + 1, grid) };
}

/** The last row of labels where a row of numbers follows them: labels may be typed on several lines. */
function lastBeforeNumbers(block: LabelBlock, grid: SheetGrid): number {
  if (isMachine(block, grid)) return block.last;
  for (let row = block.last + 1; row <= block.last + MOST_LINES; row += 1) {
    if (numberMarks(grid, row, block) !== undefined) return row - 1;
    const cells = grid.within(row, block.left, block.right);
    if (cells.length === 0 || isBelowLabels(row, cells, grid)) return block.last;
  }
  return block.last;
}

/** A row of units in brackets, a hidden row of keys, or one that holds more than words. */
const isBelowLabels = (row: number, cells: readonly PlacedCell[], grid: SheetGrid): boolean =>
  grid.row(row)?.hidden === true || cells.every(isBracketed) || !cells.every(isLabelLike);

/** "(triệu đồng)" under a label. */
const isBracketed = ({ text }: PlacedCell): boolean => /^\([^()]+(?:\([^()]*\))?\)$/.test(text);

const isNoTaller = ({ top, bottom }: PlacedCell): boolean => bottom - top < TALLEST_LABEL;

/** A label lies under a wider one, under a blank, or under one that has a blank beside it: there it is no entry. */
function isOpen(cell: PlacedCell, block: LabelBlock, grid: SheetGrid): boolean {
  const above = grid.at(block.last, cell.column);
  if (above === undefined) return columnIsBlank(cell.column, block, grid) || isBesideGroup(cell, block, grid);
  return above.right - above.left > cell.right - cell.left;
}

function columnIsBlank(column: number, { first, last }: LabelBlock, grid: SheetGrid): boolean {
  for (let row = first; row <= last; row += 1) if (grid.at(row, column) !== undefined) return false;
  return true;
}

/** Right of a label that stands over several columns without being merged over them. */
function isBesideGroup(cell: PlacedCell, { last, left }: LabelBlock, grid: SheetGrid): boolean {
  for (let column = cell.column - 1; column >= left; column -= 1) {
    if (grid.at(last, column) !== undefined) return grid.at(last + 1, column) !== undefined;
  }
  return false;
}

/** How far to the left the labels of the row below reach; a group may stand over the last columns only. */
function furthestLeft({ last, left }: LabelBlock, grid: SheetGrid): number {
  let furthest = left;
  const before = [...grid.within(last + 1, Math.max(1, left - 20), left - 1)].reverse();
  for (const cell of before) {
    if (!isLabelLike(cell) || grid.at(last, cell.column) !== undefined) break;
    if (shownBetween(grid, cell.right, furthest) > WIDEST_GAP) break;
    furthest = cell.left;
  }
  return furthest;
}

/** A lower row of labels may reach further than the one above. */
function widest({ first, right }: LabelBlock, last: number, grid: SheetGrid): number {
  let furthest = right;
  for (let row = first; row <= last; row += 1)
    for (const cell of grid.within(row, right + 1, right + 60))
      if (cell.left <= furthest + 1 && isLabelLike(cell)) furthest = Math.max(furthest, cell.right);
  return furthest;
}

export function cellsOf({ first, last, left, right }: LabelBlock, grid: SheetGrid): readonly PlacedCell[] {
  const cells: PlacedCell[] = [];
  for (let row = first; row <= last; row += 1) cells.push(...grid.within(row, left, right));
  return cells;
}

/**
 * How much a block looks like the head of a table: its labels and their words, merged rows, numbers of columns and a
 * body below; less for what stands over tables in papers and for keys of machines.
 */
export function scoreOf(block: LabelBlock, grid: SheetGrid): number {
  const cells = cellsOf(block, grid);
  const count = (test: (cell: PlacedCell) => boolean): number => cells.filter(test).length;
  const outer = count(({ text }) => ["heading", "blank-to-fill", "unit-line"].includes(outerWord(text)));
  const sentences = count(({ text }) => outerWord(text) === "sentence");
  const merged = cells.some(({ top, bottom, text }) => bottom > top && text.length < 60);
  return (
    Math.min(cells.length, 12) +
    Math.min(8, 1.5 * count(({ text }) => isLabelWord(text))) +
    (merged && block.last > block.first ? 4 : 0) +
    (numberMarks(grid, block.last + 1, block) === undefined ? 0 : 10) +
    bodyScore(block, grid) +
    askedScore(block, grid) -
    4 * outer -
    2 * sentences -
    3 * count((cell) => !isLabelLike(cell)) -
    (isMachine(block, grid) ? 8 : 0) -
    (new Set(cells.map(({ text }) => text)).size < cells.length * 0.4 ? 10 : 0) -
    continuedPenalty(block, grid)
  );
}

/** Its labels are keys of a machine: "ma_tinh", "C-101". */
export function isMachine(block: LabelBlock, grid: SheetGrid): boolean {
  const cells = cellsOf(block, grid);
  return cells.filter(({ text }) => outerWord(text) === "code").length >= cells.length * 0.8;
}

/** Cells below are held to something, the row says that it names the fields, or the sheet holds nothing but labels. */
function askedScore({ first, last, left, right }: LabelBlock, grid: SheetGrid): number {
  const validations = grid.sheet.layout?.validations ?? [];
  const isHeld = validations.some(({ ranges }) =>
    ranges.some(
      (range) => range.bottom > last && range.top <= last + 3 && range.left <= right && range.right >= left,
    ),
  );
  const isAll = grid.lastRow === last && grid.rows[0]?.number === first;
  const name = tailRowName(grid.within(last, Math.max(1, left - 1), left)[0]);
  return (isHeld ? 3 : 0) + (isAll ? 4 : 0) + (name === "labels" ? 8 : name === undefined ? 0 : -8);
}

const LOOKED_AT = 8;

/** Rows below with an ordinal, figures, or borders. */
function bodyScore({ last, left, right }: LabelBlock, grid: SheetGrid): number {
  let score = 0;
  for (let row = last + 1; row <= last + LOOKED_AT; row += 1) {
    const cells = grid.within(row, left, right);
    if (cells.some(({ cell, text }) => cell.kind !== "text" || /^\d[\d.,]*%?$/.test(text))) score += 1;
    else if (cells.length > 1 || grid.isPrepared(row, left, right)) score += 0.5;
  }
  return Math.min(4, score);
}

/** A row of texts right under another row of texts over the same columns is one of its rows. */
function continuedPenalty({ first, left, right }: LabelBlock, grid: SheetGrid): number {
  const above = grid.within(first - 1, left, right);
  const own = grid.within(first, left, right);
  if (above.length < 2 || above.length < own.length * 0.6) return 0;
  const isCode = above.filter(({ text }) => outerWord(text) === "code").length >= above.length * 0.6;
  return isCode ? 0 : 10;
}
