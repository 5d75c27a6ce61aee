import type { Rule } from "../../catalogue";
import { parseExpression } from "../../rules";
import type { SaidIn } from "../model";

const COLUMN = String.raw`(?:cột\s*)?\(?\s*\d{1,2}\s*\)?`;
const SIDE = String.raw`${COLUMN}(?:\s*\+\s*${COLUMN})*`;
/** "Cột 3 không lớn hơn cột 2", "(5) = (6) + (7)", "Cột (4) ≤ cột (3)". */
const STATED = new RegExp(
  String.raw`(?<![\d.,/])((?:cột\s*\(?|\()\s*\d{1,2}\s*\)?(?:\s*\+\s*${COLUMN})*)\s*(≤|<=|≥|>=|=|<|>|không lớn hơn|không vượt quá|không nhỏ hơn|nhỏ hơn hoặc bằng|lớn hơn hoặc bằng|phải bằng|bằng)\s*(?:tổng(?: các)?\s*)?(${SIDE})(?![\d/])`,
  "giu",
);
const OPERATORS: Readonly<Record<string, string>> = {
  "≤": "<=",
  "≥": ">=",
  "=": "==",
  "không lớn hơn": "<=",
  "không vượt quá": "<=",
  "nhỏ hơn hoặc bằng": "<=",
  "không nhỏ hơn": ">=",
  "lớn hơn hoặc bằng": ">=",
  "phải bằng": "==",
  bằng: "==",
};
const MOST_RULES = 20;

/** What the notes of a form state of its columns, by their numbers: each a warning until the board makes it an error. */
export function rulesInNotes(
  notes: readonly SaidIn[],
  byMark: ReadonlyMap<string, string>,
  computed: ReadonlySet<string>,
): readonly Rule[] {
  const rules: Rule[] = [];
  for (const { text } of notes) {
    for (const [said, left = "", sign = "", right = ""] of text.matchAll(STATED)) {
      const field = keysOf(left, byMark)[0];
      const [one, other] = [sideOf(left, byMark), sideOf(right, byMark)];
      if (field === undefined || one === undefined || other === undefined || rules.length >= MOST_RULES)
        continue;
      if (sign === "=" && computed.has(field)) continue; // worked out, so it holds
      const parsed = parseExpression(`${one} ${OPERATORS[sign.toLowerCase()] ?? sign} ${other}`);
      if (!parsed.ok) continue;
      rules.push({
        code: `C${rules.length + 1}`,
        severity: "warning",
        expression: parsed.expression,
        message: said.trim(),
        field,
        whenBlank: "skip",
      });
    }
  }
  return rules;
}

const marksIn = (side: string): readonly string[] => side.match(/\d{1,2}/g) ?? [];
const keysOf = (side: string, byMark: ReadonlyMap<string, string>): readonly string[] =>
  marksIn(side).flatMap((mark) => byMark.get(mark) ?? []);

function sideOf(side: string, byMark: ReadonlyMap<string, string>): string | undefined {
  const keys = keysOf(side, byMark);
  return keys.length > 0 && keys.length === marksIn(side).length ? keys.join(" + ") : undefined;
}
