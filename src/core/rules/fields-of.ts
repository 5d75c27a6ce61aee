import { assertNever } from "../base";
import { isLookUp } from "./call-function";
import { FUNCTIONS } from "./functions";
import type { Expression, RuleContext } from "./model";

/** What an expression refers to. */
export interface References {
  /** Field keys, in order of first mention. */
  readonly fields: readonly string[];
  /** Cover field keys. */
  readonly cover: readonly string[];
}

/** All field and cover keys an expression mentions, each once. */
export function fieldsOf(expression: Expression): References {
  const fields = new Set<string>();
  const cover = new Set<string>();
  visit(expression, (leaf) => (leaf.kind === "field" ? fields : cover).add(leaf.key));
  return { fields: [...fields], cover: [...cover] };
}

/**
 * Answers, for an entry, which fields are blank though the expression needs them; inside `isBlank(…)` and
 * beside `== blank` a blank is an answer, not a gap.
 */
export function blankOperands(expression: Expression): (context: Values) => readonly string[] {
  const { fields, cover } = neededBy(expression);
  return (context) => {
    const blankFields = fields.filter((key) => context.field(key) === undefined);
    return cover.length === 0
      ? blankFields
      : [...blankFields, ...cover.filter((key) => context.cover(key) === undefined)];
  };
}

type Values = Pick<RuleContext, "field" | "cover">;

/** The fields an expression cannot do without. */
export function neededBy(expression: Expression): References {
  const fields = new Set<string>();
  const cover = new Set<string>();
  visitNeeded(expression, (leaf) => (leaf.kind === "field" ? fields : cover).add(leaf.key));
  return { fields: [...fields], cover: [...cover] };
}

/** The calls that may find nothing in the catalogue; a rule is not judged where one does. */
export function lookUpsOf(expression: Expression): readonly Expression[] {
  const inside = operandsOf(expression).flatMap(lookUpsOf);
  const mayFail = expression.kind === "call" && isLookUp(expression.name) && expression.name !== "reviewDue";
  return mayFail ? [expression, ...inside] : inside;
}

/** Whether an expression asks about the other rows of the sheet, or about the place among them. */
export const asksAboutSheet = (expression: Expression): boolean =>
  (expression.kind === "call" && (expression.name === "rowsWith" || expression.name === "ordinal")) ||
  operandsOf(expression).some(asksAboutSheet);

type Leaf = Extract<Expression, { kind: "field" | "cover" }>;

function visit(expression: Expression, see: (leaf: Leaf) => void): void {
  if (expression.kind === "field" || expression.kind === "cover") see(expression);
  else for (const child of operandsOf(expression)) visit(child, see);
}

/** Like `visit`, but leaves out the places where a blank is asked for. */
function visitNeeded(expression: Expression, see: (leaf: Leaf) => void): void {
  if (expression.kind === "field" || expression.kind === "cover") return see(expression);
  if (expression.kind === "call" && FUNCTIONS[expression.name].toleratesBlank) return;
  if (expression.kind === "binary" && (expression.left.kind === "blank" || expression.right.kind === "blank"))
    return;
  for (const child of operandsOf(expression)) visitNeeded(child, see);
}

/** The expressions an expression directly consists of. */
export function operandsOf(expression: Expression): readonly Expression[] {
  switch (expression.kind) {
    case "literal":
    case "blank":
    case "field":
    case "cover":
      return [];
    case "not":
    case "negate":
      return [expression.operand];
    case "binary":
      return [expression.left, expression.right];
    case "in":
      return [expression.value];
    case "call":
      return expression.arguments;
    default:
      return assertNever(expression);
  }
}
