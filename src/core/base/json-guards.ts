/** Guards for JSON that came from outside: they prove a shape, so that nothing has to be assumed. */
export type Guard<T> = (value: unknown) => value is T;

type Guards = Readonly<Record<string, Guard<unknown>>>;
type Guarded<G extends Guards> = { readonly [Key in keyof G]: G[Key] extends Guard<infer T> ? T : never };

export const isText = (value: unknown): value is string => typeof value === "string";
export const isJsonNumber = (value: unknown): value is number => typeof value === "number";
export const isFlag = (value: unknown): value is boolean => typeof value === "boolean";

export const isEither =
  <A, B>(first: Guard<A>, second: Guard<B>): Guard<A | B> =>
  (value): value is A | B =>
    first(value) || second(value);

export const isOneOf = <T extends string>(choices: readonly T[]): Guard<T> => {
  const known = new Set<unknown>(choices);
  return (value): value is T => known.has(value);
};

export const isListOf =
  <T>(item: Guard<T>): Guard<readonly T[]> =>
  (value): value is readonly T[] =>
    Array.isArray(value) && value.every(item);

export const isMapOf =
  <T>(item: Guard<T>): Guard<Readonly<Record<string, T>>> =>
  (value): value is Readonly<Record<string, T>> =>
    isPlain(value) && Object.values(value).every(item);

/** An object that has all of `required`, and of `optional` what it has rightly. */
export const isShape =
  <R extends Guards, O extends Guards>(required: R, optional: O): Guard<Guarded<R> & Partial<Guarded<O>>> =>
  (value): value is Guarded<R> & Partial<Guarded<O>> =>
    isPlain(value) &&
    Object.entries(required).every(([key, guard]) => guard(value[key])) &&
    Object.entries(optional).every(([key, guard]) => value[key] === undefined || guard(value[key]));

const isPlain = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
