import type { PlainDate } from "../../base";
import type { CatalogueIndex, Letterhead, OrgUnit, OwedTemplate, Period, Template } from "../../catalogue";
import type { CellDraft, ConditionalFormatDraft, NameDraft, ValidationDraft } from "../../workbook";
import type { ColumnSpan, SpannedRow } from "../look/spanned-row";
import { spannedRow } from "../look/spanned-row";
import type { UnitHeading } from "../look/unit-heading";

/** Everything the cover is made from. */
export interface CoverParts {
  readonly index: CatalogueIndex;
  readonly orgUnit: OrgUnit;
  readonly period: Period;
  /** Last day the figures are about. */
  readonly until: PlainDate;
  readonly heading: UnitHeading;
  /** The board, as it is called on the day the report is due. */
  readonly letterhead: Letterhead;
  /** The template of the cover itself, if the unit owes one. */
  readonly cover: Template | undefined;
  /** The table templates, mandatory ones first. */
  readonly owed: readonly OwedTemplate[];
  /** Template code → name of its sheet. */
  readonly sheets: ReadonlyMap<string, string>;
}

export const COVER_SHEET = "Bìa";

/** STT · Biểu số · Tên biểu · Hạn gửi · Số dòng · Dòng lỗi · Không phát sinh · Tình trạng */
export const COVER_WIDTHS: readonly number[] = [6, 9, 42, 13, 9, 9, 12, 20];

/** A stretch of the cover; blocks are stacked one under the other. */
export interface CoverBlock {
  readonly rows: readonly SpannedRow[];
  readonly names?: readonly NameDraft[];
  readonly validations?: readonly ValidationDraft[];
  readonly conditionalFormats?: readonly ConditionalFormatDraft[];
}

/** A row of the cover; columns no span mentions are blank. */
export const coverRow = (number: number, spans: readonly ColumnSpan[], height: number): SpannedRow =>
  spannedRow(number, spans, { columns: COVER_WIDTHS.length, height });

/** One cell over the whole width. */
export const across = (cell: CellDraft): ColumnSpan => ({ from: 1, to: COVER_WIDTHS.length, cell });
