import { given } from "../../../base";
import type { Workbook } from "../../../workbook";
import type { Expression, ExpressionProblem } from "../../../rules";
import { parseExpression } from "../../../rules";
import type { Aggregate, Field, Rule, Template } from "../../model";
import type { KeyOf, Located } from "./located";
import { readTable } from "./read-table";
import type { Tell, TableRow } from "./table-row";
import * as tables from "../tables/tables";
import * as words from "../tables/words";

type TemplateHead = Omit<Template, "fields" | "rules" | "presetRows">;
type TemplateKey = KeyOf<typeof tables.templateTable>;
type FieldKey = KeyOf<typeof tables.fieldTable>;
type RuleKey = KeyOf<typeof tables.ruleTable>;
type PresetKey = KeyOf<typeof tables.presetTable>;

export type LocatedTemplate = Located<TemplateHead, TemplateKey>;
export type LocatedField = Located<Field, FieldKey>;
export type LocatedRule = Located<Rule, RuleKey>;
/** A preset value is told what it is by its field, so it stays a row until the fields are known. */
export type PresetRow = TableRow<PresetKey>;

export const readTemplateHeads = (workbook: Workbook, tell: Tell): readonly LocatedTemplate[] =>
  readTable(workbook, tables.templateTable, tell).map((row) => ({ item: templateHead(row), row }));

export const readFields = (workbook: Workbook, tell: Tell): readonly LocatedField[] =>
  readTable(workbook, tables.fieldTable, tell).map((row) => ({ item: field(row), row }));

export const readRules = (workbook: Workbook, tell: Tell): readonly LocatedRule[] =>
  readTable(workbook, tables.ruleTable, tell).map((row) => ({ item: rule(row), row }));

export const readPresets = (workbook: Workbook, tell: Tell): readonly PresetRow[] =>
  readTable(workbook, tables.presetTable, tell);

const templateHead = (row: TableRow<TemplateKey>): TemplateHead => ({
  code: row.text("code"),
  version: row.whole("version") ?? 1,
  title: row.text("title"),
  shortTitle: row.text("shortTitle"),
  section: row.text("section"),
  oneRow: row.text("oneRow"),
  guidance: row.text("guidance"),
  layout: row.word("layout", words.layoutWords) ?? "table",
  confidential: row.yes("confidential"),
  rowKey: row.list("rowKey"),
  groupBy: row.list("groupBy"),
  ...given({
    coverage: row.word("coverage", words.taskWords),
    coverageWhen: expression(row, "coverageWhen"),
    validFrom: row.date("validFrom"),
    validTo: row.date("validTo"),
  }),
});

const field = (row: TableRow<FieldKey>): Field => ({
  key: row.text("key"),
  label: row.text("label"),
  aliases: row.list("aliases"),
  type: row.word("type", words.fieldTypeWords) ?? "text",
  required: row.yes("required"),
  width: row.number("width") ?? 0,
  aggregate: aggregate(row),
  filledByBoard: row.yes("filledByBoard"),
  ...given({
    unitOfMeasure: row.textIfAny("unitOfMeasure"),
    list: row.textIfAny("list"),
    min: row.number("min"),
    max: row.number("max"),
    minLength: row.whole("minLength"),
    maxLength: row.whole("maxLength"),
    pattern: row.textIfAny("pattern"),
    decimals: row.whole("decimals"),
    formula: expression(row, "formula"),
    group: row.textIfAny("group"),
    hint: row.textIfAny("hint"),
  }),
});

function aggregate(row: TableRow<FieldKey>): Aggregate {
  const op = row.word("aggregate", words.aggregateWords) ?? "none";
  if (op === "ratio")
    return { op, numerator: operand(row, "numerator"), denominator: operand(row, "denominator") };
  return op === "weighted-mean" ? { op, weight: operand(row, "denominator") } : { op };
}

function operand(row: TableRow<FieldKey>, column: "numerator" | "denominator"): string {
  const key = row.textIfAny(column);
  if (key === undefined) row.tell("catalogue.value-missing", column);
  return key ?? "";
}

const rule = (row: TableRow<RuleKey>): Rule => ({
  code: row.text("code"),
  severity: row.word("severity", words.severityWords) ?? "error",
  expression: expression(row, "expression") ?? { kind: "blank" },
  message: row.text("message"),
  field: row.text("field"),
  whenBlank: row.word("whenBlank", words.whenBlankWords) ?? "skip",
});

/** Reads an expression; a wrong one is reported with the character it stumbles over. */
function expression<Key extends string>(row: TableRow<Key>, column: Key): Expression | undefined {
  const text = row.textIfAny(column);
  if (text === undefined) return undefined;
  const outcome = parseExpression(text);
  if (outcome.ok) return outcome.expression;
  const { reason, at, position = 0 } = outcome.problem;
  row.tell(PROBLEM_CODES[reason], column, { found: text, facts: { at, position } });
  return undefined;
}

const PROBLEM_CODES = {
  syntax: "catalogue.bad-expression",
  "unknown-function": "catalogue.unknown-function",
  "wrong-arguments": "catalogue.wrong-arguments",
  "not-supported": "catalogue.unsupported-expression",
  "too-long": "catalogue.expression-too-long",
} as const satisfies Readonly<Record<ExpressionProblem["reason"], string>>;
