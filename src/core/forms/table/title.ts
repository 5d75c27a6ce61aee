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
const LONGEST = 250;

/** The title over a table: the line that names a paper, with the line in capitals that goes on below it; else the longest in capitals. */
export function formTitle({ block }: FoundTable, grid: SheetGrid): SaidIn | undefined {
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
  return { row: first.row, column: first.column, text: text.slice(0, LONGEST) };
}

const mayBeTitle = ({ cell, text }: PlacedCell): boolean =>
  cell.kind === "text" && text.length >= 5 && (outerWord(text) === "none" || isLoud(text));

const isLoud = (text: string): boolean => TITLE.test(exactKey(text)) && text === text.toUpperCase();
const isCapitals = ({ text }: PlacedCell): boolean => /\p{Lu}{2}/u.test(text) && text === text.toUpperCase();
