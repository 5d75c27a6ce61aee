import { exactKey } from "../../base";
import type { Decision } from "../../submissions";

/** What ends a sentence or a line of a list: typed or left out, it says nothing. */
const ENDING = " .,;:…";

/** Key under which two texts are the same words (RULES.md M16): as `exactKey` has them, whatever ends them. */
export function wordsKey(text: string): string {
  const key = exactKey(text);
  let end = key.length;
  while (end > 0 && ENDING.includes(key[end - 1] ?? "")) end -= 1;
  return end === 0 ? key : key.slice(0, end);
}

/** Which text of a template is meant: by its column and its words, however these are spelt. */
export const textKey = (field: string | undefined, text: string): string =>
  JSON.stringify([field, wordsKey(text)]);

/** What a decision about texts is about: a text of a column (RULES.md M43). */
export const textDecidedOn = ({ template, field, before = "" }: Decision): string =>
  JSON.stringify([template, textKey(field, before)]);

/** Key of the text it is put under; undefined where it stands by itself. */
export const textPutUnder = ({ kind, value = "" }: Decision): string | undefined =>
  kind === "join" ? wordsKey(value) : undefined;

/** Whether it puts a text under itself. */
export const isUnderItself = (decision: Decision): boolean =>
  textPutUnder(decision) === wordsKey(decision.before ?? "");
