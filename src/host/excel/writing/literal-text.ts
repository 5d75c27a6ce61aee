/** What Excel takes for a truth value, in the languages its users here have it in. */
const TRUTH = /^(?:true|false|đúng|sai)$/iu;
/** "SEPT2", "Jan 5", "tháng 5/2024": one word, then only digits and what stands between the parts of a date. */
const MONTH_LIKE = /^(?:tháng\s+)?\p{L}+\.?[\s./-]*\d[\d\s./,:-]*$/iu;
const OPENS_WITH_LETTER = /^\p{L}/u;
export const TEXT_FORMAT = "@";

/**
 * A text as it must be handed to Excel so that it stays this text. Excel reads a value as if it were typed: "=1+1"
 * becomes a formula, "007" the number 7, "5/8" a day, "#REF!" an error; which texts are days depends on the user's
 * regional settings, so everything doubtful counts. An apostrophe in front keeps the rest as it is and is no part of
 * the value. The number format "@" would do it too, but a protected sheet refuses formats even in unlocked cells, and
 * a date column would no longer take dates. Cells that have the format "@" already keep any text as it is, save for
 * a first apostrophe.
 */
export function literalText(text: string, numberFormat: unknown): string {
  if (text.startsWith("'")) return `'${text}`;
  if (text === "" || numberFormat === TEXT_FORMAT) return text;
  const isPlain = OPENS_WITH_LETTER.test(text) && !TRUTH.test(text) && !MONTH_LIKE.test(text);
  return isPlain ? text : `'${text}`;
}
