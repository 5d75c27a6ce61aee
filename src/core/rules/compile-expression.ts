import { assertNever } from "../base";
import { callFunction } from "./call-function";
import { compare, equals, isBlank, isFault } from "./compare";
import { blankOperands, lookUpsOf } from "./fields-of";
import type { BinaryOperator, Expression, RuleContext, RuleValue } from "./model";

/** How an entry stands to a rule. `not-judged`: something the rule needs is blank or unknown. */
export type Verdict = "holds" | "broken" | "not-judged";

type Evaluate = (context: RuleContext) => RuleValue;

/**
 * A rule as a function of one entry. Blank semantics, the same as in the Excel twin (`excelRule`):
 * - `skip`: a blank field the rule needs leaves it unjudged;
 * - `evaluate`: a blank is "" among texts and 0 among numbers, as in Excel;
 * - a look-up that knows nothing (code, issuedOn, reviewYears, unitKind) leaves the rule unjudged, always.
 */
export function compileRule(
  expression: Expression,
  whenBlank: "skip" | "evaluate",
): (context: RuleContext) => Verdict {
  const evaluate = compileExpression(expression);
  const lookUps = lookUpsOf(expression).map(compileExpression);
  const needs = whenBlank === "skip" ? blankOperands(expression) : noBlanks;
  return (context) => {
    if (needs(context).length > 0) return "not-judged";
    if (lookUps.some((lookUp) => lookUp(context) === undefined)) return "not-judged";
    const value = evaluate(context);
    return isFault(value) ? "not-judged" : isTrue(value) ? "holds" : "broken";
  };
}

const noBlanks = (): readonly string[] => [];

/** A computed field as a function of one entry: blank where an operand is blank or a divisor 0. */
export function compileFormula(expression: Expression): Evaluate {
  const evaluate = compileExpression(expression);
  const needs = blankOperands(expression);
  return (context) => {
    if (needs(context).length > 0) return undefined;
    const value = evaluate(context);
    return isFault(value) ? undefined : value;
  };
}

/**
 * The bare value of an expression, blanks counting as in Excel. Where Excel would show an error (x / 0, a text
 * among numbers) it is NaN, and spreads as errors do.
 */
export function compileExpression(expression: Expression): Evaluate {
  switch (expression.kind) {
    case "literal":
      return () => expression.value;
    case "blank":
      return () => undefined;
    case "field":
      return (context) => context.field(expression.key);
    case "cover":
      return (context) => context.cover(expression.key);
    case "not": {
      const operand = compileExpression(expression.operand);
      return (context) => unlessFault(operand(context), (value) => !isTrue(value));
    }
    case "negate": {
      const operand = compileExpression(expression.operand);
      return (context) => arithmetic("-", 0, operand(context));
    }
    case "in": {
      const value = compileExpression(expression.value);
      return (context) =>
        unlessFault(value(context), (found) => expression.choices.some((choice) => equals(found, choice)));
    }
    case "binary":
      return compileBinary(expression.operator, expression.left, expression.right);
    case "call":
      return callFunction(expression, expression.arguments.map(compileExpression));
    default:
      return assertNever(expression);
  }
}

function compileBinary(operator: BinaryOperator, leftSide: Expression, rightSide: Expression): Evaluate {
  const left = compileExpression(leftSide);
  const right = compileExpression(rightSide);
  switch (operator) {
    case "&&":
      return (context) => both(left(context), right(context), (a, b) => isTrue(a) && isTrue(b));
    case "||":
      return (context) => both(left(context), right(context), (a, b) => isTrue(a) || isTrue(b));
    case "==":
    case "!=":
    case "<":
    case "<=":
    case ">":
    case ">=":
      if (rightSide.kind === "blank") return (context) => isBlank(left(context)) === (operator === "==");
      if (leftSide.kind === "blank") return (context) => isBlank(right(context)) === (operator === "==");
      return (context) => both(left(context), right(context), (a, b) => compare(operator, a, b));
    case "+":
    case "-":
    case "*":
    case "/":
      return (context) => arithmetic(operator, left(context), right(context));
    default:
      return assertNever(operator);
  }
}

const isTrue = (value: RuleValue): boolean => value === true || (typeof value === "number" && value !== 0);

const unlessFault = (value: RuleValue, work: (value: RuleValue) => RuleValue): RuleValue =>
  isFault(value) ? value : work(value);

const both = (a: RuleValue, b: RuleValue, work: (a: RuleValue, b: RuleValue) => RuleValue): RuleValue =>
  isFault(a) ? a : isFault(b) ? b : work(a, b);

function arithmetic(operator: "+" | "-" | "*" | "/", left: RuleValue, right: RuleValue): number {
  const a = asNumber(left);
  const b = asNumber(right);
  switch (operator) {
    case "+":
      return a + b;
    case "-":
      return a - b;
    case "*":
      return a * b;
    case "/":
      return b === 0 ? Number.NaN : a / b;
    default:
      return assertNever(operator);
  }
}

/** A blank is 0, as in Excel; a text has no number. */
function asNumber(value: RuleValue): number {
  if (value === undefined) return 0;
  return typeof value === "number" ? value : Number.NaN;
}
