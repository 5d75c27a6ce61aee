import { parseExpression } from "../rules";
import type { Field } from "./model";

/** Letters, digits and underscores, a letter first: codes of templates and keys of fields also stand in formulas. */
export const IDENTIFIER = /^[A-Za-z][A-Za-z0-9_]{0,39}$/;

/**
 * Whether a field may bear a key: "soNam", but neither "số năm" nor "blank", which means something in rules, nor "constructor",
 * which every row seems to have.
 */
export function isFieldKey(text: string): boolean {
  if (Object.hasOwn(Object.prototype, text)) return false;
  const read = IDENTIFIER.test(text) ? parseExpression(text) : undefined;
  return read?.ok === true && read.expression.kind === "field";
}

/** The field of a key; where none bears it, the one that bore it before. */
export const fieldOfKey = (fields: readonly Field[], key: string): Field | undefined =>
  fields.find((one) => one.key === key) ?? fields.find(({ formerKeys }) => formerKeys?.includes(key));
