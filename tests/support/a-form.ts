import { cellAddress } from "../../src/core/base";
import { type FormProposal, type TableProposal, proposeForm } from "../../src/core/forms";
import {
  type SheetDraft,
  type Style,
  type ValidationDraft,
  type Workbook,
  readWorkbook,
  writeWorkbook,
} from "../../src/core/workbook";

/** A cell of a form: a text, a figure, one with a look, a formula ("=A1+B1"); undefined leaves it out, "_" is a bordered blank. */
export type FormCell = string | number | { readonly value: number; readonly style: Style } | undefined;

export interface FormSheet {
  readonly name?: string;
  readonly rows: readonly (readonly FormCell[])[];
  /** "A4:A5" */
  readonly merges?: readonly string[];
  readonly validations?: readonly ValidationDraft[];
  readonly hiddenColumns?: readonly number[];
  readonly isProtected?: boolean;
}

const FRAMED: Style = { border: "thin" };

const cellOf = (cell: FormCell) => {
  if (cell === "_") return { style: FRAMED };
  return typeof cell === "string" && cell.startsWith("=") ? { formula: cell.slice(1), value: 0 } : cell;
};

const sheetOf = ({
  name = "Biểu",
  rows,
  merges = [],
  validations,
  hiddenColumns = [],
  isProtected,
}: FormSheet): SheetDraft => ({
  name,
  rows: rows.map((cells, at) => ({ number: at + 1, cells: cells.map(cellOf) })),
  merges,
  columns: Array.from({ length: Math.max(0, ...hiddenColumns) }, (_, at) =>
    hiddenColumns.includes(at + 1) ? { hidden: true } : {},
  ),
  ...(validations === undefined ? {} : { validations }),
  ...(isProtected === true ? { protection: {} } : {}),
});

export const formBytes = (...sheets: readonly FormSheet[]): Uint8Array =>
  writeWorkbook({ sheets: sheets.map(sheetOf) });

export function formBook(...sheets: readonly FormSheet[]): Workbook {
  const read = readWorkbook(formBytes(...sheets), { layout: true });
  if (!read.ok) throw new Error(JSON.stringify(read.issues));
  return read.value;
}

export const proposed = (...sheets: readonly FormSheet[]): FormProposal => proposeForm(formBook(...sheets));

/** The one table of a form. */
export function tableOf(...sheets: readonly FormSheet[]): TableProposal {
  const { tables, issues } = proposed(...sheets);
  const [table] = tables;
  if (table === undefined || tables.length !== 1)
    throw new Error(`${tables.length} tables: ${JSON.stringify(issues)}`);
  return table;
}

/** Columns as a reader tells them: "Nhóm › Nhãn: kiểu (đơn vị)". */
export const columnsOf = ({ columns }: TableProposal): readonly string[] =>
  columns.map(
    ({ group, label, type, unit }) =>
      `${[...group, label].join(" › ")}: ${type}${unit === undefined ? "" : ` (${unit})`}`,
  );

/** Rows put above and columns put left of a form: the same form in another place. */
export const movedForm = (form: FormSheet, down: number, right: number): FormSheet => ({
  ...form,
  rows: [
    ...Array.from({ length: down }, () => []),
    ...form.rows.map((cells) => [...Array.from({ length: right }, () => undefined), ...cells]),
  ],
  merges: (form.merges ?? []).map((merge) => moved(merge, down, right)),
});

function moved(range: string, down: number, right: number): string {
  return range.replace(/([A-Z])(\d+)/g, (_, letter: string, row: string) =>
    cellAddress(Number(row) + down, letter.charCodeAt(0) - 64 + right),
  );
}

/** A list after the pattern of a circular: letterhead, title, unit, two rows of labels, numbers, rows, a total, signatures. */
export const TRAINING: FormSheet = {
  name: "Mẫu 01",
  rows: [
    ["HUYỆN ỦY TÂY SƠN", undefined, undefined, "ĐẢNG CỘNG SẢN VIỆT NAM"],
    ["Mẫu số 01/BC"],
    ["BÁO CÁO TÌNH HÌNH MỞ LỚP BỒI DƯỠNG NĂM 2024"],
    [undefined, undefined, undefined, undefined, undefined, "Đơn vị tính: triệu đồng"],
    ["STT", "Tên lớp", "Ngày khai giảng", "Số học viên", undefined, "Kinh phí", "Tỷ lệ nữ (%)", "Ghi chú"],
    [undefined, undefined, undefined, "Tổng số", "Trong đó nữ"],
    ["(1)", "(2)", "(3)", "(4)", "(5)", "(6)", "(7)=(5)/(4)*100", "(8)"],
    [1, "_", "_", "_", "_", "_", "_", "_"],
    [2, "_", "_", "_", "_", "_", "_", "_"],
    [3, "_", "_", "_", "_", "_", "_", "_"],
    [undefined, "Tổng cộng", undefined, "=SUM(D8:D10)", "=SUM(E8:E10)", "=SUM(F8:F10)"],
    [],
    ["Ghi chú: Cột (5) không lớn hơn cột (4)."],
    [undefined, "NGƯỜI LẬP BIỂU", undefined, undefined, undefined, "THỦ TRƯỞNG ĐƠN VỊ"],
  ],
  merges: ["A3:H3", "A5:A6", "B5:B6", "C5:C6", "D5:E5", "F5:F6", "G5:G6", "H5:H6"],
};

/** Given rows whose figures are filled in, some called alike in their parts. */
export const LABOUR: FormSheet = {
  name: "Mẫu 03",
  rows: [
    ["BÁO CÁO THÔNG TIN LAO ĐỘNG"],
    ["Kỳ: 6 tháng đầu năm"],
    [],
    ["TT", "Chỉ tiêu", "ĐVT", "Số lượng", "Ghi chú"],
    ["A", "B", "C", 1, 2],
    [1, "Số người từ 15 tuổi trở lên", "Người"],
    ["a", "Chia theo giới tính"],
    [undefined, "- Nam", "Người"],
    [undefined, "- Nữ", "Người"],
    [2, "Số người có việc làm", "Người"],
    ["b", "Chia theo giới tính"],
    [undefined, "- Nam", "Người"],
    [undefined, "- Nữ", "Người"],
    [],
    [undefined, undefined, undefined, "Ngày     tháng     năm 2024"],
  ],
  merges: ["A1:E1", "B7:D7", "B11:D11"],
};
