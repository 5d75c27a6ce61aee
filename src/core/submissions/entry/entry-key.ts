import { exactKey } from "../../base";
import { type Template, kindOf } from "../../catalogue";
import type { Values } from "./entry-context";

/**
 * What an entry is about, as one text, the same from period to period: the fields that may occur once, without their
 * dates, which are of one period. undefined while none of them is filled in.
 */
export function entryKey({ rowKey, fields }: Template, values: Values): string | undefined {
  const parts = fields
    .filter((field) => rowKey.includes(field.key) && !kindOf(field).isMoment)
    .map(({ key }) => values[key]);
  return parts.some((part) => part !== undefined)
    ? JSON.stringify(parts.map((part) => (part === undefined ? "" : exactKey(String(part)))))
    : undefined;
}

/** Entries by what they are about; two about the same are left out, since nobody knows which of them is meant. */
export function entriesByKey<One extends { readonly values: Values }>(
  template: Template,
  entries: readonly One[],
): ReadonlyMap<string, One> {
  const found = new Map<string, One | undefined>();
  for (const entry of entries) {
    const key = entryKey(template, entry.values);
    if (key !== undefined) found.set(key, found.has(key) ? undefined : entry);
  }
  return new Map([...found].flatMap(([key, entry]) => (entry ? [[key, entry] as const] : [])));
}
