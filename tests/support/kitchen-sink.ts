import type { SheetDraft, Style, WorkbookDraft } from "../../src/core/workbook";

const title: Style = { font: { bold: true, size: 16, colour: "1F4E78" }, align: { horizontal: "center" } };
const head: Style = {
  font: { bold: true },
  fill: "DDEBF7",
  border: "thin",
  align: { horizontal: "center", vertical: "center", wrap: true },
};
const text: Style = {
  border: "thin",
  align: { vertical: "top", wrap: true },
  numberFormat: "@",
  unlocked: true,
};
const count: Style = { border: "thin", numberFormat: "#,##0", unlocked: true };
const date: Style = {
  border: "hair",
  numberFormat: "dd/mm/yyyy",
  align: { horizontal: "right" },
  unlocked: true,
};
const share: Style = { border: "bottom", numberFormat: "0.00%", font: { italic: true, underline: true } };
const link: Style = {
  font: { underline: true, colour: "0563C1", name: "Arial", size: 11 },
  align: { indent: 1 },
};

/** A form with everything a form can have. */
const form: SheetDraft = {
  name: "Biểu KG 01",
  gridLines: false,
  rowHeight: 18,
  charts: [
    {
      over: [
        { row: 20, column: 1 },
        { row: 30, column: 3 },
      ],
      name: "Số hội nghị",
      description: "Hai nội dung <&>, một có 12 và một có 1.234.567 hội nghị",
      isStacked: true,
      categories: { cells: "'Biểu KG 01'!$B$4:$B$5", values: ["=1+1", "  Hội nghị 😀\nquán triệt <&>  "] },
      series: [
        { name: "Hội nghị", cells: "'Biểu KG 01'!$C$4:$C$5", values: [12, 1234567], colour: "2E75B6" },
        { name: "Khác", cells: "'Biểu KG 01'!$A$4:$A$5", values: [1, 2], colour: "F4B183" },
      ],
    },
  ],
  columns: [
    { width: 6 },
    { width: 40, style: text },
    { width: 12.5 },
    { width: 14 },
    { width: 12 },
    { hidden: true },
  ],
  rows: [
    { height: 30, cells: [{ value: "BÁO CÁO KHOA GIÁO", style: title }] },
    {
      number: 3,
      cells: [
        "STT",
        { value: "Nội dung", note: "Ghi rõ tên hội nghị.\nMỗi dòng một hội nghị." },
        "Số hội nghị",
        "Ngày",
        "Tỷ lệ",
        "Mã",
      ],
      styles: Array.from({ length: 6 }, () => head),
    },
    {
      cells: [1, "=1+1", 12, 45473, { value: 0.125, style: share }, "a"],
      styles: [count, text, count, date],
    },
    {
      cells: [2, "  Hội nghị 😀\nquán triệt <&>  ", 1234567, undefined, { value: true }],
      styles: [count, text, count, date],
    },
    {
      cells: [
        { value: 3 },
        { value: "Chi tiết", jump: "'Danh mục'!A2", style: link },
        { formula: "SUM(C4:C5)", value: 1234579 },
      ],
      hidden: true,
    },
    {
      cells: [
        { formula: 'IF(C6>0,"có & đủ","")', value: "có & đủ" },
        { formula: "C6>0", value: true },
        { formula: "COUNTA(danh_muc)", value: 3 },
      ],
    },
  ],
  merges: ["A1:E1"],
  freeze: { rows: 3, columns: 2 },
  autoFilter: "A3:E7",
  validations: [
    {
      range: "B4:B200",
      type: "list",
      formula1: "danh_muc",
      allowBlank: true,
      promptTitle: "Chọn nội dung trong danh mục đã ban hành",
      prompt: "Bấm mũi tên để chọn.\nKhông gõ tay.",
      errorTitle: "Ngoài danh mục",
      error: "Chỉ chọn trong danh mục. ".repeat(20),
    },
    {
      range: "C4:C200",
      type: "whole",
      operator: "greaterThanOrEqual",
      formula1: "0",
      error: "Nhập số nguyên từ 0.",
    },
    {
      range: "D4:D200",
      type: "date",
      operator: "between",
      formula1: "45292",
      formula2: "45657",
      errorStyle: "warning",
    },
    {
      range: "E4:E200",
      type: "decimal",
      operator: "lessThanOrEqual",
      formula1: "1",
      errorStyle: "information",
    },
    { range: "F4:F100", type: "textLength", operator: "lessThan", formula1: "20" },
    { range: "F101:F200", type: "custom", formula1: 'AND(F101<>"",LEN(F101)<5)' },
  ],
  conditionalFormats: [
    {
      range: "B4:B200",
      formula: 'AND($C4<>"",$B4="")',
      style: { fill: "FFC7CE", font: { colour: "9C0006", bold: true } },
      stopIfTrue: true,
    },
    { range: "C4:C200", formula: "$C4>1000", style: { border: "thin", font: { italic: true } } },
  ],
  protection: { sort: true, filter: true, insertRows: true, formatColumns: true },
  page: {
    orientation: "landscape",
    repeatRows: "$3:$3",
    printArea: "A1:E7",
    margins: { top: 2, right: 1.5, bottom: 2, left: 3 },
    header: '&CBáo cáo &"Arial,Bold"Khoa giáo',
    footer: "&LKG 01&RTrang &P/&N",
    differentFirst: true,
    centred: true,
  },
};

const lists: SheetDraft = {
  name: "Danh mục",
  visibility: "hidden",
  rows: [
    { cells: ["Nội dung"], styles: [head] },
    { cells: ["=1+1"] },
    { cells: ["Đ/c A's"] },
    { cells: ["+84 @x -1"] },
  ],
  page: { orientation: "portrait", fitToWidth: 0 },
};

const secret: SheetDraft = {
  name: "_meta",
  visibility: "veryHidden",
  rows: [{ cells: ["phiên bản", { value: "1", note: "Không sửa" }] }],
};

export const kitchenSink: WorkbookDraft = {
  sheets: [secret, form, lists],
  activeSheet: 1,
  lockStructure: true,
  names: [
    { name: "danh_muc", formula: "'Danh mục'!$A$2:$A$4" },
    { name: "dong_dau", formula: "'Biểu KG 01'!$A$4", sheet: "Biểu KG 01" },
  ],
  customProperties: { "khoagiao.template": "KG 01", "khoagiao.orgUnit": 'xã "Phước Hà" & <khác>' },
  title: "Báo cáo sáu tháng",
  creator: "Ban Tuyên giáo và Dân vận",
};
