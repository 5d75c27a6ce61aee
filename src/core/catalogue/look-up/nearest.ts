import { foldKey, groupBy } from "../../base";

/** Something that may be proposed, under each of its names. */
export interface Proposal<T> {
  readonly value: T;
  readonly names: readonly string[];
}

const MOST_PROPOSALS = 3;
/** Share of the letters that may differ; beyond it a proposal confuses more than it helps. */
const TOLERATED = 0.3;

/** A slip or two is forgiven where most letters are left all the same: “Xã” is not like “Năm”. */
const forgiven = (length: number): number =>
  Math.max(Math.min(2, Math.floor(length / 3)), Math.floor(length * TOLERATED));

/** A name as it is compared. */
interface Named {
  /** Place of its thing among all. */
  readonly at: number;
  readonly key: string;
  readonly letters: Uint16Array;
}

/**
 * Proposes, for a text that names nothing, up to three things whose folded names are closest, closest first. Whole
 * names are compared, blanks included, which finds a misspelt name more often than the search does: that one looks
 * for words, and is for what somebody is still typing. Only names of about its length are looked at, and of those the
 * letters are counted first: most can be told to be too far away by them alone.
 */
export function nearestTo<T>(proposals: readonly Proposal<T>[]): (text: string) => readonly T[] {
  const ofLength = groupBy(proposals.flatMap(namesOf), ({ key }) => key.length);
  return (text) => {
    const key = foldKey(text);
    const limit = forgiven(key.length);
    const letters = letterCounts(key);
    const distances = new Map<number, number>();
    for (let length = key.length - limit; limit > 0 && length <= key.length + limit; length += 1) {
      for (const name of ofLength.get(length) ?? []) {
        if (!mayBeNear(letters, name.letters, limit)) continue;
        const distance = editDistance(key, name.key, limit);
        if (distance <= limit) distances.set(name.at, Math.min(distance, distances.get(name.at) ?? Infinity));
      }
    }
    return [...distances]
      .sort(([one, a], [other, b]) => a - b || one - other)
      .slice(0, MOST_PROPOSALS)
      .flatMap(([at]) => proposals.slice(at, at + 1))
      .map(({ value }) => value);
  };
}

const namesOf = ({ names }: Proposal<unknown>, at: number): readonly Named[] =>
  [...new Set(names.map(foldKey))].map((key) => ({ at, key, letters: letterCounts(key) }));

/** How often each letter and digit occurs; everything else counts as one kind. */
const KINDS = 37;

function letterCounts(key: string): Uint16Array {
  const counts = new Uint16Array(KINDS);
  for (let at = 0; at < key.length; at += 1) {
    const code = key.charCodeAt(at);
    const kind = code >= 97 && code <= 122 ? code - 97 : code >= 48 && code <= 57 ? code - 22 : KINDS - 1;
    counts[kind] = (counts[kind] ?? 0) + 1;
  }
  return counts;
}

/** Each step mends one letter too many and one too few at most: whoever has more of either is farther away. */
function mayBeNear(a: Uint16Array, b: Uint16Array, limit: number): boolean {
  let more = 0;
  let fewer = 0;
  for (let kind = 0; kind < KINDS; kind += 1) {
    const difference = (a[kind] ?? 0) - (b[kind] ?? 0);
    if (difference > 0) more += difference;
    else fewer -= difference;
  }
  return more <= limit && fewer <= limit;
}

/** Letters to insert, drop or replace to turn one text into the other (Levenshtein); Infinity beyond the limit. */
export function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return Infinity;
  // One row of the table of distances between the beginnings of both texts, overwritten in place.
  const distances = new Uint16Array(b.length + 1);
  for (let at = 0; at <= b.length; at += 1) distances[at] = at;
  for (let row = 1; row <= a.length; row += 1) {
    const letter = a.charCodeAt(row - 1);
    let diagonal = row - 1;
    let left = row;
    let best = row;
    distances[0] = row;
    for (let column = 1; column <= b.length; column += 1) {
      const above = distances[column] ?? 0;
      const replaced = letter === b.charCodeAt(column - 1) ? diagonal : diagonal + 1;
      left = Math.min(replaced, above + 1, left + 1);
      distances[column] = left;
      diagonal = above;
      if (left < best) best = left;
    }
    if (best > limit) return Infinity;
  }
  const distance = distances[b.length] ?? Infinity;
  return distance <= limit ? distance : Infinity;
}
