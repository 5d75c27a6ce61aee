import { exactKey } from "../../base";
import type { SheetGrid } from "../sheet/sheet-grid";
import { isOrdinalLabel } from "../sheet/row-words";
import type { PresetProposal } from "../model";
import type { FoundTable } from "./find-tables";

const NAMES_ROWS =
  /^(?:(?:tên |các |danh mục |hệ thống )?(?:chỉ tiêu|tiêu chí|chỉ số)|nội dung chỉ tiêu|khoản mục|question|questions|indicators?|measures?|metrics?|type of spend|performance measures?)(?![\p{L}])/iu;
const MAY_NAME_ROWS =
  /^(?:nội dung|diễn giải|nhóm|loại .*|mục|phân loại|phân tổ|hạng mục|nguyên nhân .*|danh mục.*|description|item)$/iu;
const OTHER = /^(?:ghi chú|đơn vị(?: tính)?|đvt|ký.*|mã(?: .*)?|số hiệu|code|unit.*|note.*)$/iu;
const FEWEST_ROWS = 3;

/** The column whose texts name rows that are given, so that only the figures beside them are filled in. */
export function namingColumn({ body, columns }: FoundTable, grid: SheetGrid): number | undefined {
  const rows = body.plainRows;
  const named = columns.find(({ label }) => NAMES_ROWS.test(exactKey(label)));
  const isText =
    (column: number) =>
    (row: number): boolean => {
      const cell = grid.at(row, column);
      return cell?.cell.kind === "text" && cell.column === column && /\p{L}|[<>≥≤]/u.test(cell.text);
    };
  if (
    named !== undefined &&
    rows.filter(isText(named.column)).length >= Math.min(2, rows.length) &&
    rows.length > 0
  )
    return named.column;
  const mayName = columns
    .slice(0, 4)
    .filter(({ label }) => !isOrdinalLabel(label) && !OTHER.test(exactKey(label)));
  const first = mayName.find(
    ({ column }) => rows.filter(isText(column)).length >= Math.min(2, rows.length * 0.5),
  );
  if (first === undefined || rows.filter(isText(first.column)).length < rows.length * 0.8) return undefined;
  if (rows.length < FEWEST_ROWS) return undefined;
  // One entry, told over several rows of a later column.
  if (mayName.some(({ column }) => column < first.column && rows.slice(0, 1).some(isText(column))))
    return undefined;
  const values = columns.filter(({ column, label }) => column > first.column && !OTHER.test(exactKey(label)));
  const places = values.flatMap(({ column }) => rows.map((row) => grid.at(row, column)));
  if (places.length === 0) return undefined;
  const filled = places.filter(
    (cell) => cell !== undefined && !cell.cell.formula && !/^[-–.…]*$/.test(cell.text),
  ).length;
  const most = MAY_NAME_ROWS.test(exactKey(first.label)) || first.label === "" ? 0.25 : 0.1;
  return filled <= places.length * most ? first.column : undefined;
}

/** Every row of the body that has a name, headings and totals among them, with what stands in the columns of codes. */
export function namedRows(
  { block, body, columns }: FoundTable,
  grid: SheetGrid,
  { named, codes }: { readonly named: number; readonly codes: readonly number[] },
): readonly PresetProposal[] {
  const index = columns.find(({ label }) => isOrdinalLabel(label))?.column;
  const unit = columns.find(({ label }) => /^(?:đơn vị(?: tính)?|đvt)$/iu.test(exactKey(label)))?.column;
  const rows = [...body.plainRows, ...body.sectionRows, ...body.totalRows].sort((one, other) => one - other);
  return rows.flatMap((row) => {
    const cell = grid.at(row, named) ?? grid.within(row, block.left, named)[0];
    if (cell === undefined || cell.row !== row || cell.cell.kind !== "text") return [];
    const code = index === undefined ? undefined : grid.at(row, index);
    const measure = unit === undefined ? undefined : grid.at(row, unit);
    return [
      {
        row,
        label: cell.text,
        ...(code === undefined || code === cell ? {} : { code: code.text }),
        ...(measure === undefined || measure === cell ? {} : { unit: measure.text }),
        printed: codes.flatMap((column) => {
          const at = grid.at(row, column);
          return at === undefined || at === cell ? [] : [{ column, text: at.text }];
        }),
      },
    ];
  });
}
