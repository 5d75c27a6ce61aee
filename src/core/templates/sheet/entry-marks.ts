import { SEVERITY_WORDS, columnLetters } from "../../base";
import { type Field, type Rule, type Template, toldApartBy } from "../../catalogue";
import type { ConditionalFormatDraft, NameDraft } from "../../workbook";
import { brokenConstraint } from "../field/cell-formulas";
import { isInput } from "./entry-formulas";
import { columnOf, columnRange } from "./layout";
import type { TemplateLayout } from "./layout";
import { computedName, rowNames, ruleName } from "./row-names";
import { ALL_WELL } from "./row-verdict";
import { mark } from "../look/styles";
import type { TemplateSheetParts } from "./template-parts";

/**
 * Colours that show a unit its mistakes without any add-in; the column "Kiểm tra" says the same in words. The
 * first that fits wins: wrong value, broken rule, repetition, blank, warning.
 */
export function entryMarks(
  parts: TemplateSheetParts,
  names: readonly NameDraft[],
): readonly ConditionalFormatDraft[] {
  const { template, layout } = parts;
  const named = new Set(names.map(({ name }) => name));
  const own = rowNames(template.code);
  const first = firstCells(layout);
  const marked = (
    key: string,
    formula: string,
    style: ConditionalFormatDraft["style"],
  ): ConditionalFormatDraft => ({
    range: columnRange(layout, columnOf(layout, key)),
    ...{ formula, style, stopIfTrue: true },
  });
  const rules = (isGrave: boolean): readonly ConditionalFormatDraft[] =>
    template.rules
      .filter((rule) => (rule.severity === "error") === isGrave && named.has(ruleName(template.code, rule)))
      .map((rule: Rule) =>
        marked(rule.field, ruleName(template.code, rule), isGrave ? mark.error : mark.warning),
      );
  return [
    ...template.fields
      .filter(({ filledByBoard }) => !filledByBoard)
      .map((field) => marked(field.key, wrongValue(parts, field), mark.error)),
    ...rules(true),
    ...(named.has(own.repeated) ? repeatedIn(template) : []).map((key) =>
      marked(key, own.repeated, mark.error),
    ),
    ...template.fields
      .filter((field) => field.required && isInput(field))
      .map(({ key }) => marked(key, `AND(${first(key)}="",${own.hasData})`, mark.missing)),
    ...rules(false),
    ...verdictMarks(layout),
  ];
}

/** Where a row that says the same as another is marked: its key, or its name where there is none. */
function repeatedIn(template: Template): readonly string[] {
  const { fields, name } = toldApartBy(template);
  return (name === undefined ? fields : [name]).map(({ key }) => key);
}

/** A typed value its field does not take, or a formula typed over. */
function wrongValue({ template, layout }: TemplateSheetParts, field: Field): string {
  const cellOf = firstCells(layout);
  const cell = cellOf(field.key);
  if (field.formula === undefined) return brokenConstraint(field, cell);
  return `AND(${cell}<>"",${cell}<>${computedName(template.code, field)})`;
}

const firstCells =
  (layout: TemplateLayout) =>
  (key: string): string =>
    `$${columnLetters(columnOf(layout, key))}${layout.firstRow}`;

function verdictMarks(layout: TemplateLayout): readonly ConditionalFormatDraft[] {
  const range = columnRange(layout, layout.checkColumn);
  const cell = `$${columnLetters(layout.checkColumn)}${layout.firstRow}`;
  const startsWith = (word: string): string => `LEFT(${cell},${word.length})="${word}"`;
  return [
    { range, formula: startsWith(SEVERITY_WORDS.error), style: mark.error },
    { range, formula: startsWith(SEVERITY_WORDS.warning), style: mark.warning },
    { range, formula: startsWith(SEVERITY_WORDS.info), style: mark.warning },
    { range, formula: `${cell}="${ALL_WELL}"`, style: mark.done },
  ];
}
