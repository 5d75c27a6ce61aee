import jsep from "jsep";
import { argumentKinds, isFunctionName } from "./functions";
import type { BinaryOperator, Expression } from "./model";

/** Why a text is no expression: facts for an issue, no sentence. */
export interface ExpressionProblem {
  readonly reason: "syntax" | "unknown-function" | "wrong-arguments" | "not-supported" | "too-long";
  /** What stands in the way: the function, the operator, the odd sign. */
  readonly at: string;
  /** 1-based character position, where it is known. */
  readonly position?: number;
}

export type ParsedExpression =
  | { readonly ok: true; readonly expression: Expression }
  | { readonly ok: false; readonly problem: ExpressionProblem };

/** Longer than any rule a person can check by eye; also bounds the depth of the tree. */
const MAX_LENGTH = 1000;
const OPERATORS: readonly string[] = ["+", "-", "*", "/", "==", "!=", "<", "<=", ">", ">=", "&&", "||"];
const isOperator = (text: string): text is BinaryOperator => OPERATORS.includes(text);

jsep.addBinaryOp("in", 7);
jsep.removeLiteral("null");
jsep.addLiteral("blank", null);

class Unsupported extends Error {
  constructor(readonly problem: ExpressionProblem) {
    super(problem.reason);
  }
}

/** Reads a rule or formula as written in the catalogue. A leading "=" (habit of Excel) is allowed. */
export function parseExpression(text: string): ParsedExpression {
  const source = text.trim().replace(/^=/, "");
  if (source.length > MAX_LENGTH)
    return { ok: false, problem: { reason: "too-long", at: `${source.length}` } };
  try {
    return { ok: true, expression: fromNode(jsep(source)) };
  } catch (error) {
    return { ok: false, problem: problemOf(error) };
  }
}

function problemOf(error: unknown): ExpressionProblem {
  if (error instanceof Unsupported) return error.problem;
  if (!(error instanceof Error)) throw error;
  const index = "index" in error && typeof error.index === "number" ? error.index : undefined;
  const at = error.message.replace(/ at character \d+$/, "");
  return { reason: "syntax", at, ...(index === undefined ? {} : { position: index + 1 }) };
}

const unsupported = (at: string): never => {
  throw new Unsupported({ reason: "not-supported", at });
};

function fromNode(node: jsep.Expression | null | undefined): Expression {
  if (!node) return unsupported("");
  switch (node.type) {
    case "Literal":
      return fromLiteral(node["value"], String(node["raw"] ?? ""));
    case "Identifier":
      return { kind: "field", key: String(node["name"]) };
    case "MemberExpression":
      return fromMember(node);
    case "UnaryExpression":
      return fromUnary(String(node["operator"]), childOf(node, "argument"));
    case "BinaryExpression":
      return fromBinary(String(node["operator"]), childOf(node, "left"), childOf(node, "right"));
    case "CallExpression":
      return fromCall(childOf(node, "callee"), argumentsOf(node, "arguments"));
    default:
      return unsupported(node.type);
  }
}

function fromLiteral(value: unknown, raw: string): Expression {
  if (value === null) return { kind: "blank" };
  if (typeof value === "number" || typeof value === "string" || typeof value === "boolean") {
    return { kind: "literal", value };
  }
  return unsupported(raw);
}

/** Only `cover.<key>`. */
function fromMember(node: jsep.Expression): Expression {
  const object = childOf(node, "object");
  const property = childOf(node, "property");
  const isCover = object["name"] === "cover" && property.type === "Identifier" && node["computed"] !== true;
  return isCover
    ? { kind: "cover", key: String(property["name"]) }
    : unsupported(String(object["name"] ?? object.type));
}

function fromUnary(operator: string, argument: jsep.Expression): Expression {
  const operand = fromNode(argument);
  if (operator === "!") return { kind: "not", operand };
  if (operator === "-") {
    const isNumber =
      argument.type === "Literal" && operand.kind === "literal" && typeof operand.value === "number";
    return isNumber ? { kind: "literal", value: -operand.value } : { kind: "negate", operand };
  }
  return unsupported(operator);
}

function fromBinary(operator: string, left: jsep.Expression, right: jsep.Expression): Expression {
  if (operator === "in") return { kind: "in", value: fromNode(left), choices: choicesOf(right) };
  if (!isOperator(operator)) return unsupported(operator);
  return { kind: "binary", operator, left: fromNode(left), right: fromNode(right) };
}

function choicesOf(node: jsep.Expression): readonly (string | number)[] {
  if (node.type !== "ArrayExpression") return unsupported("in");
  return argumentsOf(node, "elements").map((element) => {
    const value = element["value"];
    return typeof value === "string" || typeof value === "number" ? value : unsupported("in");
  });
}

function fromCall(callee: jsep.Expression, nodes: readonly jsep.Expression[]): Expression {
  const name = String(callee["name"] ?? callee.type);
  if (!isFunctionName(name)) throw new Unsupported({ reason: "unknown-function", at: name });
  const args = nodes.map(fromNode);
  const kinds = argumentKinds(name, args.length);
  const fits = kinds?.every((kind, at) => kind !== "field" || args[at]?.kind === "field");
  if (fits !== true) throw new Unsupported({ reason: "wrong-arguments", at: name });
  return { kind: "call", name, arguments: args };
}

function isNode(value: unknown): value is jsep.Expression {
  return typeof value === "object" && value !== null && "type" in value && typeof value.type === "string";
}

function childOf(node: jsep.Expression, name: string): jsep.Expression {
  const child: unknown = node[name];
  return isNode(child) ? child : unsupported(node.type);
}

function argumentsOf(node: jsep.Expression, name: string): readonly jsep.Expression[] {
  const children: unknown = node[name];
  return Array.isArray(children)
    ? children.map((child: unknown) => (isNode(child) ? child : unsupported(node.type)))
    : [];
}
