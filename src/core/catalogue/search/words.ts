import { cleanText, exactKey, foldKey, plainDate } from "../../base";
import type { PlainDate } from "../../base";

/** A word or number of a text: what is typed in a search box is compared with these. */
export interface Word {
  /** Lower case, one tone placement, marks kept: `khuyến`. */
  readonly marked: string;
  /** Without marks; numbers without leading zeros: `khuyen`, `5` for 05. */
  readonly key: string;
}

/** Letters (Latin, marks included) and digits part company, so that `40ct` is two words. */
export const WORD = /[a-z\u00c0-\u024f\u0300-\u036f\u1e00-\u1eff]+|\d+/gi;
const FULL_DATE = /(?<!\d)\d{1,2}[/.-]\d{1,2}[/.-](?:19|20)\d\d(?!\d)/g;
/** i and y are one letter here wherever the word goes on: `qui`, `quy`, and `quy` on its way to `quyet`. */
const I_OR_Y = /^(l|k|h|m|s|t|qu)y/;

/** The words of a text, in order. */
export const wordsOf = (text: string): readonly Word[] =>
  [...cleanText(text).toLowerCase().matchAll(WORD)]
    .map(([word]) => wordOf(word))
    .filter(({ key }) => key !== "");

export function wordOf(lowerCase: string): Word {
  if (isNumberWord(lowerCase)) {
    const key = lowerCase.replace(/^0+(?=\d)/, "");
    return { marked: key, key };
  }
  return { marked: exactKey(lowerCase), key: foldKey(lowerCase).replace(I_OR_Y, "$1i") };
}

/** Days written in full stand for themselves: 1/7/2014 is not 7/1/2014. */
export const fullDates = (text: string): readonly PlainDate[] =>
  (text.match(FULL_DATE) ?? []).flatMap((found) => dateOf(found) ?? []);

/** The text without its full dates. */
export const withoutFullDates = (text: string): string =>
  text.replace(FULL_DATE, (found) => (dateOf(found) === undefined ? found : " "));

function dateOf(text: string): PlainDate | undefined {
  const [day, month, year] = text.split(/[/.-]/);
  return plainDate(Number(year), Number(month), Number(day));
}

export const isNumberWord = (word: string): boolean => /^\d/.test(word);
