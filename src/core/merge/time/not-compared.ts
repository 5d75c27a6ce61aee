import { type Issue, groupBy } from "../../base";
import type { CatalogueIndex } from "../../catalogue";
import type { SubmissionOutcome } from "../../submissions";
import { fileOf, orgUnitOf, submissionOf } from "../collect-files";
import { mergeIssue } from "../issues";
import type { MergedBefore } from "../model";
import type { TimeComparison } from "./comparisons";

const MOST_NAMED = 8;

export interface Compared {
  readonly index: CatalogueIndex;
  readonly comparisons: readonly TimeComparison[];
  readonly before: readonly MergedBefore[];
}

/**
 * What of the earlier files stands in no comparison, one finding a file and cause: of a period, or of units, that the
 * catalogue does not have (`merge.earlier-period-unknown`, `-unit-unknown`), or of a period nothing of this merge is
 * held against (`merge.earlier-not-compared`). A summary is told once, for all the reports in it.
 */
export function notCompared(
  earlier: readonly SubmissionOutcome[],
  { index, comparisons, before }: Compared,
): readonly Issue[] {
  const used = new Set([...comparisons, ...before].flatMap(({ period }) => withParts(period.id, index)));
  const isUsed = (period: string) => used.has(period) || comparisons.some(isToDateOf(period, index));
  return [...groupBy(earlier, handedIn)].flatMap(([file, outcomes]) => {
    const periods = new Map([...groupBy(outcomes, periodOf)].filter(([period]) => period !== ""));
    const untold = [...periods].flatMap(([period, own]): readonly Issue[] => {
      const known = index.period(period);
      if (known === undefined)
        return [
          mergeIssue(
            "merge.earlier-period-unknown",
            { file },
            { found: period, facts: { count: own.length } },
          ),
        ];
      return isUsed(period)
        ? []
        : [mergeIssue("merge.earlier-not-compared", { file }, { found: known.name })];
    });
    return [...untold, ...strangers(file, outcomes, index)];
  });
}

/** Reports sent back because nobody knows the unit: those that were sent back when they came are no news. */
function strangers(
  file: string,
  outcomes: readonly SubmissionOutcome[],
  index: CatalogueIndex,
): readonly Issue[] {
  const units = outcomes.flatMap((outcome) => {
    const unit = orgUnitOf(outcome);
    if (outcome.status !== "rejected" || unit === undefined) return [];
    const isOthers = outcome.issues.some(({ code }) => code === "summary.unit-of-another-board");
    return isOthers || index.orgUnit(unit) === undefined ? [index.orgUnit(unit)?.shortName ?? unit] : [];
  });
  if (units.length === 0) return [];
  const more = units.length > MOST_NAMED ? ", …" : "";
  const facts = { count: units.length, units: units.slice(0, MOST_NAMED).join(", ") + more };
  return [mergeIssue("merge.earlier-unit-unknown", { file }, { facts })];
}

/** The file that was handed in: of a report out of a summary, the summary. */
function handedIn(outcome: SubmissionOutcome): string {
  const { file, via } = fileOf(outcome);
  return via?.split(" › ")[0] ?? file;
}

/** Of a report that was sent back when it came nothing is asked: it was no figure then either. */
function periodOf(outcome: SubmissionOutcome): string {
  const unknown = outcome.issues.find(({ code }) => code === "submission.period-unknown");
  return submissionOf(outcome)?.cover.period ?? unknown?.found ?? "";
}

const withParts = (period: string, index: CatalogueIndex): readonly string[] => [
  period,
  ...index.periodsWithin(period).map(({ id }) => id),
];

/** Whether a period lies within the year to date, which is made of others and has no id of the catalogue. */
const isToDateOf =
  (id: string, index: CatalogueIndex) =>
  ({ with: time, period }: TimeComparison): boolean => {
    const one = index.period(id);
    return time === "year-to-date" && one !== undefined && period.from <= one.from && one.to <= period.to;
  };
