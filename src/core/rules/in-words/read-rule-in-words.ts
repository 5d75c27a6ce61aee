import type { Expression } from "../model";
import { parseExpression } from "../parse-expression";
import { type NamedField, type RuleToken, readTokens } from "./read-tokens";

export type RuleReading =
  /** `field`: the column it is said of, the first that is not of a condition. */
  | { readonly ok: true; readonly expression: Expression; readonly field: string }
  /** `at`: the words that were not understood; empty where all were, but not together. */
  | { readonly ok: false; readonly at: string };

/**
 * Reads a rule as people write it into the one language of rules; columns are called by their labels, or keys.
 *
 *   Số học viên nữ không lớn hơn Tổng số      →  nu <= tong          also ≤, <=
 *   Tổng số bằng tổng của Nam, Nữ             →  tong == nam + nu    also "Tổng số = Nam + Nữ"
 *   Lý do bắt buộc khi Kết quả = "Chưa đạt"   →  !(ketQua == "Chưa đạt") || !isBlank(lyDo)
 *   Nếu Kinh phí > 0 thì Ghi chú khác trống   →  !(kinhPhi > 0) || !isBlank(ghiChu)
 *
 * A name that two columns bear, and words that mean nothing here, are told (`at`), never guessed.
 */
export function readRuleInWords(text: string, fields: readonly NamedField[]): RuleReading {
  const read = readTokens(text, fields);
  if (!read.ok) return read;
  const parts = partsOf(read.tokens);
  const written = parts && writtenOf(parts);
  const parsed = written === undefined ? undefined : parseExpression(written);
  const field = parts?.conclusion.find((token) => token.does === "field");
  return parsed?.ok === true && field !== undefined
    ? { ok: true, expression: parsed.expression, field: field.key }
    : { ok: false, at: "" };
}

interface RuleParts {
  readonly condition?: readonly RuleToken[];
  readonly conclusion: readonly RuleToken[];
}

/** "A khi B", "Khi B thì A", or A alone. */
function partsOf(tokens: readonly RuleToken[]): RuleParts | undefined {
  const [when, ...others] = indexesOf(tokens, "when");
  const thens = indexesOf(tokens, "then");
  if (others.length > 0 || thens.length > 1) return undefined;
  const then = thens[0];
  if (when === undefined) return then === undefined ? { conclusion: tokens } : undefined;
  if (when > 0)
    return then === undefined
      ? { condition: tokens.slice(when + 1), conclusion: tokens.slice(0, when) }
      : undefined;
  return then === undefined
    ? undefined
    : { condition: tokens.slice(1, then), conclusion: tokens.slice(then + 1) };
}

const indexesOf = (tokens: readonly RuleToken[], does: RuleToken["does"]): readonly number[] =>
  tokens.flatMap((token, at) => (token.does === does ? [at] : []));

function writtenOf({ condition, conclusion }: RuleParts): string | undefined {
  const said = clause(conclusion);
  if (condition === undefined || said === undefined) return said;
  const when = clause(condition);
  return when === undefined ? undefined : `!(${when}) || (${said})`;
}

function clause(all: readonly RuleToken[]): string | undefined {
  const tokens = all.filter(({ does }) => does !== "nothing");
  const required = indexesOf(tokens, "required");
  if (required.length === 0) return textOf(tokens);
  // "A và B bắt buộc", "bắt buộc A, B": columns and what joins them, nothing else.
  const fields = tokens.flatMap((token) => (token.does === "field" ? [token.key] : []));
  const isList = tokens.every(
    (token) => token.does === "required" || token.does === "field" || isJoint(token),
  );
  return required.length === 1 && fields.length > 0 && isList
    ? fields.map((key) => `!isBlank(${key})`).join(" && ")
    : undefined;
}

const isJoint = (token: RuleToken): boolean =>
  token.does === "comma" || (token.does === "operator" && token.operator === "&&");

function textOf(tokens: readonly RuleToken[]): string | undefined {
  const texts: string[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined) break;
    if (token.does === "sum") {
      const summed = sumAt(tokens, at + 1);
      if (summed === undefined) return undefined;
      texts.push(`(${summed.keys.join(" + ")})`);
      at = summed.last;
    } else if (token.does === "blank") {
      const key = texts.pop();
      const before = tokens[at - 1];
      if (key === undefined || before?.does !== "field") return undefined;
      texts.push(`${token.isBlank ? "" : "!"}isBlank(${key})`);
    } else {
      const text = plainText(token);
      if (text === undefined) return undefined;
      texts.push(text);
    }
  }
  return texts.length === 0 ? undefined : texts.join(" ");
}

/** The columns after "tổng", with commas, "và" or "+" between them: at least two. */
function sumAt(tokens: readonly RuleToken[], start: number) {
  const keys: string[] = [];
  let last = start - 1;
  for (let at = start; at < tokens.length; at += 2) {
    const token = tokens[at];
    if (token?.does !== "field") break;
    keys.push(token.key);
    last = at;
    const next = tokens[at + 1];
    const isPlus = next?.does === "operator" && next.operator === "+";
    if (next === undefined || !(isJoint(next) || isPlus)) break;
  }
  return keys.length > 1 ? { keys, last } : undefined;
}

function plainText(token: RuleToken): string | undefined {
  switch (token.does) {
    case "field":
      return token.key;
    case "operator":
      return token.operator;
    case "value":
    case "bracket":
      return token.text;
    default:
      return undefined;
  }
}
