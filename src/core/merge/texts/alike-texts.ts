import { exactKey, groupBy } from "../../base";
import { LEAST_ALIKE, sayTheSame } from "./say-the-same";
import { type Moved, NOTHING_MOVED, withMoved } from "./moved-texts";
import { wordsKey } from "./text-key";
import { type ToldText, toldText } from "./told-words";

/** One text beside so many others, at most, and of these so many looked at word by word: time is bounded. */
const MOST_CANDIDATES = 256;
const MOST_COMPARED = 48;

/**
 * Texts together that say the same in other words (RULES.md M41), and that the board put together or took apart (M43). The
 * first of each group stands for it: the shortest, which all that the others say contains, or the one the board put others
 * under; the others, and the groups, follow in the order of the texts, which changes nothing else. Ten thousand texts take a
 * second or two, whatever they say.
 *
 * @param by how texts are read, remembering those that are asked about again; and what the board moved
 */
export function alikeTexts<One>(
  items: readonly One[],
  textOf: (item: One) => string,
  { read = toldText, moved = NOTHING_MOVED }: AlikeBy = {},
): AlikeGroups<One> {
  const candidates = items.map((item, at): Candidate => {
    const text = textOf(item);
    return { at, key: exactKey(text), told: read(text) };
  });
  const alike = new Map<number, number>();
  for (const same of groupBy(candidates, ({ told }) => told.turning).values())
    if (same.length > 1) for (const [at, first] of pairsIn(same)) alike.set(at, first);
  const { standsFor, byWords } = withMoved(
    alike,
    items.map((item) => wordsKey(textOf(item))),
    moved,
  );
  const groups = new Map<number, [One, ...One[]]>();
  for (const [at, item] of items.entries()) if (!standsFor.has(at)) groups.set(at, [item]);
  const inOrder = new Set<[One, ...One[]]>();
  for (const [at, item] of items.entries()) {
    const first = standsFor.get(at);
    const group = groups.get(first ?? at);
    if (group === undefined) continue;
    if (first !== undefined) group.push(item);
    inOrder.add(group);
  }
  const ofWords = new Set([...byWords].flat());
  return { groups: [...inOrder], byWords: new Set(items.filter((_, at) => ofWords.has(at))) };
}

export interface AlikeGroups<One> {
  readonly groups: readonly (readonly [One, ...One[]])[];
  /** Those that words alone leave with others: these can be taken out. */
  readonly byWords: ReadonlySet<One>;
}

export interface AlikeBy {
  readonly read?: (text: string) => ToldText;
  readonly moved?: Moved;
}

interface Candidate {
  readonly at: number;
  readonly key: string;
  readonly told: ToldText;
}

/** Of texts turned by the same words: those for which another stands, the shortest first. */
function pairsIn(texts: readonly Candidate[]): readonly (readonly [at: number, first: number])[] {
  const frequency = new Map<string, number>();
  for (const { told } of texts)
    for (const word of distinct(told)) frequency.set(word, (frequency.get(word) ?? 0) + 1);
  const byRareWord = new Map<string, Candidate[]>();
  const inOrder = [...texts].sort(
    (a, b) => a.told.words.length - b.told.words.length || (a.key < b.key ? -1 : a.key > b.key ? 1 : 0),
  );
  return inOrder.flatMap((candidate) => {
    const first = firstAlike(candidate, byRareWord);
    if (first !== undefined) return [[candidate.at, first.at] as const];
    const rare = rarest(candidate.told, frequency);
    const known = byRareWord.get(rare);
    if (known === undefined) byRareWord.set(rare, [candidate]);
    else known.push(candidate);
    return [];
  });
}

/** Its words are all in the longer text, the rarest of them too: only texts found by that word can be meant. */
function firstAlike(
  { told }: Candidate,
  byRareWord: ReadonlyMap<string, readonly Candidate[]>,
): Candidate | undefined {
  const least = told.words.length * LEAST_ALIKE;
  let [looked, compared] = [0, 0];
  for (const word of [...distinct(told)].sort()) {
    for (const one of byRareWord.get(word) ?? []) {
      if ((looked += 1) > MOST_CANDIDATES || compared > MOST_COMPARED) return undefined;
      if (one.told.words.length < least) continue;
      compared += 1;
      if (sayTheSame(one.told, told)) return one;
    }
  }
  return undefined;
}

function rarest(told: ToldText, frequency: ReadonlyMap<string, number>): string {
  let found = "";
  let least = Infinity;
  for (const word of distinct(told)) {
    const many = frequency.get(word) ?? 0;
    if (many < least || (many === least && word < found)) [found, least] = [word, many];
  }
  return found;
}

const distinct = ({ words }: ToldText): ReadonlySet<string> => new Set(words.map(({ word }) => word));
