import { exactKey } from "../../core/base";
import { type Template, kindOf } from "../../core/catalogue";
import type { FieldValue } from "../../core/submissions";

/**
 * What an entry is about, as one text: the fields that may occur once, without their dates, which are of one period.
 * undefined while none of them is filled in.
 */
export function entryKey(
  { rowKey, fields }: Template,
  values: Readonly<Record<string, FieldValue>>,
): string | undefined {
  const parts = fields
    .filter((field) => rowKey.includes(field.key) && !kindOf(field).isMoment)
    .map(({ key }) => values[key]);
  return parts.some((part) => part !== undefined)
    ? JSON.stringify(parts.map((part) => (part === undefined ? "" : exactKey(String(part)))))
    : undefined;
}
