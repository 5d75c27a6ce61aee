import { absoluteAddress, SEVERITY_WORDS } from "../../base";
import type { Template } from "../../catalogue";
import { excelText } from "../../rules";
import type { CellDraft, NameDraft } from "../../workbook";
import { quoteSheet } from "../../workbook";
import { isInput } from "./entry-formulas";
import { nilName } from "../stamp/identity";
import { columnOf, columnRange, templateLayout } from "./layout";
import type { TemplateLayout } from "./layout";
import { table } from "../look/styles";
import type { TemplateSheetParts } from "./template-parts";
import { untouchedPresets } from "./untouched-presets";

/** Defined names of the live counts of a template's sheet; the cover shows them. */
export const countNames = (template: string) => ({
  entries: `so_dong_${template}`,
  errors: `so_loi_${template}`,
  warnings: `so_canh_bao_${template}`,
  /** Entries below the prepared rows, beside which no verdict stands. */
  unchecked: `so_chua_kt_${template}`,
});

/** The counts, over the column "Kiểm tra": rows 1 to 4. */
export interface SheetCounts {
  readonly cells: readonly CellDraft[];
  readonly names: readonly NameDraft[];
}

export function sheetCounts(parts: TemplateSheetParts): SheetCounts {
  const { template, layout, sheet } = parts;
  const names = countNames(template.code);
  const cell = (row: number) => `${quoteSheet(sheet)}!${absoluteAddress(row, layout.checkColumn)}`;
  const untouched = untouchedPresets(parts);
  const entered = entryCount(template, layout);
  // As issued nobody has typed anything: every formula stands with that result.
  const count = (formula: string, words: string, none = ""): CellDraft => ({
    formula,
    value: 0,
    style: { ...table.check, numberFormat: `${none}"${words}: "0` },
  });
  return {
    cells: [
      count(untouched ? `IF(${untouched.formula},0,${entered})` : entered, "Số dòng đã nhập"),
      count(verdictCount(layout, "error"), "Số dòng còn lỗi"),
      count(verdictCount(layout, "warning"), "Số dòng có cảnh báo"),
      count(uncheckedCount(template, layout), "Số dòng chưa kiểm tra", NOTHING_IF_NONE),
    ],
    names: [
      { name: names.entries, formula: cell(1) },
      { name: names.errors, formula: cell(2) },
      { name: names.warnings, formula: cell(3) },
      { name: names.unchecked, formula: cell(4) },
      ...(untouched?.names ?? []),
    ],
  };
}

/** A part of a number format. */
const NOTHING_IF_NONE = '[=0]"";';

/** Rows in which anything is written, inserted ones too; what was written beforehand counts once somebody typed. */
const entryCount = (template: Template, layout: TemplateLayout): string =>
  `SUMPRODUCT(--(${written(template, layout, layout)}))`;

/** The prepared rows have their verdict, and are locked: only those below them are looked at. */
function uncheckedCount(template: Template, layout: TemplateLayout): string {
  const below = { firstRow: layout.lastPreparedRow + 1, lastEntryRow: layout.lastEntryRow };
  return `SUMPRODUCT((${written(template, layout, below)})*(${columnRange(below, layout.checkColumn)}=""))`;
}

/** Row by row, whether anything is written in it. */
function written(
  template: Template,
  layout: TemplateLayout,
  rows: Parameters<typeof columnRange>[0],
): string {
  const columns = template.fields.filter(isInput).map(({ key }) => columnRange(rows, columnOf(layout, key)));
  return `${columns.join("&")}<>""`;
}

const verdictCount = (layout: TemplateLayout, severity: "error" | "warning"): string =>
  `COUNTIF(${columnRange(layout, layout.checkColumn)},"${SEVERITY_WORDS[severity]}*")`;

/** TRUE where "không phát sinh" is marked beside entries of the unit's own. */
export function nilConflict({ code, presetRows }: Template): string {
  return `AND(${nilName(code)}<>"",${countNames(code).entries}>${presetRows.length})`;
}

/** One line on how far the sheet is. */
export function progressFormula(template: Template): string {
  const { entries, errors, warnings, unchecked } = countNames(template.code);
  const { lastPreparedRow } = templateLayout(template);
  const some = (count: string, words: string) => `IF(${count}>0,"; "&${count}&" ${words}","")`;
  const progress = [
    `"Đã nhập "&${entries}&" dòng"`,
    some(errors, "dòng còn lỗi"),
    some(warnings, "dòng có cảnh báo"),
    some(
      unchecked,
      `dòng chưa được kiểm tra: kéo STT, cột tự tính và Kiểm tra của dòng ${lastPreparedRow} xuống`,
    ),
    `IF(${errors}+${warnings}>0," (xem cột Kiểm tra ở cuối bảng)","")`,
  ].join("&");
  const conflict = excelText(NIL_CONFLICT);
  return `IF(${nilConflict(template)},${conflict},IF(${nilName(template.code)}<>"","Không phát sinh trong kỳ",${progress}))`;
}

/** The same line as it stands before anybody has typed. */
export const PROGRESS_AS_ISSUED = "Đã nhập 0 dòng";

const NIL_CONFLICT = "Lỗi: đã đánh dấu không phát sinh nhưng biểu vẫn có số liệu. Bỏ dấu X hoặc xóa số liệu.";
