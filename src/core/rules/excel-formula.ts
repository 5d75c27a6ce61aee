import { assertNever } from "../base";
import { TOLERANCE } from "./compare";
import { excelFunction } from "./excel-functions";
import type { ExcelNames } from "./excel-names";
import { lookUpsOf, neededBy } from "./fields-of";
import type { BinaryOperator, Expression } from "./model";

/** TRUE where the rule holds or cannot be judged: the exact twin of `compileRule`. */
export function excelRule(expression: Expression, whenBlank: "skip" | "evaluate", names: ExcelNames): string {
  const { fields, cover } = neededBy(expression);
  const fieldBlanks = whenBlank === "skip" ? [...fields.map(names.field), ...cover.map(names.cover)] : [];
  const unknown = lookUpsOf(expression).map((lookUp) => excelFormula(lookUp, names));
  const gaps = [...fieldBlanks, ...unknown].map((reference) => `${reference}=""`);
  const judged = `IFERROR(${excelFormula(expression, names)},TRUE)`;
  return gaps.length === 0 ? judged : `IF(${either(gaps)},TRUE,${judged})`;
}

/** A computed field: "" where an operand is blank or the divisor 0; the twin of `compileFormula`. */
export function excelComputed(expression: Expression, names: ExcelNames): string {
  const { fields, cover } = neededBy(expression);
  const gaps = [...fields.map(names.field), ...cover.map(names.cover)].map((reference) => `${reference}=""`);
  const value = `IFERROR(${excelFormula(expression, names)},"")`;
  return gaps.length === 0 ? value : `IF(${either(gaps)},"",${value})`;
}

const either = (conditions: readonly string[]): string =>
  conditions.length === 1 ? (conditions[0] ?? "") : `OR(${conditions.join(",")})`;

/** The bare twin of an expression. */
export function excelFormula(expression: Expression, names: ExcelNames): string {
  switch (expression.kind) {
    case "literal":
      return excelLiteral(expression.value);
    case "blank":
      return '""';
    case "field":
      return names.field(expression.key);
    case "cover":
      return names.cover(expression.key);
    case "not":
      return `NOT(${excelFormula(expression.operand, names)})`;
    case "negate":
      return `-(${excelFormula(expression.operand, names)})`;
    case "in": {
      const value = excelFormula(expression.value, names);
      return `OR(${expression.choices.map((choice) => `${value}=${excelLiteral(choice)}`).join(",")})`;
    }
    case "call":
      return excelFunction(expression, names, (argument) => excelFormula(argument, names));
    case "binary":
      return excelBinary(expression.operator, expression.left, expression.right, names);
    default:
      return assertNever(expression);
  }
}

function excelBinary(
  operator: BinaryOperator,
  left: Expression,
  right: Expression,
  names: ExcelNames,
): string {
  const [a, b] = [excelFormula(left, names), excelFormula(right, names)];
  switch (operator) {
    case "&&":
      return `AND(${a},${b})`;
    case "||":
      return `OR(${a},${b})`;
    case "+":
    case "-":
    case "*":
    case "/":
      return `(${a}${operator}${b})`;
    default: {
      const comparison = operator === "==" ? "=" : operator === "!=" ? "<>" : operator;
      return isSum(left) || isSum(right) ? tolerant(comparison, a, b) : `(${a}${comparison}${b})`;
    }
  }
}

/** Sums are compared with the tolerance of `compare`, so that 0,1 + 0,2 = 0,3 here and there. */
function tolerant(comparison: "=" | "<>" | "<" | "<=" | ">" | ">=", a: string, b: string): string {
  const difference = `ROUND(${a}-${b},${-Math.log10(TOLERANCE)})`;
  return `(${difference}${comparison}0)`;
}

const isSum = (expression: Expression): boolean =>
  expression.kind === "binary" && ["+", "-", "*", "/"].includes(expression.operator);

function excelLiteral(value: number | string | boolean): string {
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return typeof value === "number" ? String(value) : excelText(value);
}

const LONGEST_TEXT = 255;

/** A text inside a formula: quotes doubled, and cut into pieces of 255 characters, the most Excel takes. */
export function excelText(text: string): string {
  if (text.length <= LONGEST_TEXT) return `"${text.replace(/"/g, '""')}"`;
  return `${excelText(text.slice(0, LONGEST_TEXT))}&${excelText(text.slice(LONGEST_TEXT))}`;
}
