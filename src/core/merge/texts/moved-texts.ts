import type { MovedText } from "../model";
import { wordsKey } from "./text-key";

/** Key of a text → key of the text it stands under; undefined: by itself. */
export type Moved = ReadonlyMap<string, string | undefined>;

export const NOTHING_MOVED: Moved = new Map();

/** What the board moved in one column. */
export const movedIn = (moved: readonly MovedText[], field: string | undefined): Moved =>
  new Map(
    moved.flatMap((one) =>
      one.field === field
        ? [[wordsKey(one.text), one.under === undefined ? undefined : wordsKey(one.under)] as const]
        : [],
    ),
  );

/** Position → position of the text that stands for it. */
export type StandsFor = ReadonlyMap<number, number>;

export interface MovedTexts {
  readonly standsFor: StandsFor;
  /** What words alone leave together of it, before anything is put under another. */
  readonly byWords: StandsFor;
}

/**
 * Which text stands for which, once the board's decisions are carried out (RULES.md M43). A text taken out leaves those it
 * stood for together, under the shortest of them; one put under another brings along all it stood for. One that is put
 * under a text it stood for gives its place up to it. A text whose other does not stand among these stays where it is.
 *
 * @param alike as words tell (M41)
 * @param keys of the texts, by position
 */
export function withMoved(alike: StandsFor, keys: readonly string[], moved: Moved): MovedTexts {
  const unmoved = { standsFor: alike, byWords: alike };
  if (moved.size === 0) return unmoved;
  const placeOf = new Map(keys.map((key, at) => [key, at]));
  const here = keys.flatMap((key, at) => {
    const under = moved.get(key);
    return moved.has(key) && (under === undefined || placeOf.has(under)) ? [at] : [];
  });
  if (here.length === 0) return unmoved;
  const byWords = takenOut(alike, keys, moved, here);
  const above = new Map(byWords);
  const standing = (at: number): number => {
    const next = above.get(at);
    return next === undefined ? at : standing(next);
  };
  for (const at of here) {
    const under = placeOf.get(moved.get(keys[at] ?? "") ?? "");
    if (under === undefined || under === at) continue;
    const first = standing(under);
    if (first === at) above.delete(under);
    above.set(at, first === at ? under : first);
  }
  return { standsFor: new Map([...above.keys()].map((at) => [at, standing(at)])), byWords };
}

/** Texts that are moved stand under none; those that stood under one that is split off stand under the shortest of them. */
function takenOut(
  alike: StandsFor,
  keys: readonly string[],
  moved: Moved,
  here: readonly number[],
): Map<number, number> {
  const above = new Map(alike);
  for (const at of here) above.delete(at);
  const shortest = (a: number, b: number) => {
    const [one, other] = [keys[a] ?? "", keys[b] ?? ""];
    return one.length - other.length || (one < other ? -1 : 1);
  };
  for (const at of here) {
    if (moved.get(keys[at] ?? "") !== undefined) continue;
    const left = [...above].flatMap(([below, first]) => (first === at ? [below] : [])).sort(shortest);
    const [first, ...others] = left;
    if (first === undefined) continue;
    above.delete(first);
    for (const below of others) above.set(below, first);
  }
  return above;
}
