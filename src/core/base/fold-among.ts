import { remembered } from "./remembered";
import { cleanText, foldKey } from "./vietnamese-text";

/** A letter of no Vietnamese word: it stands before one that looks like a word of ours without marks, and is none. */
export const OTHER_WORD = "ǃ";

/**
 * The marks of a word, wherever they stand: "tòan" bears those of "toàn", "nguời" those of "người". Hỏi and ngã are one, as
 * much of the country speaks and many write them: "hổ trợ", "sữa".
 */
const marksOf = (word: string): string =>
  [
    ...new Set(
      word
        .toLowerCase()
        .replace(/đ/g, "d\u0335")
        .normalize("NFD")
        .replace(/\u0303/g, "\u0309")
        .match(/[\u0300-\u036f]/g),
    ),
  ]
    .sort()
    .join("");

const TONES = /[\u0300\u0301\u0309\u0323]/;
/** Without a tone these are no word, or hardly one that is counted: "lươt", "hôc", "ngươi". */
const WANTS_TONE = /^.*(?:[cpt]|ch)$|^.{5,}$/;

/** Whether a word lacks no more than the tone of another. */
const isSlipFor = (key: string, marks: string, own: string): boolean =>
  WANTS_TONE.test(key) && !TONES.test(marks) && own.replace(TONES, "") === marks;

/**
 * Folds what people typed to hold it against words of ours. A word written with marks that are none of ours stays apart:
 * beside "đã, chưa" a "đá" is "ǃda" and a "chùa" is "ǃchua". One written without marks may be ours, as in `foldKey`.
 */
export const foldAmong = remembered((ours: string): ((typed: string) => string) => {
  const known = new Map<string, Set<string>>();
  for (const [word] of ours.normalize("NFC").matchAll(/\p{L}+/gu)) {
    const key = foldKey(word);
    known.set(key, (known.get(key) ?? new Set()).add(marksOf(word)));
  }
  const apart = (word: string): string => {
    const marks = marksOf(word);
    const key = marks === "" ? "" : foldKey(word);
    const own = [...(known.get(key) ?? [marks])];
    return own.some((one) => one === marks || isSlipFor(key, marks, one)) ? word : OTHER_WORD + word;
  };
  return (typed) => foldKey(isUnmarked(typed) ? typed : cleanText(typed).replace(/\p{L}+/gu, apart));
});

const isUnmarked = (text: string): boolean => /^[ -~]*$/.test(text);

/** Whether a text is one of our words: "Đã" and "da" are "đã", "đá" is not. */
export function oneOfWords(words: readonly string[]): (typed: string) => boolean {
  const keys = new Set(words.map(foldKey));
  const among = foldAmong(words.join(" "));
  return (typed) => keys.has(among(typed));
}

/**
 * Whether whole words of our text are those that somebody typed: "ho so" and "hồ sơ" stand in "Số hồ sơ", "hộ" does not. Where
 * what our text stands beside has no marks either, it may be any word.
 */
export const holdsTyped = (ours: string, typed: string, beside = ours): boolean =>
  ` ${foldKey(ours)} `.includes(` ${(isUnmarked(beside) ? foldKey : foldAmong(ours))(typed)} `);
