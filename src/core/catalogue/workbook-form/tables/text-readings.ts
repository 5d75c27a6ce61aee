import {
  type Expression,
  type ExpressionProblem,
  type NamedField,
  fieldsOf,
  parseExpression,
  readRuleInWords,
} from "../../../rules";
import { type CellReading, type Content, asText } from "./cell-reading";
import type { WordTable } from "./word-table";

/** What a text stands for, after it was read as a text. */
const textAs =
  <T>(meaning: (text: string) => CellReading<T>) =>
  (content: Content): CellReading<T> => {
    const reading = asText(content);
    return "problem" in reading ? reading : meaning(reading.value);
  };

/** Parts of a list cell are set apart by this. */
export const LIST_SEPARATOR = ";";

export const asList = textAs<readonly string[]>((text) => ({
  value: text
    .split(LIST_SEPARATOR)
    .map((part) => part.trim())
    .filter((part) => part !== ""),
}));

/** A code of the program by its word. */
export const asCode = <Code extends string>({ words, toCode }: WordTable<Code>) =>
  textAs<Code>((text) => {
    const code = toCode(text);
    return code === undefined
      ? {
          problem: "catalogue.unknown-word",
          details: { found: text, facts: { allowed: words.join(", ") } },
        }
      : { value: code };
  });

/** A wrong expression is reported with the character it stumbles over. */
export const asExpression = textAs<Expression>((text) => {
  const outcome = parseExpression(text);
  if (outcome.ok) return { value: outcome.expression };
  const { reason, at, position = 0 } = outcome.problem;
  return { problem: PROBLEM_CODES[reason], details: { found: text, facts: { at, position } } };
});

/**
 * An expression, or a rule as people write it, with the columns of its template called by their labels: what is wrong in
 * both is told with the words that were not understood.
 */
export const asRule = (fields: readonly NamedField[]) =>
  textAs<Expression>((text) => {
    const parsed = parseExpression(text);
    const keys = new Set(fields.map(({ key }) => key));
    if (parsed.ok && fieldsOf(parsed.expression).fields.every((key) => keys.has(key)))
      return { value: parsed.expression };
    const inWords = readRuleInWords(text, fields);
    if (inWords.ok) return { value: inWords.expression };
    if (parsed.ok || !IN_WORDS.test(text) || inWords.at === "")
      return asExpression({ kind: "text", value: text });
    return { problem: "catalogue.rule-not-understood", details: { found: text, facts: { at: inWords.at } } };
  });

/** Two words with a blank between them: no expression has that outside its texts. */
const IN_WORDS = /\p{L}\s+\p{L}/u;

const PROBLEM_CODES = {
  syntax: "catalogue.bad-expression",
  "unknown-function": "catalogue.unknown-function",
  "wrong-arguments": "catalogue.wrong-arguments",
  "not-supported": "catalogue.unsupported-expression",
  "too-long": "catalogue.expression-too-long",
} as const satisfies Readonly<Record<ExpressionProblem["reason"], string>>;
