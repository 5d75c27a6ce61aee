import type { Expansion } from "./expansion";
import type { WordFlow } from "./word-flow";

/** Two words asked for side by side that stand so: "khuyến học" is more than khuyến and học. */
const SIDE_BY_SIDE = 2;
/** A text that is the query and nothing else: a code, an alias, a unit's own name. */
const WHOLE_TEXT = 8;
/** Terms that fit into one number as bits. */
const MOST_TERMS = 31;

/**
 * What a document gains whose words stand as they were typed. Each word of the index is given the terms it may mean
 * as bits; one walk over a document's words then finds all its pairs. The answer is good until the next query.
 */
export function neighbourBonus({ flow, starts, wordCount }: WordFlow) {
  const roles = new Uint32Array(wordCount + 1);
  return (expansions: readonly Expansion[]): ((document: number) => number) => {
    roles.fill(0);
    const terms = expansions.slice(0, MOST_TERMS);
    terms.forEach(({ matches }, term) => {
      for (const { entry } of matches) roles[entry.id] = (roles[entry.id] ?? 0) | (1 << term);
    });
    return (document) => {
      let [pairs, before, inOrder, whole] = [0, 0, 0, false];
      const end = starts[document + 1] ?? 0;
      for (let at = starts[document] ?? 0; at < end; at += 1) {
        const word = flow[at] ?? 0;
        const role = roles[word] ?? 0;
        pairs |= (before << 1) & role;
        before = role;
        if (word === 0) {
          if (inOrder === terms.length) whole = true;
          inOrder = 0;
        } else inOrder = (role >> inOrder) & 1 && inOrder >= 0 ? inOrder + 1 : -1;
      }
      return ones(pairs) * SIDE_BY_SIDE + (whole ? WHOLE_TEXT : 0);
    };
  };
}

function ones(bits: number): number {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}
