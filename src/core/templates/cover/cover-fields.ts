import { absoluteAddress, SEVERITY_WORDS, cellAddress } from "../../base";
import type { Field, Template } from "../../catalogue";
import { excelRule, excelText } from "../../rules";
import type { ExcelNames } from "../../rules";
import type { CellDraft, ConditionalFormatDraft } from "../../workbook";
import { quoteSheet } from "../../workbook";
import { brokenConstraint } from "../field/cell-formulas";
import { cellFormat } from "../field/cell-formats";
import { across, COVER_SHEET, COVER_WIDTHS, coverRow } from "./cover-parts";
import type { CoverBlock, CoverParts } from "./cover-parts";
import { coverPrefills } from "./cover-prefills";
import { excelNames } from "../sheet/excel-names";
import { fieldWords } from "../field/field-words";
import { coverName } from "../stamp/identity";
import type { SpannedRow } from "../look/spanned-row";
import { widthOf } from "../look/spanned-row";
import { coverCell, header, heading, mark, table } from "../look/styles";
import { heightOf, linesOf } from "../look/text-size";
import { fieldValidation } from "../field/validations";

/** Columns of label, value and check. */
const LABEL = { from: 1, to: 3 };
const VALUE = { from: 4, to: 6 };
const CHECK = { from: 7, to: 8 };
const NOT_YET = "Chưa nhập.";

/** "I. Thông tin chung": one row per field of the cover's template. */
export function coverFields(parts: CoverParts, firstRow: number): CoverBlock {
  const { cover } = parts;
  if (cover === undefined) return { rows: [] };
  const names = excelNames({ ...parts, fields: cover.fields, cellOf: coverName });
  const prefills = coverPrefills(parts);
  const first = firstRow + INTRODUCTION_ROWS;
  const rows = cover.fields.map((field, at) =>
    fieldRow(parts, field, { row: first + at, prefills, cover, names }),
  );
  const place = (at: number) => absoluteAddress(first + at, VALUE.from);
  return {
    rows: [...introduction(cover, firstRow), ...rows],
    names: cover.fields.map(({ key }, at) => ({
      name: coverName(key),
      formula: `${quoteSheet(COVER_SHEET)}!${place(at)}`,
    })),
    validations: cover.fields.map((field, at) =>
      fieldValidation(field, parts.index.catalogue, cellAddress(first + at, VALUE.from)),
    ),
    conditionalFormats: cover.fields.flatMap((_, at) => fieldMarks(first + at)),
  };
}

const INTRODUCTION_ROWS = 3;

function introduction(cover: Template, row: number): readonly SpannedRow[] {
  const guidance = `${cover.guidance} Mục có dấu (*) là bắt buộc.`;
  const lines = linesOf(guidance, widthOf(COVER_WIDTHS, 1, COVER_WIDTHS.length));
  const titles = [
    { ...LABEL, cell: { value: "Nội dung", style: header.label } },
    { ...VALUE, cell: { value: "Đơn vị ghi", style: header.label } },
    { ...CHECK, cell: { value: "Kiểm tra (tự động)", style: header.label } },
  ];
  return [
    coverRow(
      row,
      [across({ value: `I. ${cover.shortTitle.toUpperCase()}`, style: heading.section })],
      heightOf(1, 13),
    ),
    coverRow(row + 1, [across({ value: guidance, style: heading.guidance })], heightOf(lines, 11)),
    coverRow(row + 2, titles, heightOf(1, 12)),
  ];
}

interface FieldPlace {
  readonly row: number;
  readonly prefills: ReturnType<typeof coverPrefills>;
  readonly cover: Template;
  readonly names: ExcelNames;
}

function fieldRow(parts: CoverParts, field: Field, { row, prefills, cover, names }: FieldPlace): SpannedRow {
  const prefill = prefills.get(field.key);
  const isOpen = prefill?.open ?? !field.filledByBoard;
  const { numberFormat } = cellFormat(field);
  // A formula in a cell of format "@" would be shown instead of worked out.
  const format = prefill?.cell.formula === undefined ? numberFormat : "General";
  const style = isOpen ? coverCell.open(format) : coverCell.fixed(format);
  const value: CellDraft = { ...prefill?.cell, style };
  const isBlank = prefill === undefined;
  const label = field.required ? `${field.label} (*)` : field.label;
  const check: CellDraft = {
    formula: fieldCheck(field, cover, { names, parts }),
    value: isBlank && field.required ? NOT_YET : "",
    style: table.check,
  };
  const shown = String(prefill?.cell.value ?? "");
  return coverRow(
    row,
    [
      { ...LABEL, cell: { value: label, style: table.text } },
      { ...VALUE, cell: value },
      { ...CHECK, cell: check },
    ],
    heightOf(linesOf(shown, widthOf(COVER_WIDTHS, VALUE.from, VALUE.to)), 12),
  );
}

interface CheckWorld {
  readonly names: ExcelNames;
  readonly parts: CoverParts;
}

/** The first thing wrong with one value of the cover, in words; "" where nothing is. */
function fieldCheck(field: Field, cover: Template, { names, parts }: CheckWorld): string {
  const cell = coverName(field.key);
  const { expected } = fieldWords(field, parts.index.catalogue);
  const rules = cover.rules.filter((rule) => rule.field === field.key);
  const bySeverity = (["error", "warning", "info"] as const).flatMap((severity) =>
    rules.filter((rule) => rule.severity === severity),
  );
  const findings = [
    ...(field.required ? [{ when: `${cell}=""`, says: NOT_YET }] : []),
    { when: brokenConstraint(field, cell), says: `${SEVERITY_WORDS.error}: cần là ${expected}.` },
    ...bySeverity.map((rule) => ({
      when: `NOT(${excelRule(rule.expression, rule.whenBlank, names)})`,
      says: `${SEVERITY_WORDS[rule.severity]}: ${rule.message}`,
    })),
  ];
  return findings.reduceRight(
    (otherwise, { when, says }) => `IF(${when},${excelText(says)},${otherwise})`,
    '""',
  );
}

/** Colours of value and check, by the check's first word. */
function fieldMarks(row: number): readonly ConditionalFormatDraft[] {
  const check = absoluteAddress(row, CHECK.from);
  const range = `${cellAddress(row, VALUE.from)}:${cellAddress(row, CHECK.to)}`;
  const starts = (word: string): string => `LEFT(${check},${word.length})="${word}"`;
  return [
    { range, formula: starts(SEVERITY_WORDS.error), style: mark.error },
    { range, formula: `${check}="${NOT_YET}"`, style: mark.missing },
    { range, formula: `${check}<>""`, style: mark.warning },
  ];
}
