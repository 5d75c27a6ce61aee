import { exactKey } from "../../base";
import type { MovedText } from "../model";

/** Key of a text → key of the text it stands under; undefined: by itself. */
export type Moved = ReadonlyMap<string, string | undefined>;

export const NOTHING_MOVED: Moved = new Map();

/** What the board moved in one column. */
export const movedIn = (moved: readonly MovedText[], field: string | undefined): Moved =>
  new Map(
    moved.flatMap((one) =>
      one.field === field
        ? [[exactKey(one.text), one.under === undefined ? undefined : exactKey(one.under)] as const]
        : [],
    ),
  );

/**
 * Which text stands for which, once the board's decisions are carried out (RULES.md M43). A text taken out leaves those it
 * stood for together, under the shortest of them; one put under another brings along all it stood for. One that is put
 * under a text it stood for gives its place up to it.
 *
 * @param alike position → position of the text that stands for it, as words tell (M41)
 * @param keys of the texts, by position
 */
export function withMoved(
  alike: ReadonlyMap<number, number>,
  keys: readonly string[],
  moved: Moved,
): ReadonlyMap<number, number> {
  if (moved.size === 0) return alike;
  const here = keys.flatMap((key, at) => (moved.has(key) ? [at] : []));
  if (here.length === 0) return alike;
  const above = takenOut(alike, keys, moved, here);
  const standing = (at: number): number => {
    const next = above.get(at);
    return next === undefined ? at : standing(next);
  };
  const placeOf = new Map(keys.map((key, at) => [key, at]));
  for (const at of here) {
    const under = placeOf.get(moved.get(keys[at] ?? "") ?? "");
    if (under === undefined || under === at) continue;
    const first = standing(under);
    if (first === at) above.delete(under);
    above.set(at, first === at ? under : first);
  }
  return new Map([...above.keys()].map((at) => [at, standing(at)]));
}

/** Texts that are moved stand under none; those that stood under one that is split off stand under the shortest of them. */
function takenOut(
  alike: ReadonlyMap<number, number>,
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
