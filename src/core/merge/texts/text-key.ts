import { exactKey } from "../../base";
import type { Decision } from "../../submissions";

/** Which text of a template is meant: by its column and its words, however these are spelt. */
export const textKey = (field: string | undefined, text: string): string =>
  JSON.stringify([field, exactKey(text)]);

/** What a decision about texts is about: a text of a column (RULES.md M43). */
export const textDecidedOn = ({ template, field, before = "" }: Decision): string =>
  JSON.stringify([template, textKey(field, before)]);

/** Key of the text it is put under; undefined where it stands by itself. */
export const textPutUnder = ({ kind, value = "" }: Decision): string | undefined =>
  kind === "join" ? exactKey(value) : undefined;
