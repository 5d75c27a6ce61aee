import type { MergeResult } from "./merge-files";

/** The period most files say they are for; undefined where none says any. Of equals the one said first. */
export function periodStated({ files }: MergeResult): string | undefined {
  const counts = new Map<string, number>();
  for (const { period } of files) {
    if (period !== undefined) counts.set(period, (counts.get(period) ?? 0) + 1);
  }
  const most = Math.max(0, ...counts.values());
  return [...counts].find(([, count]) => count === most)?.[0];
}
