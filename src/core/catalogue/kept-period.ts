import { dateParts } from "../base";
import type { Period } from "./model";

/** What is kept of a period beside its figures: enough to name it and to order it, should its catalogue be gone. */
export type KeptPeriod = Pick<Period, "id" | "name" | "from" | "to" | "cutOffDate">;

export const keptPeriod = ({ id, name, from, to, cutOffDate }: Period): KeptPeriod => ({
  ...{ id, name, from, to, cutOffDate },
});

/** How many months a period takes: 1, 3, 6, 9, 12. Periods of equal length can be laid side by side. */
export function monthsIn({ from, to }: KeptPeriod): number {
  const [first, last] = [dateParts(from), dateParts(to)];
  return 12 * (last.year - first.year) + last.month - first.month + 1;
}

/**
 * What was reported before a period, the best first: of the periods cut off earlier and begun within the year before it,
 * those nearest to it in length (a quarter beside a quarter), the latest of these first.
 */
export function earlierPeriods<Reported extends OfPeriod>(
  period: KeptPeriod,
  reported: readonly Reported[],
): readonly Reported[] {
  const yearBefore = `${String(Number(period.from.slice(0, 4)) - 1).padStart(4, "0")}${period.from.slice(4)}`;
  const unlikeness = (other: KeptPeriod) => Math.abs(monthsIn(other) - monthsIn(period));
  return reported
    .filter((one) => one.period.cutOffDate < period.cutOffDate && one.period.from >= yearBefore)
    .sort((a, b) => unlikeness(a.period) - unlikeness(b.period) || latestFirst(a, b));
}

interface OfPeriod {
  readonly period: KeptPeriod;
}

export const latestFirst = (a: OfPeriod, b: OfPeriod): number =>
  a.period.cutOffDate < b.period.cutOffDate ? 1 : -1;
