import type { Expansion } from "./expansion";
import { neighbourBonus } from "./neighbour-bonus";
import type { PostingLists } from "./posting-lists";
import { type Demand, scoreboard } from "./scoreboard";
import type { WordFlow } from "./word-flow";

/** What is asked: days in full, and what each word of the query may mean. */
export interface Asked {
  readonly dates: readonly string[];
  readonly expansions: readonly Expansion[];
  /** How many words may be missing; numbers and days may not. */
  readonly mayMiss: number;
}

/** Documents that fit, ascending, and the score of any of them. */
export interface Scored {
  readonly fitting: readonly number[];
  readonly scoreOf: (document: number) => number;
}

/** A day in full says more than any word. */
const DATE_QUALITY = 4;

/** What narrows most is counted first: a document that is out is passed over from then on. */
const ORDER: readonly Demand[] = ["strict", "word", "optional"];

/** Scores documents for one query after the other. An answer is good until the next question. */
export function scorer(
  flow: WordFlow,
  { offsets, documents, weights }: PostingLists,
): (asked: Asked) => Scored {
  const board = scoreboard(flow.starts.length - 1);
  const neighbours = neighbourBonus(flow);

  const countDate = (date: string): void => {
    board.beginTerm("strict");
    for (const { document, weight } of flow.byDate.get(date) ?? [])
      board.count(document, weight * DATE_QUALITY);
    board.endTerm();
  };
  const countTerm = ({ term, matches }: Expansion): void => {
    board.beginTerm(demandOf(term));
    for (const { entry, quality } of matches) {
      const end = offsets[entry.id + 1] ?? 0;
      for (let at = offsets[entry.id] ?? 0; at < end; at += 1)
        board.count(documents[at] ?? 0, (weights[at] ?? 0) * quality);
    }
    board.endTerm();
  };
  return ({ dates, expansions, mayMiss }) => {
    board.begin(mayMiss);
    dates.forEach(countDate);
    for (const demand of ORDER) expansions.filter(({ term }) => demandOf(term) === demand).forEach(countTerm);
    const fitting = board.fitting();
    const bonusOf = neighbours(expansions);
    for (const document of fitting) board.reward(document, bonusOf(document));
    return { fitting, scoreOf: board.scoreOf };
  };
}

const demandOf = ({ strict, optional }: Expansion["term"]): Demand =>
  strict ? "strict" : optional ? "optional" : "word";
