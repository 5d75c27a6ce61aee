import { foldKey, remembered } from "../../base";

const folded = remembered((token) => ({ first: foldKey(token).split(" ")[0] ?? "" }));

/**
 * The first word of a text, folded: "khong" of "Không có"; "" where it begins with anything else ("- ", "∑ "). Most texts of
 * a report are told by it to be no line that says "Tổng cộng", "Không phát sinh" or "Người lập biểu".
 */
export const firstWord = (text: string): string => folded(/\S+/.exec(text)?.[0] ?? "").first;

/** "12", "iv": a number before the words. */
export const isFigure = (word: string): boolean => /^\d+$|^[ivx]+$/.test(word);

/** Whether a text that begins with this word may begin with one of those: a number or a sign may stand before it. */
export const mayBegin = (first: string, words: ReadonlySet<string>): boolean =>
  first.length < 2 || words.has(first) || isFigure(first);

/** "tong cong luy" */
export const wordSet = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));
