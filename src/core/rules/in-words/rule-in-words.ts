import { formatExpression } from "../format-expression";
import type { Expression } from "../model";
import { withFieldsCalled } from "../with-fields-called";
import type { NamedField } from "./read-tokens";

/** A rule or formula as people read it, columns by their labels: of `nam + nu` "Nam + Nữ". */
export function ruleInWords(expression: Expression, fields: readonly NamedField[]): string {
  const labels = new Map(fields.map(({ key, label }) => [key, label]));
  return formatExpression(withFieldsCalled(expression, (key) => labels.get(key) ?? key));
}
