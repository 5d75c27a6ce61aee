import { exactKey } from "../../base";
import type { SaidIn } from "../model";
import { outerWord } from "../sheet/row-words";
import type { PlacedCell, SheetGrid } from "../sheet/sheet-grid";
import type { FoundTable } from "./find-tables";

const TITLE =
  /^(?:báo cáo|biểu|bảng|danh sách|thống kê|tổng hợp|kết quả|tình hình|phụ lục|kế hoạch|phiếu|sổ|công khai|giấy|đăng ký)(?!\p{L})/iu;
/** It says what paper it is; the line below says on what. */
const KIND_ALONE =
  /^(?:báo cáo|biểu|bảng|danh sách|thống kê|tổng hợp|phụ lục|kế hoạch|phiếu|biểu tổng hợp|bảng tổng hợp|biểu mẫu)$/iu;
const ROWS_OVER = 14;
/** Letters a title has at most. */
export const LONGEST_TITLE = 250;

/** "II. NHÂN SỰ", "2. Trang thiết bị", "Bảng 2. Cán bộ": the name of one of several tables. */
const NUMBERED = /^(?:(?:[IVX]+|\d{1,2}|[A-H])[.)]|(?:bảng|biểu|phụ lục|phần)(?: số)? ?(?:\d|[IVX]))/iu;

/** What is known of the table's place in its sheet. */
export interface AmongTables {
  /** The first row below the table above it; 1 where there is none. */
  readonly top: number;
  readonly isOnly: boolean;
}

/**
 * The name right over one of several tables; else the title over the table: the line that names a paper, with the line in
 * capitals that goes on below it; else the longest in capitals. As it stands, however long.
 */
export const formTitle = (table: FoundTable, grid: SheetGrid, among: AmongTables): SaidIn | undefined =>
  (among.isOnly ? undefined : ownName(table, grid, among.top)) ?? titleOver(table, grid);

/** The name of a table alone in the row right over it; of the first one only where it is numbered. */
export function ownName({ block }: FoundTable, grid: SheetGrid, top: number): SaidIn | undefined {
  for (let row = block.first - 1; row >= top; row -= 1) {
    const [only, ...others] = (grid.row(row)?.cells ?? []).filter(
      ({ cell, text }) => cell.kind === "text" && outerWord(text) !== "unit-line" && !/^\(.*\)$/.test(text),
    );
    if (only === undefined) continue;
    const isName = others.length === 0 && only.text.length >= 5 && (top > 1 || NUMBERED.test(only.text));
    if (!isName) return undefined;
    return { row, column: only.column, text: only.text };
  }
  return undefined;
}

function titleOver({ block }: FoundTable, grid: SheetGrid): SaidIn | undefined {
  const lines: PlacedCell[] = [];
  for (let row = Math.max(1, block.first - ROWS_OVER); row < block.first; row += 1)
    lines.push(...(grid.row(row)?.cells ?? []).filter(mayBeTitle));
  const at = lines.findIndex(({ text }) => TITLE.test(exactKey(text)));
  const first =
    lines[at] ?? [...lines].filter(isCapitals).sort((one, other) => other.text.length - one.text.length)[0];
  if (first === undefined) return undefined;
  const next = lines[lines.indexOf(first) + 1];
  const goesOn =
    next?.row === first.row + 1 &&
    isCapitals(first) &&
    (isCapitals(next) || KIND_ALONE.test(exactKey(first.text)));
  const text = goesOn && next !== undefined ? `${first.text} ${next.text}` : first.text;
  return { row: first.row, column: first.column, text };
}

const mayBeTitle = ({ cell, text }: PlacedCell): boolean =>
  cell.kind === "text" && text.length >= 5 && (outerWord(text) === "none" || isLoud(text));

const isLoud = (text: string): boolean => TITLE.test(exactKey(text)) && text === text.toUpperCase();
const isCapitals = ({ text }: PlacedCell): boolean => /\p{Lu}{2}/u.test(text) && text === text.toUpperCase();
