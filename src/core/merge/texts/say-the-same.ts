import type { ToldText, ToldWord } from "./told-words";

/** So much of the words and pairs of neighbours of both texts together they must have in common (RULES.md M41). */
export const LEAST_ALIKE = 0.75;

/** Below so many words nothing may be added: a short text says something else with one word more. */
const FEW_WORDS = 4;

/**
 * Whether two texts say the same in other words (RULES.md M41): the shorter one's words stand in the longer one in their
 * order, in all or clause by clause; both are turned by the same figures, documents and negations at the same places; what
 * the longer one has besides is no name, and little.
 *
 * @param shorter has no more words than `longer`
 */
export function sayTheSame(shorter: ToldText, longer: ToldText): boolean {
  if (shorter.turning !== longer.turning || shorter.words.length === 0) return false;
  const more = longer.words.length - shorter.words.length;
  if (more < 0 || (more > 0 && shorter.words.length < FEW_WORDS)) return false;
  const isWithin = standsWithin(shorter.words, longer.words) || clausesStandWithin(shorter, longer);
  return isWithin && likeness(shorter, longer) >= LEAST_ALIKE;
}

/** All words of one stand in the other, in their order; what the other has besides turns nothing and names nobody. */
function standsWithin(part: readonly ToldWord[], whole: readonly ToldWord[]): boolean {
  let at = 0;
  for (const { word, turns, isName } of whole) {
    const next = part[at];
    if (next?.word === word && next.turns === turns) at += 1;
    else if (turns || isName) return false;
  }
  return at === part.length;
}

/** Clauses in another order: each stands within one of the other text, which has no more of them. */
function clausesStandWithin({ clauses: own }: ToldText, { clauses: others }: ToldText): boolean {
  if (own.length !== others.length || own.length === 1 || own.length > MOST_CLAUSES) return false;
  const left = [...others];
  return own.every((clause) => {
    const at = left.findIndex((other) => standsWithin(clause, other));
    if (at !== -1) left.splice(at, 1);
    return at !== -1;
  });
}

/** Longer texts are held against each other in their own order only. */
const MOST_CLAUSES = 12;

/** Jaccard's measure over words and pairs of neighbours: what both have, of what either has. */
function likeness(a: ToldText, b: ToldText): number {
  const [ofA, ofB] = [shinglesOf(a), shinglesOf(b)];
  let common = 0;
  for (const shingle of ofA) if (ofB.has(shingle)) common += 1;
  return common / (ofA.size + ofB.size - common);
}

function shinglesOf({ clauses }: ToldText): ReadonlySet<string> {
  const shingles = new Set<string>();
  for (const clause of clauses) {
    let before: string | undefined;
    for (const { word } of clause) {
      shingles.add(word);
      if (before !== undefined) shingles.add(`${before} ${word}`);
      before = word;
    }
  }
  return shingles;
}
