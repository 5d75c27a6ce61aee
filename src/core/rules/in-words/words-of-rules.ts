import type { BinaryOperator } from "../model";

/** What a run of words does in a rule. */
export type WordMeaning =
  | { readonly does: "operator"; readonly operator: BinaryOperator }
  /** "tổng của A, B và C" */
  | { readonly does: "sum" }
  /** "A bắt buộc", "A phải ghi" */
  | { readonly does: "required" }
  /** "A để trống", "A khác trống" */
  | { readonly does: "blank"; readonly isBlank: boolean }
  /** "khi", "nếu" before a condition; "thì" after it. */
  | { readonly does: "when" }
  | { readonly does: "then" }
  /** "phải", "thì … phải": says nothing more. */
  | { readonly does: "nothing" };

const OPERATORS: Readonly<Record<string, readonly string[]>> = {
  "<=": [
    ...["không lớn hơn", "không quá", "không vượt quá", "không vượt", "không nhiều hơn", "không cao hơn"],
    ...["nhỏ hơn hoặc bằng", "ít hơn hoặc bằng", "tối đa", "tối đa là", "nhiều nhất là"],
  ],
  ">=": [
    ...["không nhỏ hơn", "không ít hơn", "không thấp hơn", "không dưới", "không kém"],
    ...["lớn hơn hoặc bằng", "nhiều hơn hoặc bằng", "tối thiểu", "tối thiểu là", "ít nhất", "ít nhất là"],
  ],
  ">": ["lớn hơn", "nhiều hơn", "cao hơn", "trên", "vượt"],
  "<": ["nhỏ hơn", "ít hơn", "thấp hơn", "dưới"],
  "==": ["bằng", "là", "phải bằng", "phải là"],
  "!=": ["khác", "khác với", "không bằng", "không là", "không phải là"],
  "&&": ["và", "đồng thời"],
  "||": ["hoặc", "hay"],
  "+": ["cộng", "cộng với"],
  "-": ["trừ", "trừ đi"],
  "*": ["nhân", "nhân với"],
  "/": ["chia", "chia cho"],
};

const isOperator = (text: string): text is BinaryOperator => Object.hasOwn(OPERATORS, text);

const OTHERS: readonly (readonly [meaning: WordMeaning, words: readonly string[]])[] = [
  [{ does: "sum" }, ["tổng của", "tổng các", "tổng", "tổng số của"]],
  [
    { does: "required" },
    ["bắt buộc", "là bắt buộc", "bắt buộc ghi", "bắt buộc phải ghi", "phải ghi", "phải có", "phải nhập"],
  ],
  [{ does: "blank", isBlank: true }, ["trống", "để trống", "bỏ trống", "không ghi", "chưa ghi", "là trống"]],
  [{ does: "blank", isBlank: false }, ["khác trống", "không trống", "có ghi", "đã ghi", "không để trống"]],
  [{ does: "when" }, ["khi", "nếu"]],
  [{ does: "then" }, ["thì"]],
  [{ does: "nothing" }, ["phải"]],
];

/** Words of rules as people write them, with what they do. */
export const RULE_WORDS: readonly (readonly [words: string, meaning: WordMeaning])[] = [
  ...Object.entries(OPERATORS).flatMap(([operator, all]) =>
    isOperator(operator) ? all.map((words) => [words, { does: "operator" as const, operator }] as const) : [],
  ),
  ...OTHERS.flatMap(([meaning, all]) => all.map((words) => [words, meaning] as const)),
];

/** Signs as people type them, or copy them from a paper. */
export const SIGNS: Readonly<Record<string, BinaryOperator>> = {
  ...{ "≤": "<=", "≥": ">=", "≠": "!=", "<>": "!=", "=": "==", "=<": "<=", "=>": ">=", "×": "*", "÷": "/" },
  ...{ "–": "-", "==": "==", "!=": "!=", "<=": "<=", ">=": ">=", "<": "<", ">": ">" },
  ...{ "+": "+", "-": "-", "*": "*", "/": "/", "&&": "&&", "||": "||" },
};
