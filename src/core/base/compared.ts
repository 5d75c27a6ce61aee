/**
 * Whether two plain values say the same: keys in any order, and what is undefined as if it were not there. What was read
 * back from a file is the same as what was written, though another object.
 */
export function saysSame(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (Array.isArray(one) && Array.isArray(other))
    return one.length === other.length && one.every((item, at) => saysSame(item, other[at]));
  if (!isRecord(one) || !isRecord(other)) return false;
  return [...new Set([...Object.keys(one), ...Object.keys(other)])].every((key) =>
    saysSame(one[key], other[key]),
  );
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Those of `after` beyond the ones of that key there were before: of ["a"] and ["a", "a"] the second "a". */
export function newOnes<T>(
  before: readonly T[],
  after: readonly T[],
  keyOf: (one: T) => string,
): readonly T[] {
  const left = new Map<string, number>();
  for (const one of before) left.set(keyOf(one), (left.get(keyOf(one)) ?? 0) + 1);
  return after.filter((one) => {
    const known = left.get(keyOf(one)) ?? 0;
    left.set(keyOf(one), known - 1);
    return known <= 0;
  });
}
