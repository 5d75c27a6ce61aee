import type { Field } from "../../catalogue";
import { compileFormula } from "../../rules";
import type { RuleContext, RuleValue } from "../../rules";
import type { Scalar } from "../../workbook";

type Values = Readonly<Record<string, Scalar | undefined>>;

/** Result of a computed field over the values of its row: what Excel shows there, "" for nothing. */
export function computedValue(formula: NonNullable<Field["formula"]>): (values: Values) => Scalar {
  const compute = compileFormula(formula);
  return (values) => compute(figuresOnly(values)) ?? "";
}

/** Computed fields are made of figures of the same row; they ask nothing else. */
const figuresOnly = (values: Values): RuleContext => ({
  field: (key): RuleValue => values[key],
  cover: () => undefined,
  choiceCode: () => undefined,
  issuedOn: () => undefined,
  reviewDue: () => undefined,
  period: { from: 0, to: 0 },
  validOn: () => true,
  unitKind: undefined,
});
