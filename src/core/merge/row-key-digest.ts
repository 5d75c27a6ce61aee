import type { Template } from "../catalogue";
import { type Entry, type FieldValue, contentDigest } from "../submissions";
import { digestKeys, firstKey } from "./board-columns";

/** A fingerprint of what a row is about, by the fields of its template's row key; undefined where these are blank. */
export function rowKeyDigest(
  template: Template | undefined,
): (values: Entry["values"]) => string | undefined {
  const rowKey = template?.rowKey ?? [];
  const names = (template?.fields ?? []).map((field) => [field.key, firstKey(field)] as const);
  const keys = digestKeys([], names);
  return (values) => {
    const key: Record<string, FieldValue> = {};
    for (const field of rowKey) {
      const value = values[field];
      if (value !== undefined) key[field] = value;
    }
    return Object.keys(key).length === 0 ? undefined : contentDigest([{ values: key }], keys);
  };
}
