import { BLANK, GAP, LEAD } from "./pieces";

export interface TermFound {
  readonly to: number;
  readonly term: string;
}

/** A Roman numeral as terms are counted; "khóa vi phạm" has none. */
export const ROMAN = String.raw`(?:X{0,2}(?:IX|IV|V?I{1,3}|V)|X{1,2})(?![\p{L}\d])`;
export const TERM_WORD = "(?:[Kk]h(?:óa|oá)|KH(?:ÓA|OÁ))";
const TERM = new RegExp(
  String.raw`${LEAD}(?<open>\( {0,2})?(?:${TERM_WORD}|[Nn]hiệm${BLANK}kỳ)${BLANK}(?:(?:lần${BLANK})?thứ${BLANK})?(?:(?<term>${ROMAN})|(?<figures>1[0-9]|[1-9])(?![\d/.-]))(?<close>${GAP}\))?`,
  "uy",
);

const TENS = ["", "X"];
const ONES = ["", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"];
/** "khóa 12" is khóa XII. */
const roman = (term: number): string => `${TENS[Math.floor(term / 10)] ?? ""}${ONES[term % 10] ?? ""}`;

/** "(khóa IX)", "khóa XIII": the term that follows a place. A bracket is taken only with its other half. */
export function readTerm(text: string, at: number): TermFound | undefined {
  TERM.lastIndex = at;
  const match = TERM.exec(text);
  const { open, close = "", figures, term = roman(Number(figures)) } = match?.groups ?? {};
  if (match === null) return undefined;
  return {
    to: at + match[0].length - (open === undefined ? close.length : 0),
    term,
  };
}
