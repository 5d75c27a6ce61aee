import type { Expansion } from "./expansion";
import type { Mark } from "./searchable";
import { WORD, wordOf } from "./words";

/** Where a label holds what was asked for: the typed beginning of a word, or the word a slip stands for. */
export function marksIn(label: string, expansions: readonly Expansion[]): readonly Mark[] {
  return [...label.matchAll(WORD)].flatMap(({ 0: word, index: from }) => {
    const { key } = wordOf(word.toLowerCase());
    const lengths = expansions.map((expansion) => metLength(key, expansion));
    const met = Math.max(0, ...lengths);
    if (met === 0) return [];
    // Where the key is shorter or longer than what is shown (05, decomposed marks) letters do not pair off.
    return [{ from, to: from + (key.length === word.length ? met : word.length) }];
  });
}

function metLength(key: string, { term, key: typed, matches }: Expansion): number {
  if (key === typed) return key.length;
  if (key.startsWith(typed)) return term.strict && !term.growing ? 0 : typed.length;
  return matches.some(({ entry }) => entry.key === key) ? key.length : 0;
}
