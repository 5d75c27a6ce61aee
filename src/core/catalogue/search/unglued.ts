import type { Term } from "./query";
import type { Vocabulary } from "./vocabulary";

/** Shorter parts are found in nearly every word. */
const SHORTEST_PART = 2;

/** A term that is two words run together (`khuyenhoc`), as those two; any other as it is. */
export function unglued(term: Term, words: Vocabulary): readonly Term[] {
  const { key } = term;
  if (term.strict || words.startingWith(key).length > 0) return [term];
  for (let at = key.length - SHORTEST_PART; at >= SHORTEST_PART; at -= 1) {
    const [first, second] = [key.slice(0, at), key.slice(at)];
    if (words.startingWith(first)[0]?.key !== first || words.startingWith(second).length === 0) continue;
    return [
      { ...term, key: first, marked: first, hasMarks: false, growing: false },
      { ...term, key: second, marked: second, hasMarks: false },
    ];
  }
  return [term];
}
