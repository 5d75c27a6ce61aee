import type { Expression } from "../../rules";
import { parseExpression } from "../../rules";

/** An expression of the default catalogue: a wrong one is a bug of ours, so it throws. */
export function parsed(text: string): Expression {
  const outcome = parseExpression(text);
  if (!outcome.ok) throw new Error(`default catalogue: "${text}": ${JSON.stringify(outcome.problem)}`);
  return outcome.expression;
}
