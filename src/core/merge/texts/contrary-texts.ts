import { groupBy } from "../../base";
import type { Decision } from "../../submissions";
import { textDecidedOn, textPutUnder } from "./text-key";

/** Decisions that cannot hold together (RULES.md M43). */
export interface ContraryTexts {
  /**
   *   otherwise   two that say otherwise about one text
   *   stands-for  a text stands by itself, and others are put under it: nothing else stands with it
   *   ring        texts put under each other, each under the next, the last under the first
   */
  readonly how: "otherwise" | "stands-for" | "ring";
  readonly decisions: readonly [Decision, ...Decision[]];
}

export interface JudgedTexts {
  /** Of these none is applied. */
  readonly own: readonly ContraryTexts[];
  readonly carried: readonly ContraryTexts[];
  /** Decisions of other boards that give way to this board's own. */
  readonly yielding: ReadonlySet<Decision>;
}

/**
 * What this board and those below decided about texts, held against each other: all of it makes one order of texts. Where
 * this board's decisions and others' cannot hold together, the others give way.
 *
 * @param standsAlone whether a text says the same as no other
 */
export function contraryTexts(
  own: readonly Decision[],
  carried: readonly Decision[],
  standsAlone: (about: Decision) => boolean,
): JudgedTexts {
  const decidedHere = new Set(own.map(textDecidedOn));
  const yielding = new Set(carried.filter((one) => decidedHere.has(textDecidedOn(one))));
  const others = without(carried, yielding);
  const judged = { own: saidOtherwise(own), carried: saidOtherwise(others) };
  const left = { own: without(own, allOf(judged.own)), others: without(others, allOf(judged.carried)) };
  for (const [text, splits] of groupBy([...left.own, ...left.others].filter(isSplit), textDecidedOn)) {
    const [split] = splits;
    if (split === undefined || !standsAlone(split)) continue;
    const isUnder = (one: Decision) => placeUnder(one) === text;
    const [joined, joinedBelow] = [left.own.filter(isUnder), left.others.filter(isUnder)];
    // Of this board's word and others' that of the others gives way.
    const isHere = left.own.includes(split);
    if (isHere || joined.length > 0) for (const one of isHere ? joinedBelow : splits) yielding.add(one);
    const knotted = isHere ? joined : joined.length > 0 ? [] : joinedBelow;
    if (knotted.length === 0) continue;
    judged[isHere ? "own" : "carried"].push({
      how: "stands-for",
      decisions: [split, ...knotted, ...splits.slice(1)],
    });
  }
  const holding = without(left.own, allOf(judged.own));
  const isOwn = new Set(own);
  const below = without(left.others, new Set([...yielding, ...allOf(judged.carried)]));
  for (const ring of ringsOf([...holding, ...below])) {
    const carriedOnes = ring.filter((one) => !isOwn.has(one));
    const [first, ...more] = ring;
    if (carriedOnes.length > 0 && carriedOnes.length < ring.length)
      for (const one of carriedOnes) yielding.add(one);
    else if (first !== undefined)
      judged[carriedOnes.length === 0 ? "own" : "carried"].push({ how: "ring", decisions: [first, ...more] });
  }
  return { ...judged, yielding };
}

const isSplit = ({ kind }: Decision): boolean => kind === "split";

const allOf = (found: readonly ContraryTexts[]): ReadonlySet<Decision> =>
  new Set(found.flatMap(({ decisions }) => decisions));

const without = (decisions: readonly Decision[], out: ReadonlySet<Decision>): readonly Decision[] =>
  decisions.filter((one) => !out.has(one));

/** The text it is put under, as one that may be decided on. */
const placeUnder = (one: Decision): string | undefined =>
  one.kind === "join" ? textDecidedOn({ ...one, before: one.value ?? "" }) : undefined;

/** The decisions about each text of which one says otherwise, beginning with two that do. */
const saidOtherwise = (decisions: readonly Decision[]): ContraryTexts[] =>
  [...groupBy(decisions, textDecidedOn).values()].flatMap((about): readonly ContraryTexts[] => {
    const [first, ...others] = about;
    if (first === undefined) return [];
    const other = others.find((one) => textPutUnder(one) !== textPutUnder(first));
    if (other === undefined) return [];
    return [{ how: "otherwise", decisions: [first, other, ...others.filter((one) => one !== other)] }];
  });

/** The decisions of each ring, in its order; of each text only one thing is said. */
function ringsOf(decisions: readonly Decision[]): readonly (readonly Decision[])[] {
  const about = groupBy(decisions, textDecidedOn);
  const passed = new Set<string>();
  return [...about.keys()].flatMap((start) => {
    const path: string[] = [];
    let at: string | undefined = start;
    while (at !== undefined && about.has(at) && !passed.has(at)) {
      passed.add(at);
      path.push(at);
      const [first]: readonly Decision[] = about.get(at) ?? [];
      at = first && placeUnder(first);
    }
    const closes = at === undefined ? -1 : path.indexOf(at);
    return closes === -1 ? [] : [path.slice(closes).flatMap((text) => about.get(text) ?? [])];
  });
}
