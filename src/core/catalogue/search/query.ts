import { cleanText } from "../../base";
import type { PlainDate } from "../../base";
import { type Word, fullDates, isNumberWord, withoutFullDates, wordsOf } from "./words";

/** A word of a query. */
export interface Term extends Word {
  /** A number: it must be met, and whole unless it may still grow. */
  readonly strict: boolean;
  /** The reader may still be typing it. */
  readonly growing: boolean;
  /** Adds to the rank where it is met, and is not asked for. */
  readonly optional: boolean;
  /** Typed with marks: the same marks rank higher. */
  readonly hasMarks: boolean;
}

export interface Query {
  readonly terms: readonly Term[];
  readonly dates: readonly PlainDate[];
}

/** Words a citation is held together by; a pasted "Chỉ thị số 40-CT/TW ngày …" has them, the catalogue has not. */
export const BINDING: ReadonlySet<string> = new Set(["so", "ngay", "thang", "nam", "cua", "ve", "viec"]);

export function parseQuery(text: string): Query {
  const clean = cleanText(text);
  const words = wordsOf(withoutFullDates(clean));
  const open = /[\p{L}\p{M}\p{N}]$/u.test(text);
  const onlyBinding = words.every(({ key }) => BINDING.has(key));
  const terms = words.map((word, at) => ({
    ...word,
    strict: isNumberWord(word.key),
    growing: open && at === words.length - 1,
    optional: !onlyBinding && BINDING.has(word.key),
    hasMarks: word.marked !== word.key && /[^\p{ASCII}]/u.test(word.marked),
  }));
  return { terms, dates: fullDates(clean) };
}
