import type { MergeResult } from "./merge-files";
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

/** The period a board most likely issues next: the first that falls due after today, else the last that fell due. */
export function periodToIssue(periods: readonly Period[], today: PlainDate): Period | undefined {
  return (
    best(
      periods.filter(({ dueDate }) => dueDate > today),
      (a, b) => a.dueDate < b.dueDate,
    ) ?? periodToMerge(periods, today)
  );
}

/** Of equals the first. */
const best = <T>(items: readonly T[], isBetter: (one: T, than: T) => boolean): T | undefined =>
  items.reduce<T | undefined>(
    (found, one) => (found === undefined || isBetter(one, found) ? one : found),
    undefined,
  );

/** The period most files say they are for; undefined where none says any. Of equals the one said first. */
export function periodStated({ files }: MergeResult): string | undefined {
  const counts = new Map<string, number>();
  for (const { period } of files) {
    if (period !== undefined) counts.set(period, (counts.get(period) ?? 0) + 1);
  }
  const most = Math.max(0, ...counts.values());
  return [...counts].find(([, count]) => count === most)?.[0];
}
