import { withinOneEdit } from "./one-edit";
import type { Term } from "./query";
import { withoutTelexKeys } from "./telex";
import type { KnownWord, Vocabulary } from "./vocabulary";

/** A word of the index a term may mean, and how well (0 … 1). */
export interface WordMatch {
  readonly entry: KnownWord;
  readonly quality: number;
}

/** What a term of the query may mean. */
export interface Expansion {
  readonly term: Term;
  readonly matches: readonly WordMatch[];
  /** The key that was looked for: the term's own, or what it is in raw Telex. */
  readonly key: string;
}

/** A word still being typed is expected to be a beginning; one that was left behind less so. */
const BEGINNING = { growing: 0.75, left: 0.4 } as const;
/** 4 before 40: a number that merely begins so is another number. */
const BEGINNING_OF_NUMBER = 0.6;
const OTHER_MARKS = 0.7;
const SLIP = 0.4;

/** Shorter words have too many neighbours: ban, bang, bao. A letter may be missing from a word of four. */
const SHORTEST_WITH_SLIP = 4;

/** Words that are the term or begin with it; where there are none, the term is tried as raw Telex. */
export function asTyped(term: Term, words: Vocabulary): Expansion {
  const matches = matchesOf(term, term.key, words);
  const plain = term.strict || matches.length > 0 ? undefined : withoutTelexKeys(term.key);
  if (plain === undefined) return { term, matches, key: term.key };
  return { term, matches: matchesOf({ ...term, hasMarks: false }, plain, words), key: plain };
}

/** The same and, for words of some length, those one slip of the keys away. */
export function withSlips(expansion: Expansion, words: Vocabulary): Expansion {
  const { key, term } = expansion;
  if (term.strict || key.length < SHORTEST_WITH_SLIP - 1) return expansion;
  const isGrowing = term.growing && key.length >= SHORTEST_WITH_SLIP;
  const near = words.matching(
    (word) =>
      Math.max(word.length, key.length) >= SHORTEST_WITH_SLIP &&
      !word.startsWith(key) &&
      withinOneEdit(key, word, isGrowing),
  );
  const slips = near.map((entry) => ({ entry, quality: SLIP }));
  return { ...expansion, matches: [...expansion.matches, ...slips] };
}

function matchesOf(term: Term, key: string, words: Vocabulary): readonly WordMatch[] {
  return words.startingWith(key).flatMap((entry) => {
    const whole = entry.key === key;
    if (term.strict && !whole && !term.growing) return [];
    const beginning = term.strict ? BEGINNING_OF_NUMBER : BEGINNING[term.growing ? "growing" : "left"];
    const share = whole ? 1 : beginning;
    const otherMarks = term.hasMarks && !entry.marked.startsWith(term.marked);
    return [{ entry, quality: otherMarks ? share * OTHER_MARKS : share }];
  });
}
