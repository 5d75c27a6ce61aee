import { absoluteAddress, cellAddress, columnLetters, rememberedOf } from "../../base";
import type { Issue } from "../../base";
import type { CatalogueIndex, Template } from "../../catalogue";
import { quoteSheet } from "../../workbook";
import type {
  ColumnDraft,
  ConditionalFormatDraft,
  NameDraft,
  RowDraft,
  SheetDraft,
  ValidationDraft,
} from "../../workbook";
import { columnStyles } from "./column-styles";
import { columnWidths } from "./column-widths";
import { entryMarks } from "./entry-marks";
import { headerName, nilName } from "../stamp/identity";
import { templatesIssue } from "../issues";
import { columnRange, templateLayout } from "./layout";
import type { TemplateLayout } from "./layout";
import { NIL_MARKS } from "../field/list-names";
import { rowVerdict } from "./row-verdict";
import { nilConflict } from "./sheet-counts";
import { mark } from "../look/styles";
import { templateHeader } from "./template-header";
import { templateHeading } from "./template-heading";
import type { TemplateHeading } from "./template-heading";
import type { TemplateSheetParts } from "./template-parts";
import { templateRows } from "./template-rows";
import { fieldValidation, REFUSE_ALL } from "../field/validations";

export interface TemplateSheet {
  readonly sheet: SheetDraft;
  readonly names: readonly NameDraft[];
  readonly issues: readonly Issue[];
}

/** The sheet of one table template, for one unit and period. */
export function templateSheet(given: Omit<TemplateSheetParts, "template" | "layout">): TemplateSheet {
  const { template } = given.owed;
  const layout = templateLayout(template);
  const parts: TemplateSheetParts = { ...given, template, layout };
  const widths = columnWidths(template, given.index);
  const heading = templateHeading(parts, widths);
  const header = templateHeader(template, layout, widths);
  const verdict = rowVerdict(template, layout, given);
  const place = (row: number, column: number) => `${quoteSheet(given.sheet)}!${absoluteAddress(row, column)}`;
  return {
    sheet: {
      name: given.sheet,
      columns: columnsOf(template, widths),
      rows: [...heading.rows.map(({ row }) => row), ...header.rows, ...templateRows(parts)],
      merges: [...heading.rows.flatMap(({ merges }) => merges), ...header.merges],
      validations: validationsOf(parts, heading),
      conditionalFormats: [...headingMarks(template, heading), ...entryMarks(parts, verdict.names)],
      ...frame(layout),
      freeze: { ...frozenRows([...heading.rows.map(({ row }) => row), ...header.rows]), columns: 2 },
    },
    names: [
      {
        name: headerName(template.code),
        formula: `${place(layout.headerRow, layout.ordinalColumn)}:${absoluteAddress(layout.headerRow, layout.lastFieldColumn)}`,
      },
      { name: nilName(template.code), formula: place(heading.nil.row, heading.nil.column) },
      ...heading.counts.names,
      ...verdict.names,
    ],
    issues: verdict.leftOut > 0 ? [shortened(parts, verdict.leftOut)] : [],
  };
}

/** In points: on a small screen (1366 × 768) half a dozen rows of entries stay in view below this. */
const MOST_FROZEN = 150;

/** The heading and the header stay in view, unless they would hide the entries. */
function frozenRows(rows: readonly RowDraft[]): NonNullable<SheetDraft["freeze"]> {
  const height = rows.reduce((sum, row) => sum + (row.hidden ? 0 : (row.height ?? 0)), 0);
  return height <= MOST_FROZEN ? { rows: rows.length } : {};
}

/**
 * Filtering, protection and printing: the same for every template. Rows cannot be inserted: Excel would leave the
 * formulas of the row out, and its errors uncounted.
 */
function frame(layout: TemplateLayout): Partial<SheetDraft> {
  const { numberRow, groupRow, lastEntryRow, lastFieldColumn, checkColumn } = layout;
  return {
    autoFilter: `A${numberRow}:${cellAddress(lastEntryRow, checkColumn)}`,
    gridLines: false,
    protection: {
      sort: true,
      filter: true,
      formatCells: true,
      formatColumns: true,
      formatRows: true,
    },
    page: {
      orientation: "landscape",
      fitToWidth: 1,
      repeatRows: `${groupRow}:${numberRow}`,
      // Whole columns: office programs print down to the last row that holds something, one below the prepared rows too.
      printArea: `A:${columnLetters(lastFieldColumn)}`,
      margins: { top: 1, bottom: 1.2, left: 1.5, right: 1 },
      footer: "&CTrang &P/&N",
      differentFirst: true,
      centred: true,
    },
  };
}

function columnsOf(template: Template, widths: readonly number[]): readonly ColumnDraft[] {
  return columnStyles(template).map((style, at) => ({ width: widths[at] ?? 0, style }));
}

function validationsOf(
  { template, layout, index }: TemplateSheetParts,
  { nil }: TemplateHeading,
): readonly ValidationDraft[] {
  const guard = (column: number, words: string): ValidationDraft => ({
    range: columnRange(layout, column),
    ...REFUSE_ALL,
    allowBlank: true,
    errorStyle: "stop",
    errorTitle: "Cột tự tính",
    error: words,
  });
  return [
    guard(layout.ordinalColumn, "Số thứ tự được đánh tự động. Bấm Hủy (Cancel) để giữ công thức."),
    ...fieldValidations(index)(template),
    guard(layout.checkColumn, "Cột này tự kiểm tra từng dòng. Bấm Hủy (Cancel) để giữ công thức."),
    {
      range: cellAddress(nil.row, nil.column),
      type: "list",
      formula1: NIL_MARKS,
      allowBlank: true,
      errorStyle: "stop",
      promptTitle: "Không phát sinh",
      prompt: "Chọn X khi trong kỳ đơn vị không có số liệu của biểu này. Khi đó để trống toàn bộ bảng.",
      errorTitle: "Không phát sinh",
      error: "Ô này chỉ ghi X hoặc để trống. Hãy chọn trong danh sách ở ô.",
    },
  ];
}

/** Of the columns a unit fills in: the same in the workbook of every unit. */
const fieldValidations = rememberedOf(({ catalogue }: CatalogueIndex) =>
  rememberedOf((template: Template): readonly ValidationDraft[] => {
    const layout = templateLayout(template);
    return template.fields.map((field, at) => fieldValidation(field, catalogue, columnRange(layout, at + 2)));
  }),
);

/** Red where "không phát sinh" stands beside entries. */
function headingMarks(
  template: Template,
  { nil, status }: TemplateHeading,
): readonly ConditionalFormatDraft[] {
  return [nil, status].map(({ row, column }) => ({
    range: cellAddress(row, column),
    formula: nilConflict(template),
    style: mark.error,
  }));
}

const shortened = ({ template, sheet }: TemplateSheetParts, leftOut: number): Issue =>
  templatesIssue("templates.check-shortened", { sheet, template: template.code }, { facts: { leftOut } });
