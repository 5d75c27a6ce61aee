import { groupBy, exactKey, foldKey, remembered } from "../../base";
import type { PlainDate } from "../../base";
import type { Dated } from "../model";
import { nearestTo } from "./nearest";
import { type MatchedBy, type Resolution, namesNothing, one, outOf } from "./resolution";
import { validOn } from "./valid-on";

export interface Named<T> {
  readonly value: T;
  readonly code?: string;
  readonly names: readonly string[];
  readonly aliases: readonly string[];
}

/** One way of comparing, tried after those before it. */
export interface Level<T> {
  readonly how: MatchedBy;
  readonly candidates: (text: string) => readonly T[];
}

/** Finds a text among names; `on` prefers what exists on that day. */
export type FindByName<T> = (text: string, on?: PlainDate) => Resolution<T>;

/** Look-up by code, name, alias and folded key, then by the `further` levels; remembered, with proposals. */
export function nameIndex<T extends Dated>(
  entries: readonly Named<T>[],
  further: readonly Level<T>[] = [],
): FindByName<T> {
  const match = nameMatcher(entries, further);
  const near = nearestTo(
    entries.map(({ value, names, aliases }) => ({ value, names: [...names, ...aliases] })),
  );
  const findOn = (on: PlainDate | undefined) =>
    remembered((text: string): Resolution<T> => {
      const found = match(text, on);
      return found.kind === "none" ? namesNothing(() => near(text)) : found;
    });
  const anyDay = findOn(undefined);
  const byDay = new Map<PlainDate, ReturnType<typeof findOn>>();
  return (text, on) => {
    if (on === undefined) return anyDay(text);
    const find = byDay.get(on) ?? findOn(on);
    byDay.set(on, find);
    return find(text);
  };
}

/** The bare look-up: nothing is remembered, and nothing proposed. */
export function nameMatcher<T extends Dated>(
  entries: readonly Named<T>[],
  further: readonly Level<T>[] = [],
): FindByName<T> {
  const byCode: Level<T> = levelBy("code", entries, exactKey, ({ code }) =>
    code === undefined ? [] : [code],
  );
  const levels: readonly Level<T>[] = [
    levelBy("name", entries, exactKey, ({ names }) => names),
    levelBy("alias", entries, exactKey, ({ aliases }) => aliases),
    levelBy("folded", entries, foldKey, ({ names, aliases }) => [...names, ...aliases]),
    ...further,
  ];
  return (text, on) => {
    const [coded] = byCode.candidates(text);
    return coded === undefined ? firstThatFits(levels, text, on) : one(coded, "code");
  };
}

/** A level that compares by a key of the given texts. */
export function levelBy<T, E extends { readonly value: T }>(
  ...[how, entries, keyOf, textsOf]: [
    MatchedBy,
    readonly E[],
    (text: string) => string,
    (entry: E) => readonly string[],
  ]
): Level<T> {
  const keyed = entries.flatMap((entry) =>
    [...new Set(textsOf(entry).map(keyOf))].filter(Boolean).map((key) => ({ key, value: entry.value })),
  );
  const byKey = groupBy(keyed, ({ key }) => key);
  return { how, candidates: (text) => (byKey.get(keyOf(text)) ?? []).map(({ value }) => value) };
}

/**
 * The first level with a candidate of the day decides. What a better level names, though not of that day, still
 * stands beside it: then both are shown and the reader is asked.
 */
function firstThatFits<T extends Dated>(
  levels: readonly Level<T>[],
  text: string,
  on: PlainDate | undefined,
): Resolution<T> {
  const outOfDate: { value: T; how: MatchedBy }[] = [];
  for (const { how, candidates } of levels) {
    const all = candidates(text);
    const current = on === undefined ? all : all.filter((value) => validOn(value, on));
    if (current.length > 0) return outOf([...outOfDate.map(({ value }) => value), ...current], how);
    outOfDate.push(...all.map((value) => ({ value, how })));
  }
  return outOf(
    outOfDate.map(({ value }) => value),
    outOfDate[0]?.how ?? "folded",
  );
}
