import { foldKey } from "../../base";
import { outerWord, tailRowName } from "../sheet/row-words";
import type { PlacedCell, SheetGrid } from "../sheet/sheet-grid";
import type { LabelBlock } from "./label-block";
import { type NumberMark, numberMarks } from "./numbering";

/** What stands between the labels of a table and its first row, and the keys over them. */
export interface HeaderTail {
  readonly numberingRow?: number;
  readonly marks: readonly NumberMark[];
  readonly codeRow?: number;
  /** "(triệu đồng)", "(người)" under each label. */
  readonly unitRow?: number;
  /** "Required", "Optional" over or under each label. */
  readonly requiredRow?: number;
  readonly helpRow?: number;
  /** The last of these rows, or of the labels. */
  readonly last: number;
}

type TailRow = "numbering" | "code" | "unit" | "required" | "help";

const MOST_TAIL_ROWS = 4;

export function headerTail(block: LabelBlock, grid: SheetGrid): HeaderTail {
  let tail: HeaderTail = { marks: [], last: block.last };
  for (let row = block.last + 1; row <= block.last + MOST_TAIL_ROWS; row += 1) {
    if (grid.within(row, block.left, block.right).length === 0) continue;
    const kind = tailKind(row, block, grid);
    if (kind === undefined) break;
    tail = { ...withRow(tail, kind, row), last: row };
    if (kind === "numbering") tail = { ...tail, marks: numberMarks(grid, row, block) ?? [] };
  }
  for (let row = block.first - 1; row >= block.first - 2; row -= 1) {
    const kind = tailKind(row, block, grid);
    if (kind === "code" || kind === "required") tail = withRow(tail, kind, row);
  }
  return tail;
}

function withRow(tail: HeaderTail, kind: TailRow, row: number): HeaderTail {
  switch (kind) {
    case "numbering":
      return { ...tail, numberingRow: row };
    case "code":
      return { ...tail, codeRow: row };
    case "unit":
      return { ...tail, unitRow: row };
    case "required":
      return { ...tail, requiredRow: row };
    case "help":
      return { ...tail, helpRow: row };
  }
}

function tailKind(row: number, block: LabelBlock, grid: SheetGrid): TailRow | undefined {
  const cells = grid.within(row, block.left, block.right);
  if (cells.length > 0 && grid.row(row)?.hidden === true && row > block.last) return "code";
  const isUnits = cells.length > 0 && cells.every(({ text }) => UNIT.test(text));
  if (isUnits && row > block.last) return "unit";
  if (cells.length < 2) return undefined;
  if (numberMarks(grid, row, block) !== undefined) return "numbering";
  const said = tailRowName(grid.within(row, Math.max(1, block.left - 1), block.left)[0]);
  if (said !== undefined) return said === "labels" ? undefined : said;
  const share = (test: (cell: PlacedCell) => boolean): number => cells.filter(test).length / cells.length;
  if (share(({ text }) => REQUIRED.test(foldKey(text))) >= 0.8) return "required";
  if (share(isKey) >= 0.8 && row !== block.last) return "code";
  return undefined;
}

/** "(triệu đồng)", "(Đồng Việt Nam (VND))"; "(1)" is a number. */
const UNIT = /^\((?!\d+\))[^()]{1,30}(?:\([^()]*\))?\)$/;
const isKey = ({ text }: PlacedCell): boolean => outerWord(text) === "code" && /[\d_]/.test(text);
const REQUIRED =
  /^(?:required|optional|conditional|bat buoc|khong bat buoc|tuy chon|bat buoc nhap|required optional|required or optional)$/;
