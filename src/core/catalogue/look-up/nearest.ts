import { foldKey } from "../../base";

/** Something that may be proposed, under each of its names. */
export interface Proposal<T> {
  readonly value: T;
  readonly names: readonly string[];
}

const MOST_PROPOSALS = 3;
/** Share of the letters that may differ; beyond it a proposal confuses more than it helps. */
const TOLERATED = 0.3;

/** Proposes, for a text that names nothing, up to three things whose folded names are closest, closest first. */
export function nearestTo<T>(proposals: readonly Proposal<T>[]): (text: string) => readonly T[] {
  const keyed = proposals.map(({ value, names }) => ({ value, keys: [...new Set(names.map(foldKey))] }));
  return (text) => {
    const key = foldKey(text);
    if (key === "") return [];
    const limit = Math.max(2, Math.floor(key.length * TOLERATED));
    return keyed
      .map(({ value, keys }) => ({
        value,
        distance: Math.min(...keys.map((name) => editDistance(key, name, limit))),
      }))
      .filter(({ distance }) => distance <= limit)
      .sort((a, b) => a.distance - b.distance)
      .slice(0, MOST_PROPOSALS)
      .map(({ value }) => value);
  };
}

/** Letters to insert, drop or replace to turn one text into the other (Levenshtein); Infinity beyond the limit. */
export function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return Infinity;
  // One row of the table of distances between the beginnings of both texts, overwritten in place.
  const distances = Uint16Array.from({ length: b.length + 1 }, (_, at) => at);
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
