/*
 * What the patterns of this room are built of. Repaired text has plain blanks and "\n" only; every piece is bounded, so
 * that no text, however odd, takes more than a fixed number of steps at one place.
 */

/** Between words of one citation: blanks, or one line break. A blank line ends what stands before it. */
export const BLANK = String.raw`(?: {1,8}(?:\n {0,12})?|\n {0,12})`;
/** The same, or nothing. */
export const GAP = `${BLANK}?`;
/** Before what is said further of a document, with or without a comma. */
export const LEAD = `${GAP}(?:,${GAP})?`;

/** The mark of a footnote behind a day or a name: "(1)", "[1]", "¹". */
export const FOOTNOTE = String.raw`(?:\(\d{1,3}\)|\[\d{1,3}\]|[¹²³⁰⁴-⁹]{1,3})?`;

/** Words → a pattern that takes them over a line break too, and in either placement of the tone (ủy, uỷ). */
export function spaced(words: string): string {
  return words
    .replace(/[.*+?^${}()|[\]\\]/g, "\\$&")
    .replace(OPEN_RIME, (rime) => `(?:${rime}|${OTHER_PLACEMENT[rime] ?? rime})`)
    .replace(/ /g, BLANK);
}

/** Of the rimes whose tone wanders, those that words of citations have. */
const OTHER_PLACEMENT: Readonly<Record<string, string>> = {
  ủy: "uỷ", òa: "oà", óa: "oá", ỏa: "oả", ỦY: "UỶ", ÒA: "OÀ", ÓA: "OÁ", ỎA: "OẢ",
}; // prettier-ignore
const OPEN_RIME = new RegExp(`(?:${Object.keys(OTHER_PLACEMENT).join("|")})(?!\\p{L})`, "gu");

/** One of several words or phrases; the longest comes first, since one may begin like another. */
export const oneOf = (phrases: Iterable<string>): string =>
  [...new Set(phrases)]
    .sort((one, other) => other.length - one.length)
    .map(spaced)
    .join("|");

/** On one line, as it is kept. */
export const onOneLine = (words: string): string => words.replace(/\s+/g, " ").trim();
