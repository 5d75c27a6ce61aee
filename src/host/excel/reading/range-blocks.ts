import type { CellWrite } from "../../../app";

/** A rectangle of a sheet, counted from 0 as in Office.js. */
export interface Block {
  readonly row: number;
  readonly column: number;
  readonly rowCount: number;
  readonly columnCount: number;
}

/** A rectangle and what is to stand in it. */
export interface FilledBlock extends Block {
  readonly cells: readonly (readonly CellWrite[])[];
}

interface Run {
  readonly row: number;
  readonly column: number;
  readonly cells: CellWrite[];
}

/**
 * The cells as rectangles that hold them and nothing else: a protected sheet may refuse a rectangle for one locked
 * cell in it, even where that cell is to be left alone. Neighbours in a row join first, then equal rows below each
 * other; so one entry is a few rectangles, and five thousand entries are as many. The last of two writes to one
 * cell counts.
 */
export function filledBlocks(cells: readonly CellWrite[]): readonly FilledBlock[] {
  const blocks: { row: number; column: number; cells: CellWrite[][] }[] = [];
  const openBySpan = new Map<string, (typeof blocks)[number]>();
  for (const run of rowRuns(cells)) {
    const span = `${run.column}+${run.cells.length}`;
    const above = openBySpan.get(span);
    if (above !== undefined && above.row + above.cells.length === run.row) above.cells.push(run.cells);
    else {
      const block = { row: run.row, column: run.column, cells: [run.cells] };
      openBySpan.set(span, block);
      blocks.push(block);
    }
  }
  return blocks.map((block) => ({
    ...block,
    rowCount: block.cells.length,
    columnCount: block.cells[0]?.length ?? 0,
  }));
}

/** Cells side by side, row by row. */
function rowRuns(cells: readonly CellWrite[]): readonly Run[] {
  const runs: Run[] = [];
  const ordered = [...cells].sort((a, b) => a.row - b.row || a.column - b.column);
  for (const [at, cell] of ordered.entries()) {
    const { row, column } = cell;
    const next = ordered[at + 1];
    if (next?.row === row && next.column === column) continue;
    const last = runs.at(-1);
    if (last?.row === row - 1 && last.column + last.cells.length === column - 1) last.cells.push(cell);
    else runs.push({ row: row - 1, column: column - 1, cells: [cell] });
  }
  return runs;
}

/** A rectangle in pieces of at most so many cells, whole rows each; a row is never cut. */
export function splitRows(block: Block, mostCells: number): readonly Block[] {
  const rowsEach = Math.max(1, Math.floor(mostCells / Math.max(1, block.columnCount)));
  return Array.from({ length: Math.ceil(block.rowCount / rowsEach) }, (_, at) => ({
    ...block,
    row: block.row + at * rowsEach,
    rowCount: Math.min(rowsEach, block.rowCount - at * rowsEach),
  }));
}

/** Things in order, in groups whose sizes add up to at most `most`; one that is bigger stands alone. */
export function grouped<T>(things: readonly T[], sizeOf: (thing: T) => number, most: number): readonly T[][] {
  const groups: T[][] = [];
  let size = 0;
  for (const thing of things) {
    const group = groups.at(-1);
    const own = sizeOf(thing);
    if (group !== undefined && size + own <= most) {
      group.push(thing);
      size += own;
    } else {
      groups.push([thing]);
      size = own;
    }
  }
  return groups;
}

export const cellCount = ({ rowCount, columnCount }: Block): number => rowCount * columnCount;
