import { groupBy } from "../../base";
import { earlierPeriods } from "../../catalogue";
import type { SubmissionOutcome } from "../../submissions";
import { submissionOf } from "../collect-files";
import { type MergeContext, mergeSubmissions } from "../merge-submissions";
import type { MergedBefore } from "../model";

/**
 * What was reported for each of the periods before the one that is merged, as these rules count it, the best to compare
 * with first (`earlierPeriods`). Periods the catalogue does not have say nothing.
 */
export function mergedBefore(
  earlier: readonly SubmissionOutcome[],
  { index, period, asOf }: Pick<MergeContext, "index" | "period" | "asOf">,
): readonly MergedBefore[] {
  const merged = index.period(period);
  if (merged === undefined) return [];
  const byPeriod = groupBy(earlier, (outcome) => submissionOf(outcome)?.cover.period ?? "");
  const reported = [...byPeriod].flatMap(([id, own]) => {
    const before = index.period(id);
    return before === undefined ? [] : [{ period: before, own }];
  });
  return earlierPeriods(merged, reported).map(({ period: before, own }) => {
    const { templates, askedBefore } = mergeSubmissions(own, { index, period: before.id, asOf });
    return { period: before, templates, askedBefore };
  });
}
