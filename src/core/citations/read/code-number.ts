import { DOCUMENT_TYPES, TYPE_SHORT_FORMS } from "../known/document-types";
import { figuresOf } from "../known/figures";

/** A number as it is meant, and where it begins. */
export interface CodeNumber {
  readonly from: number;
  readonly number: string;
  /** Letters or blanks stood among its figures. */
  readonly isUnclear: boolean;
}

const LOOKS_LIKE_FIGURES = /^[\dOolIiZzSsB|!]{1,3}$/;
/** The word that ends right before the figures: "số" may be glued to them. */
const GLUED = /(?<sign>số|so)?(?<glued>[\p{L}\d|!]*)$/iu;
/** What a scanner makes of a figure, and no text has before a number. */
const STAIN = /[?&\]/]/;
const LONGEST_GLUED = 12;
/** "Chỉ thị số 2 5-CT/TW", "Quyết định số 1 234/QĐ-UBND": figures that came apart. */
const APART =
  /(?<word>(?!(?:số|so)(?!\p{L}))\p{L}+)?[ \n]{0,3}(?:(?<sign>(?<!\p{L})(?:số|so)(?: hiệu)? ?[:.]?)[ \n]{0,3}|(?<!\p{L}))(?<figures>[\dOolI|]{1,3}(?:[ \n][\dOolI|]{1,3})?)[ \n]{1,2}$/iu;
const ENDS_APART = /[\dOolI|][ \n]{1,2}$/;
/** Last words of the names of types: behind them "số" counts no things, as in "trong số 5 12-KH/HU". */
const TYPE_ENDS = new Set([
  ...DOCUMENT_TYPES.map(({ name }) => name.split(" ").at(-1)?.toLowerCase()),
  ...[...TYPE_SHORT_FORMS.keys()].map((form) => form.toLowerCase()),
]);
const LONGEST_APART = 32;
const MOST_FIGURES = 5;

/**
 * A number of which a pattern saw the figures from a place on. What is glued to them, or stands between "số" and them,
 * belongs to it: "I5" and "S22" are 15 and 522, "1 234" is 1234. What cannot be told is unclear.
 */
export function completeNumber(text: string, from: number, written: string): CodeNumber {
  const figures = figuresOf(written);
  // 2B may be 28, and 1b 16.
  const isUnclear = !/^(?:\d{1,2}\.)?\d+[ACEacdeĐđ]?$/.test(written);
  const one = { from, number: figures, isUnclear };
  const last = text[from - 1] ?? "";
  if (last === " " || last === "\n")
    return ENDS_APART.test(text.slice(from - 3, from)) ? withFiguresApart(text, one) : one;
  if (STAIN.test(last)) return { ...one, isUnclear: true };
  return /[\p{L}|!]/u.test(last) ? withGlued(text, one) : one;
}

function withGlued(text: string, one: CodeNumber): CodeNumber {
  const { glued = "" } =
    GLUED.exec(text.slice(Math.max(0, one.from - LONGEST_GLUED), one.from))?.groups ?? {};
  if (LOOKS_LIKE_FIGURES.test(glued) && glued.length + one.number.length <= MOST_FIGURES)
    return { from: one.from - glued.length, number: figuresOf(glued) + one.number, isUnclear: true };
  // A longer word was glued on: "tổ12-KH/HU".
  const isWord = glued.length === 0 || (glued.length > 1 && !/\d/.test(glued));
  return isWord ? one : { ...one, from: one.from - glued.length, isUnclear: true };
}

function withFiguresApart(text: string, one: CodeNumber): CodeNumber {
  const match = APART.exec(text.slice(Math.max(0, one.from - LONGEST_APART), one.from));
  const { word = "", sign, figures = "" } = match?.groups ?? {};
  if (match === null || (sign === undefined && !/\d/.test(figures))) return one;
  if (!TYPE_ENDS.has(word.toLowerCase())) return sign === undefined ? one : { ...one, isUnclear: true };
  const from = one.from - (match[0].length - match[0].lastIndexOf(figures));
  const number = figuresOf(figures) + one.number;
  // "18 19-NQ/TW" may be two numbers without their comma.
  const isOne = figures.length === 1 || one.number.length === 1 || /^\d{3}$/.test(one.number);
  const isJoined = isOne && number.length <= MOST_FIGURES;
  return { from, number: isJoined ? number : one.number, isUnclear: true };
}
