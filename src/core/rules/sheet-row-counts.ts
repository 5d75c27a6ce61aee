import { isBlank } from "./compare";
import type { RuleValue, SheetRowCounts } from "./model";

/** The rows of a sheet, each asked by the keys of its fields; letters regardless of case, as Excel compares them. */
export function sheetRowCounts(rows: readonly ((key: string) => RuleValue)[]): SheetRowCounts {
  const known = new Map<string, ReadonlyMap<string, number>>();
  const countsOf = (fields: readonly string[]): ReadonlyMap<string, number> => {
    const name = fields.join("\n");
    const counted = known.get(name);
    if (counted !== undefined) return counted;
    const counts = new Map<string, number>();
    for (const row of rows) {
      const key = keyOf(fields.map(row));
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
    known.set(name, counts);
    return counts;
  };
  return { count: (fields, values) => countsOf(fields).get(keyOf(values)) ?? 0 };
}

const keyOf = (values: readonly RuleValue[]): string =>
  JSON.stringify(
    values.map((value) => (isBlank(value) ? null : typeof value === "string" ? value.toLowerCase() : value)),
  );
