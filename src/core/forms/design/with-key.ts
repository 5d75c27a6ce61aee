import { exactKey, given } from "../../base";
import { type Aggregate, type Template, isCoverField, isFieldKey } from "../../catalogue";
import { type Expression, withFieldsCalled } from "../../rules";
import type { TemplateDesign } from "./template-design";

/** Why a column may not bear a key: no key at all, that of another column, one another column bore, here or gone; or the cover's is read by the one it has. */
type KeyProblem = "bad" | "taken" | "former" | "cover";

export function keyProblem(
  { template, keysBefore, keysOut }: TemplateDesign,
  key: string,
  to: string,
): KeyProblem | undefined {
  if (template.layout === "cover" && isCoverField(key)) return "cover";
  if (!isFieldKey(to)) return "bad";
  const isSame = (one: string) => exactKey(one) === exactKey(to);
  if (template.fields.some((field) => field.key !== key && isSame(field.key))) return "taken";
  const borne = template.fields.find((field) => field.key === key)?.formerKeys ?? [];
  const isOwn = [key, keysBefore[key] ?? key, ...borne].some(isSame);
  return !isOwn && keysOut.some(isSame) ? "former" : undefined;
}

/**
 * The design with another key of a column; whatever names the column follows: formulas, rules, aggregations, what tells
 * rows apart and groups them, given rows. A key that may not be is not taken.
 */
export function withFieldKey(design: TemplateDesign, key: string, to: string): TemplateDesign {
  if (key === to || keyProblem(design, key, to) !== undefined) return design;
  const { [key]: before = key, ...others } = design.keysBefore;
  return {
    ...design,
    template: withKeys(design.template, (one) => (one === key ? to : one)),
    keysBefore: before === to ? others : { ...others, [to]: before },
  };
}

/** A template whose columns are called otherwise, wherever it names them. */
export function withKeys(template: Template, nameOf: (key: string) => string): Template {
  const called = (expression: Expression | undefined) =>
    expression === undefined ? undefined : withFieldsCalled(expression, nameOf);
  const { coverageWhen, followUpWhen, ...rest } = template;
  return {
    ...rest,
    ...given({ coverageWhen: called(coverageWhen), followUpWhen: called(followUpWhen) }),
    fields: template.fields.map((field) => ({
      ...field,
      ...{ key: nameOf(field.key), aggregate: withOperands(field.aggregate, nameOf) },
      ...given({ formula: called(field.formula) }),
    })),
    rules: template.rules.map((rule) => ({
      ...rule,
      ...{ field: nameOf(rule.field), expression: withFieldsCalled(rule.expression, nameOf) },
    })),
    rowKey: template.rowKey.map(nameOf),
    groupBy: template.groupBy.map(nameOf),
    presetRows: template.presetRows.map((row) =>
      Object.fromEntries(Object.entries(row).map(([key, value]) => [nameOf(key), value])),
    ),
  };
}

function withOperands(aggregate: Aggregate, nameOf: (key: string) => string): Aggregate {
  if (aggregate.op === "weighted-mean") return { ...aggregate, weight: nameOf(aggregate.weight) };
  if (aggregate.op !== "ratio") return aggregate;
  return {
    ...aggregate,
    numerator: nameOf(aggregate.numerator),
    denominator: nameOf(aggregate.denominator),
  };
}
