import { SEVERITY_WORDS, columnLetters } from "../../base";
import {
  type CatalogueIndex,
  type Field,
  type OrgUnit,
  type Period,
  type Rule,
  type Template,
  toldApartBy,
} from "../../catalogue";
import { excelComputed, excelRule, excelText } from "../../rules";
import type { ExcelNames } from "../../rules";
import type { NameDraft } from "../../workbook";
import { quoteSheet } from "../../workbook";
import { brokenConstraint } from "../field/cell-formulas";
import { entryRows, hasData, isInput, isRepeated, wholeColumn } from "./entry-formulas";
import { excelNames } from "./excel-names";
import { fieldWords } from "../field/field-words";
import { columnOf } from "./layout";
import type { TemplateLayout } from "./layout";
import { MAX_FORMULA, packed } from "./packed-text";
import { computedName, rowNames, ruleName } from "./row-names";
import { countNames } from "./sheet-counts";
import { NOTHING_TYPED } from "./untouched-presets";

/**
 * What a row works out and what is wrong in it, as defined names with references relative to the row they are
 * used in (stored relative to A1). One rule is written once, and serves the column "Kiểm tra" and the colours of
 * every row; written out in every row the same formulas made the files of a commune 1 MB.
 */
export interface RowVerdict {
  readonly names: readonly NameDraft[];
  /** Rules too long or too many for Excel to say in words. */
  readonly leftOut: number;
}

interface VerdictWorld {
  readonly index: CatalogueIndex;
  readonly orgUnit: OrgUnit;
  readonly period: Period;
  /** Name of the template's sheet. */
  readonly sheet: string;
}

/** Excel takes 64 levels of nesting. */
const MAX_LEVELS = 60;

export function rowVerdict(template: Template, layout: TemplateLayout, world: VerdictWorld): RowVerdict {
  const at = (column: number): string => `${quoteSheet(world.sheet)}!$${columnLetters(column)}1`;
  const cell = (key: string): string => at(columnOf(layout, key));
  const own = rowNames(template.code);
  const table = {
    ordinal: `(ROW(${at(layout.ordinalColumn)})-${layout.firstRow - 1})`,
    columnOf: (key: string) => wholeColumn(layout, columnOf(layout, key), at),
    entryRows: entryRows(template, layout, at),
  };
  const names = excelNames({ ...world, fields: template.fields, cellOf: cell, table });
  const rules = ruleNames(template, names);
  const blank = packed(own.missing, blankColumns(template, cell));
  const wrong = packed(own.mistyped, wrongColumns(template, world.index, cell));
  const repeated = isRepeated(template, layout, at);
  const untouched = { when: `${countNames(template.code).entries}=0`, says: excelText(NOTHING_TYPED) };
  const findings: readonly RowFinding[] = [
    ...(template.presetRows.length === 0 ? [] : [untouched]),
    { when: `${blank.text}<>""`, says: listed("chưa nhập", blank.text) },
    { when: `${wrong.text}<>""`, says: listed("ghi chưa đúng", wrong.text) },
    ...rules.findings("error"),
    ...(repeated === undefined ? [] : [{ when: own.repeated, says: excelText(repetition(template)) }]),
    ...rules.findings("warning"),
    ...rules.findings("info"),
  ];
  const check = nested(findings, own.hasData);
  return {
    names: [
      { name: own.hasData, formula: hasData(template, layout, at) },
      ...blank.names,
      ...wrong.names,
      ...(repeated === undefined ? [] : [{ name: own.repeated, formula: repeated }]),
      ...rules.names,
      ...computedFields(template, names),
      { name: own.check, formula: check.formula },
    ],
    leftOut: check.leftOut + rules.tooLong,
  };
}

/** A finding: its condition, and the formula of what to say. */
interface RowFinding {
  readonly when: string;
  readonly says: string;
}

type CellOf = (fieldKey: string) => string;

const computedFields = (template: Template, names: ExcelNames): readonly NameDraft[] =>
  template.fields.flatMap((field) =>
    field.formula === undefined
      ? []
      : [{ name: computedName(template.code, field), formula: excelComputed(field.formula, names) }],
  );

function ruleNames(template: Template, names: ExcelNames) {
  const all = template.rules.map((rule) => ({
    rule,
    name: ruleName(template.code, rule),
    formula: `NOT(${excelRule(rule.expression, rule.whenBlank, names)})`,
  }));
  const fitting = all.filter(({ formula }) => formula.length <= MAX_FORMULA);
  return {
    names: fitting.map(({ name, formula }): NameDraft => ({ name, formula })),
    tooLong: all.length - fitting.length,
    findings: (severity: Rule["severity"]): readonly RowFinding[] =>
      fitting
        .filter(({ rule }) => rule.severity === severity)
        .map(({ rule, name }) => ({
          when: name,
          says: excelText(`${SEVERITY_WORDS[severity]}: ${rule.message}`),
        })),
  };
}

/** "Lỗi: chưa nhập: Cấp tổ chức; Hình thức." of a text whose parts each end in "; ". */
const listed = (words: string, text: string): string =>
  `"${SEVERITY_WORDS.error}: ${words}: "&LEFT(${text},LEN(${text})-2)&"."`;

/** Labels of the columns a row needs and leaves blank. */
const blankColumns = ({ fields }: Template, cell: CellOf): readonly string[] =>
  fields
    .filter((field) => field.required && isInput(field))
    .map(({ key, label }) => `IF(${cell(key)}="",${excelText(`${label}; `)},"")`);

/** Labels of the columns that hold what they do not take, with what they do. */
const wrongColumns = ({ fields }: Template, { catalogue }: CatalogueIndex, cell: CellOf): readonly string[] =>
  fields.filter(isInput).map((field: Field) => {
    const words = `${field.label} (cần là ${fieldWords(field, catalogue).expected}); `;
    return `IF(${brokenConstraint(field, cell(field.key))},${excelText(words)},"")`;
  });

function repetition(template: Template): string {
  const { fields, name } = toldApartBy(template);
  const same = name === undefined ? fields.map(({ label }) => label).join("; ") : "mọi cột";
  return `${SEVERITY_WORDS.error}: trùng dòng khác (cùng ${same}).`;
}

/** The gravest finding of a row in words, else "Đạt"; nothing for a blank row. */
function nested(findings: readonly RowFinding[], data: string): { formula: string; leftOut: number } {
  let chain = "";
  let kept = 0;
  for (const { when, says } of findings) {
    const link = `IF(${when},${says},`;
    if (kept >= MAX_LEVELS || chain.length + link.length > MAX_FORMULA) break;
    chain += link;
    kept += 1;
  }
  return {
    formula: `IF(${data},${chain}"${ALL_WELL}"${")".repeat(kept)},"")`,
    leftOut: findings.length - kept,
  };
}

/** What "Kiểm tra" says of a row without findings. */
export const ALL_WELL = "Đạt";
