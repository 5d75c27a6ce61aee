import { foldKey } from "../../base";
import type { PlacedCell, SheetGrid } from "../sheet/sheet-grid";
import type { LabelBlock } from "./label-block";

/** A column of a table: its lowest label and the labels above it. */
export interface LabelColumn {
  readonly column: number;
  /** Columns it is merged over. */
  readonly right: number;
  readonly label: string;
  readonly group: readonly string[];
  /** The cell of its label; absent for a column without one. */
  readonly cell?: PlacedCell;
}

/** Columns left to right; one drawn over merged cells stands under its first letter, hidden ones are left out. */
export function labelColumns(block: LabelBlock, grid: SheetGrid): readonly LabelColumn[] {
  const columns: LabelColumn[] = [];
  for (let column = block.left; column <= block.right; column += 1) {
    if (grid.isHidden(column)) continue;
    const path = labelPath(block, grid, column);
    const cell = path.at(-1);
    if (cell === undefined && column === block.left)
      columns.push({ column, right: column, label: "", group: [] });
    if (cell === undefined || cell.left < column) continue;
    if (FIELD_NAME.test(foldKey(cell.text)) && column === block.left) continue;
    const labels = joinedLines(path);
    columns.push({ column, right: cell.right, label: labels.at(-1) ?? "", group: labels.slice(0, -1), cell });
  }
  return columns;
}

/** The texts of a path; a label typed on several lines ("Từ quỹ", "bảo trì") is one. */
function joinedLines(path: readonly PlacedCell[]): readonly string[] {
  const labels: string[] = [];
  for (const [at, cell] of path.entries()) {
    const before = path[at - 1];
    const isSame = before !== undefined && before.left === cell.left && before.right === cell.right;
    const goesOn = isSame && before.bottom + 1 === cell.top && /^[\p{Ll}(]/u.test(cell.text);
    if (goesOn) labels.push(`${labels.pop() ?? ""} ${cell.text}`);
    else labels.push(cell.text);
  }
  return labels;
}

/** The row of labels says of itself what it is. */
const FIELD_NAME = /^(?:field name|ten truong)$/;

/** The labels over one column, top to bottom, a merged one once. */
function labelPath(block: LabelBlock, grid: SheetGrid, column: number): readonly PlacedCell[] {
  const path: PlacedCell[] = [];
  for (let row = block.first; row <= block.last; row += 1) {
    const cell =
      grid.at(row, column) ?? (path.length === 0 ? groupBeside(block, grid, { row, column }) : undefined);
    if (cell !== undefined && !path.includes(cell)) path.push(cell);
  }
  const own = path.at(-1);
  // A group that stands over other columns is no label of this one, which has none.
  return own !== undefined && own.left < column && own.right < column ? [] : path;
}

/** A group that is written over its first column only, though it is meant for those beside it, too. */
function groupBeside(
  { first, last, left }: LabelBlock,
  grid: SheetGrid,
  { row, column }: { readonly row: number; readonly column: number },
): PlacedCell | undefined {
  if (row === last || grid.at(last, column) === undefined) return undefined;
  for (let beside = column - 1; beside >= left; beside -= 1) {
    const cell = grid.at(row, beside);
    if (cell !== undefined)
      return row === first &&
        cell.left === cell.right &&
        cell.bottom === cell.top &&
        hasOwnBelow(cell, last, grid)
        ? cell
        : undefined;
    if (grid.at(last, beside) === undefined) return undefined;
  }
  return undefined;
}

const hasOwnBelow = ({ row, column }: PlacedCell, last: number, grid: SheetGrid): boolean =>
  row < last && grid.at(last, column) !== undefined && grid.at(last, column) !== grid.at(row, column);
