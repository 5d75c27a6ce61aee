/** The keys of a record, as typed as the record is. */
export function keysOf<T extends object>(record: T): readonly (keyof T & string)[] {
  const isKey = (text: string): text is keyof T & string => Object.hasOwn(record, text);
  return Object.keys(record).filter(isKey);
}

/** Makes a record key by key: `recordOf<Point>(["x", "y"], () => 0)`. What is undefined is left out. */
export function recordOf<T extends object>(
  keys: readonly (keyof T & string)[],
  valueOf: <Key extends keyof T & string>(key: Key) => T[Key],
): T {
  const made: Partial<T> = {};
  const leftOut = new Set<keyof T>();
  for (const key of keys) {
    const value = valueOf(key);
    if (value === undefined) leftOut.add(key);
    else made[key] = value;
  }
  const isWhole = (record: Partial<T>): record is T =>
    keys.every((key) => Object.hasOwn(record, key) || leftOut.has(key));
  if (!isWhole(made)) throw new Error("a key was lost");
  return made;
}
