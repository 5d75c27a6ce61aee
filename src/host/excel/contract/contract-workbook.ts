import type { Sheet, SheetDraft, Style, Workbook, WorkbookDraft } from "../../../core/workbook";

const open: Style = { unlocked: true };
const openText: Style = { unlocked: true, numberFormat: "@" };
const openDate: Style = { unlocked: true, numberFormat: "dd/mm/yyyy" };
const columns = [openText, open, openDate, {}, open, {}].map((style) => ({ style }));

/** 5 November 2024. */
export const SOME_DAY = 45_601;

/** The workbook the steps of the contract are walked through in: a protected form, a free sheet, two that are hidden. */
export const contractWorkbook: WorkbookDraft = {
  sheets: [
    {
      name: "Nhập liệu",
      columns,
      rows: [
        {
          cells: ["Nội dung", "Số lượt", "Ngày", "Gấp đôi", "Ghi chú", "Khóa"],
          styles: columns.map(() => ({})),
        },
        {
          cells: ["Hội nghị quán triệt", 120, SOME_DAY, { formula: "B2*2", value: 240 }, true, "không sửa"],
          styles: columns.map(({ style }) => style),
        },
      ],
      protection: {},
    },
    { name: "Ghi chép", rows: [] },
    { name: "_ẩn", visibility: "hidden", rows: [{ cells: ["orgUnit", "XA_21811"] }] },
    { name: "_kín", visibility: "veryHidden", rows: [{ cells: ["007"] }] },
  ],
  names: [
    { name: "khoagiao_orgUnit", formula: '"XA_21811"' },
    { name: "bieu_KG01", formula: "'Nhập liệu'!$A$1:$F$1" },
  ],
  customProperties: { "khoagiao.orgUnit": "XA_21811" },
};

/**
 * Whether a workbook holds just what the contract workbook holds when it is opened: the same sheets with the same
 * texts, and nothing else. Nobody's work can be lost in such a workbook; one that was walked through is none any more.
 */
export const isContractWorkbook = ({ sheets }: Workbook): boolean =>
  JSON.stringify(sheets.map(contentsOfSheet)) ===
  JSON.stringify(contractWorkbook.sheets.map(contentsOfDraft));

/** Texts, which no regional setting changes, and how much there is of everything. */
const contentsOfSheet = ({ name, rows }: Sheet): unknown => {
  const cells = rows.flatMap((row) => row.cells);
  return [name, cells.length, cells.flatMap(({ kind, value }) => (kind === "text" ? [value] : []))];
};

const contentsOfDraft = ({ name, rows }: SheetDraft): unknown => {
  const cells = rows.flatMap((row) => row.cells);
  return [name, cells.length, cells.filter((cell) => typeof cell === "string")];
};
