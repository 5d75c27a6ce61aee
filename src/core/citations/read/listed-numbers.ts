import { given } from "../../base";
import type { CodeFound } from "./find-codes";

/** A number without letters, before the one that has them. */
export interface ListedNumber {
  readonly from: number;
  readonly to: number;
  /** As written, with its year where it has one: "30", "30/2020". */
  readonly number: string;
}

/** Between members of a list under one type: "18-NQ/TW, 19-NQ/TW", "số 18-NQ/TW và số 19-NQ/TW". */
export const LIST_JOINT = String.raw`\s{0,3}(?:[,;&+]\s{0,2}(?:và|hoặc)?|và|hoặc|cùng|với)\s{0,3}(?:(?:các\s{1,3})?số\s{0,2}:?\s{0,3})?`;
export const LIST_GAP = new RegExp(`^${LIST_JOINT}$`, "iu");
export const LIST_NUMBER = String.raw`\d{1,4}[A-Ea-eĐđ]?(?:/(?:19|20)\d\d)?`;
const STEP = new RegExp(String.raw`(?<![\p{L}\d./_-])(?<number>${LIST_NUMBER})${LIST_JOINT}$`, "iu");
const LONGEST_STEP = 40;
const LONGEST_LIST = 20;
const MAY_JOIN = /(?:[,;&+]|[àcgớối])\s{0,3}(?:số\s{0,2}:?\s{0,3})?$/iu;

/** "các Nghị quyết số 18, 19 và 20-NQ/TW": the numbers before a code that share its letters, in order. */
export function numbersBefore(text: string, at: number, least: number): readonly ListedNumber[] {
  if (!MAY_JOIN.test(text.slice(Math.max(least, at - MAY_JOIN_WINDOW), at))) return [];
  const numbers: ListedNumber[] = [];
  for (let end = at; numbers.length < LONGEST_LIST;) {
    const start = Math.max(least, end - LONGEST_STEP);
    const match = STEP.exec(text.slice(start, end));
    const number = match?.groups?.["number"];
    if (match === null || number === undefined) break;
    end = start + match.index;
    numbers.unshift({ from: end, to: end + number.length, number });
  }
  return numbers;
}
const MAY_JOIN_WINDOW = 14;

/** The code of a listed number, with the letters, and the year, of the code that ends the list. */
export function codeOf({ from, to, number: written }: ListedNumber, last: CodeFound): CodeFound {
  const [number = "", ownYear] = written.split("/");
  const year = ownYear === undefined ? last.year : Number(ownYear);
  const behind = last.code.slice(last.number.length).replace(/^\/\d{4}(?=\/)/, "");
  return {
    ...last,
    from,
    to,
    number,
    ...given({ year }),
    code: `${number}${year === undefined ? "" : `/${year}`}${behind}`,
  };
}
