import { assertNever } from "../base";
import type { Expression } from "./model";

/** An expression whose fields are called otherwise: with "nam" → "soNam", `nam + nu` is `soNam + nu`. */
export function withFieldsCalled(expression: Expression, nameOf: (key: string) => string): Expression {
  const inside = (part: Expression): Expression => withFieldsCalled(part, nameOf);
  switch (expression.kind) {
    case "literal":
    case "blank":
    case "cover":
      return expression;
    case "field":
      return { kind: "field", key: nameOf(expression.key) };
    case "not":
    case "negate":
      return { ...expression, operand: inside(expression.operand) };
    case "binary":
      return { ...expression, left: inside(expression.left), right: inside(expression.right) };
    case "in":
      return { ...expression, value: inside(expression.value) };
    case "call":
      return { ...expression, arguments: expression.arguments.map(inside) };
    default:
      return assertNever(expression);
  }
}
