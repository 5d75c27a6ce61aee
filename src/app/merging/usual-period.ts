import type { PlainDate } from "../../core/base";
import type { Period } from "../../core/catalogue";

/** The period a board most likely collects now: of those due by today the last one, else the first of all. */
export function periodToMerge(periods: readonly Period[], today: PlainDate): Period | undefined {
  return (
    best(
      periods.filter(({ dueDate }) => dueDate <= today),
      (a, b) => a.dueDate > b.dueDate,
    ) ?? periods[0]
  );
}

/** The period a board most likely issues next: the first that falls due after today, else the last of all. */
export function periodToIssue(periods: readonly Period[], today: PlainDate): Period | undefined {
  return (
    best(
      periods.filter(({ dueDate }) => dueDate > today),
      (a, b) => a.dueDate < b.dueDate,
    ) ?? periods.at(-1)
  );
}

/** Of equals the first. */
const best = <T>(items: readonly T[], isBetter: (one: T, than: T) => boolean): T | undefined =>
  items.reduce<T | undefined>(
    (found, one) => (found === undefined || isBetter(one, found) ? one : found),
    undefined,
  );
