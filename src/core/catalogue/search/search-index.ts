import { groupBy } from "../../base";
import { type Expansion, asTyped, withSlips } from "./expansion";
import { marksIn } from "./marks";
import { postingLists } from "./posting-lists";
import { type Query, parseQuery } from "./query";
import { ranked } from "./rank";
import { type Asked, type Scored, scorer } from "./scorer";
import type { Hit, Search, Searchable } from "./searchable";
import { unglued } from "./unglued";
import type { Vocabulary } from "./vocabulary";
import { wordFlow } from "./word-flow";

const USUAL_LIMIT = 20;
/** Of three words asked for one may be missing, of six two: a pasted citation says more than the catalogue. */
const WORDS_PER_MISSING = 3;

/**
 * Finds things by what is typed so far: words in any order, their beginnings, without marks, in raw Telex; all of
 * them must be met. Only where nothing meets them all are slips of the keys allowed for, then words run together,
 * then missing words. The items are asked for when the index begins to be built.
 */
export function searchIndex<T>(items: () => readonly Searchable<T>[]): Search<T> {
  const steps = building(items);
  let find: Find<T> | undefined;
  const prepare = (): boolean => {
    find ??= steps.next().value ?? undefined;
    return find !== undefined;
  };
  return {
    prepare,
    find(text, limit = USUAL_LIMIT) {
      while (!prepare());
      return find?.(text, limit) ?? [];
    },
  };
}

type Find<T> = (text: string, limit: number) => readonly Hit<T>[];

/** Builds the index; yields wherever something else may be done first. */
function* building<T>(items: () => readonly Searchable<T>[]): Generator<undefined, Find<T>> {
  const ordered = newestFirst(items());
  const flow = yield* wordFlow(ordered);
  yield;
  const score = scorer(flow, postingLists(flow));
  yield;
  const matesOf = groupMates(ordered);
  return (text, limit) => {
    const query = parseQuery(text);
    if (query.terms.length + query.dates.length === 0) return [];
    const { found, expansions } = answer(query, flow.words, score);
    return ranked(found, matesOf, limit).flatMap((document): readonly Hit<T>[] => {
      const item = ordered[document];
      if (item === undefined) return [];
      return [{ value: item.value, score: found.scoreOf(document), marks: marksIn(item.label, expansions) }];
    });
  };
}

interface Answer {
  readonly found: Scored;
  readonly expansions: readonly Expansion[];
}

/** As typed; else with slips; else with words that ran together taken apart; else with some words missing. */
function answer({ terms, dates }: Query, words: Vocabulary, score: (asked: Asked) => Scored): Answer {
  const ask = (expansions: readonly Expansion[], mayMiss: number): Answer => ({
    found: score({ dates, expansions, mayMiss }),
    expansions,
  });
  const isFound = ({ found }: Answer): boolean => found.fitting.length > 0;
  const typed = terms.map((term) => asTyped(term, words));
  const exact = ask(typed, 0);
  if (isFound(exact)) return exact;
  const slips = typed.map((expansion) => withSlips(expansion, words));
  const near = ask(slips, 0);
  if (isFound(near)) return near;
  const parts = terms.flatMap((term) => unglued(term, words));
  const apart =
    parts.length === terms.length
      ? near
      : ask(
          parts.map((term) => asTyped(term, words)),
          0,
        );
  if (isFound(apart)) return apart;
  const wordCount = terms.filter(({ optional, strict }) => !optional && !strict).length;
  return ask(slips, Math.floor(wordCount / WORDS_PER_MISSING));
}

/** All of a document's group, itself included; nobody without one. */
function groupMates(items: readonly Searchable<unknown>[]): (document: number) => readonly number[] {
  const numbered = items.map(({ group = "" }, document) => ({ group, document }));
  const groups = groupBy(numbered, ({ group }) => group);
  return (document) => {
    const group = items[document]?.group;
    return group === undefined ? [] : (groups.get(group) ?? []).map((mate) => mate.document);
  };
}

/** Of equals the lower number wins, so the newest comes first; what has no date comes last. */
const newestFirst = <T>(items: readonly Searchable<T>[]): readonly Searchable<T>[] =>
  items
    .map((item) => ({ item, day: Number(item.date?.replaceAll("-", "") ?? 0) }))
    .sort((a, b) => b.day - a.day)
    .map(({ item }) => item);
