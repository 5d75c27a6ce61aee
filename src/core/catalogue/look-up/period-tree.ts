import type { Catalogue, Period } from "../model";

/** The periods as they are made of one another. */
export interface PeriodTree {
  readonly partsOf: (id: string) => readonly Period[];
  readonly within: (id: string) => readonly Period[];
}

/**
 * Kỳ gồm các kỳ: a year of quarters, a quarter of months. A part is shorter than its period and lies within it: what a
 * catalogue says beyond that makes no part, and is told when the catalogue is read. So nothing can hold itself.
 */
export function periodTree({ periods }: Pick<Catalogue, "periods">): PeriodTree {
  const byId = new Map(periods.map((period) => [period.id, period]));
  const partsOf = (id: string): readonly Period[] => {
    const whole = byId.get(id);
    const named = (whole?.parts ?? []).flatMap((part) => byId.get(part) ?? []);
    return whole === undefined ? [] : named.filter((part) => liesWithin(part, whole)).sort(fromEarliest);
  };
  const within = (id: string): readonly Period[] => {
    const found = new Set<Period>();
    const add = (period: Period | undefined): void => {
      if (period === undefined || found.has(period)) return;
      found.add(period);
      partsOf(period.id).forEach(add);
    };
    add(byId.get(id));
    return [...found].sort(fromEarliest);
  };
  return { partsOf, within };
}

type Days = Pick<Period, "from" | "to">;

/** It may be a part of the other: it lies within its days, and is not all of them. */
export const liesWithin = (part: Days, whole: Days): boolean =>
  whole.from <= part.from && part.to <= whole.to && (whole.from < part.from || part.to < whole.to);

/** By their last day; of those that end together the longer one last. */
export const fromEarliest = (a: Period, b: Period): number =>
  compare(a.to, b.to) || compare(b.from, a.from) || compare(a.id, b.id);

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
