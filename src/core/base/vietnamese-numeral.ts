import { foldKey } from "./vietnamese-text";

/** From one to ten, folded, as people write small numbers in words. */
const NUMERALS: Readonly<Record<string, string>> = {
  ...{ mot: "1", hai: "2", ba: "3", bon: "4", tu: "4", nam: "5" },
  ...{ sau: "6", bay: "7", tam: "8", chin: "9", muoi: "10" },
};

/** The figures of a number written in one word: "hai" → "2"; undefined for any other word. */
export const numeralIn = (word: string): string | undefined =>
  word.length <= LONGEST && Object.hasOwn(NUMERALS, foldKey(word)) ? NUMERALS[foldKey(word)] : undefined;

/** With its marks written one by one. */
const LONGEST = 8;
