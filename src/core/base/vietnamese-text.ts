/**
 * One folding for every comparison of Vietnamese text: headers, aliases, choices, directives.
 *
 *   cleanText  what a careful typist would have written: NFC, true letters, plain spaces and dashes
 *   exactKey   + lower case, one tone placement (hoà = hòa): equal keys are the same words
 *   foldKey    + no marks, đ = d, letters and digits only: equal keys are probably the same words
 *
 * Keys are for comparing; what the user wrote is shown as it was written.
 */

/** Letters that only look Vietnamese: U+00D0 Ð for Đ comes with old fonts, Cyrillic and small capitals with the web. */
const LOOK_ALIKES: Readonly<Record<string, string>> = {
  Ð: "Đ", ð: "đ",
  А: "A", В: "B", Е: "E", К: "K", М: "M", Н: "H", О: "O", Р: "P", С: "C", Т: "T", У: "Y", Х: "X", Ѕ: "S", І: "I",
  Χ: "X", χ: "x",
  а: "a", е: "e", о: "o", р: "p", с: "c", у: "y", х: "x", ѕ: "s", і: "i", ᴠ: "v", ᴡ: "w",
}; // prettier-ignore

const ODD_SPACES = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000\t\r\n]+/g;
/** Of no width, or saying in which direction to write: they come along from telephones and from web pages. */
export const INVISIBLE = /[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufe0f\ufeff]/g;
export const DASHES = /[\u2010-\u2015\u2212\ufe58\ufe63\uff0d]/g;
export const DOUBLE_QUOTES = /[\u201c-\u201f\u00ab\u00bb]/g;
export const SINGLE_QUOTES = /[\u2018-\u201b]/g;
export const MAYBE_LOOK_ALIKE = /[Ðð\u0400-\u04ff\u1d20\u1d21]/;

/** Anything `cleanText` would change in composed text; most texts have nothing of the kind. */
const UNTIDY = new RegExp(
  [ODD_SPACES, INVISIBLE, DASHES, DOUBLE_QUOTES, SINGLE_QUOTES, MAYBE_LOOK_ALIKE]
    .map(({ source }) => source)
    .join("|") + "| {2}|^ | $",
);

/** The text without accidents of typing; words, case, marks and tone placement stay as they are. */
export function cleanText(text: string): string {
  const composed = text.normalize("NFC");
  if (!UNTIDY.test(composed)) return composed;
  return withTrueLetters(composed)
    .replace(INVISIBLE, "")
    .replace(ODD_SPACES, " ")
    .replace(DASHES, "-")
    .replace(DOUBLE_QUOTES, '"')
    .replace(SINGLE_QUOTES, "'")
    .replace(/ {2,}/g, " ")
    .trim();
}

/** Key under which two spellings of the same words are equal, marks included. */
export function exactKey(text: string): string {
  return withOneTonePlacement(cleanText(text).toLowerCase());
}

/** The same letters without their marks: "Đã hủy." → "Da huy." */
export const withoutMarks = (text: string): string =>
  text
    .replace(/đ/g, "d")
    .replace(/Đ/g, "D")
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "");

/** Key without marks: finds "xa phuoc ha" for "Xã Phước Hà". Two names may share it, so a match must be unique. */
export function foldKey(text: string): string {
  const unmarked = withoutMarks(cleanText(text).toLowerCase());
  // Without its mark a Cyrillic letter may look like a Latin one: ў → у.
  return withTrueLetters(unmarked)
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim()
    .replace(/(?<![a-z])(l|k|h|m|s|t|qu)y(?![a-z])/g, "$1i"); // lý = lí, kỹ = kĩ, quý = quí
}

/** Cyrillic letters are replaced only in words that are otherwise Latin: a Russian word stays Russian. */
export function withTrueLetters(text: string): string {
  if (!MAYBE_LOOK_ALIKE.test(text)) return text;
  return text.replace(/\S+/g, (word) =>
    /\p{Script=Latin}/u.test(word) ? word.replace(/./gu, (letter) => LOOK_ALIKES[letter] ?? letter) : word,
  );
}

/** The same of every letter: for a mark of a letter or two ("Х"), in which nothing else tells the script. */
export const inLatinLetters = (text: string): string =>
  text.replace(/./gu, (letter) => LOOK_ALIKES[letter] ?? letter);

const NEW_STYLE = ["oà", "oá", "oả", "oã", "oạ", "oè", "oé", "oẻ", "oẽ", "oẹ", "uỳ", "uý", "uỷ", "uỹ", "uỵ"];
const OLD_STYLE = ["òa", "óa", "ỏa", "õa", "ọa", "òe", "óe", "ỏe", "õe", "ọe", "ùy", "úy", "ủy", "ũy", "ụy"];
const NEW_STYLE_RIME = /(?<!q)(?:o[àáảãạèéẻẽẹ]|u[ỳýỷỹỵ])(?!\p{L})/gu;

/** hoà → hòa, thuỷ → thủy: only open rimes oa, oe, uy alternate, and never after q (quý is fixed). */
function withOneTonePlacement(lowerCase: string): string {
  return lowerCase.replace(NEW_STYLE_RIME, (rime) => OLD_STYLE[NEW_STYLE.indexOf(rime)] ?? rime);
}

/** What a sheet's list offers for yes and no. */
export const YES = "Có";
export const NO = "Không";

/** A common noun within a sentence; a name in capitals (BHXH) stays one. */
export const lowerFirst = (text: string): string =>
  /^\p{Lu}(?!\p{Lu})/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;

/** What begins a sentence. */
export const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
