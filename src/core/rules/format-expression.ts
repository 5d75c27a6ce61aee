import { assertNever } from "../base";
import type { BinaryOperator, Expression } from "./model";

/** How tightly each operator binds; higher binds tighter. */
const PRECEDENCE: Readonly<Record<BinaryOperator, number>> = {
  "||": 1, "&&": 2, "==": 6, "!=": 6, "<": 7, "<=": 7, ">": 7, ">=": 7, "+": 9, "-": 9, "*": 10, "/": 10,
}; // prettier-ignore
const IN_PRECEDENCE = 7;
const ATOM = 99;

/** Writes an expression as a person would; law: parse(format(e)) equals e. */
export function formatExpression(expression: Expression): string {
  switch (expression.kind) {
    case "literal":
      return formatLiteral(expression.value);
    case "blank":
      return "blank";
    case "field":
      return expression.key;
    case "cover":
      return `cover.${expression.key}`;
    case "not":
      return `!${atLeast(ATOM, expression.operand)}`;
    case "negate":
      return `-${atLeast(ATOM, expression.operand)}`;
    case "in":
      return `${atLeast(IN_PRECEDENCE, expression.value)} in [${expression.choices.map(formatLiteral).join(", ")}]`;
    case "call":
      return `${expression.name}(${expression.arguments.map(formatExpression).join(", ")})`;
    case "binary": {
      const own = PRECEDENCE[expression.operator];
      // Operators group to the left, so an equal one on the right needs its brackets.
      return `${atLeast(own, expression.left)} ${expression.operator} ${atLeast(own + 1, expression.right)}`;
    }
    default:
      return assertNever(expression);
  }
}

function atLeast(binding: number, expression: Expression): string {
  const text = formatExpression(expression);
  return bindingOf(expression) >= binding ? text : `(${text})`;
}

function bindingOf(expression: Expression): number {
  if (expression.kind === "binary") return PRECEDENCE[expression.operator];
  if (expression.kind === "in") return IN_PRECEDENCE;
  if (expression.kind === "not" || expression.kind === "negate") return ATOM - 1;
  if (expression.kind === "literal" && typeof expression.value === "number" && expression.value < 0)
    return ATOM - 1;
  return ATOM;
}

function formatLiteral(value: number | string | boolean): string {
  if (typeof value !== "string") return String(value);
  const escaped = value
    .replace(/\\/g, "\\\\")
    .replace(/"/g, '\\"')
    .replace(/\n/g, "\\n")
    .replace(/\t/g, "\\t");
  return `"${escaped}"`;
}
