import { type Issue, type Result, isError, read, refused } from "../../base";
import type { CatalogueIndex } from "../../catalogue";
import { type MergeContext, type SummaryModel, mergeSubmissions } from "../../merge";
import type { SourceFile, SubmissionOutcome } from "../../submissions";
import type { Workbook } from "../../workbook";
import { summaryIssue } from "../issues";
import type { SummaryStamp } from "../records";
import { readRecords } from "./read-records";
import { isSummary, readSummary } from "./read-summary";

export interface ReopenedSummary {
  readonly model: SummaryModel;
  /** Who made it, for when, by which catalogue. */
  readonly stamp: SummaryStamp;
}

/**
 * The model a summary workbook was written from, for its own period and day: its rows as they stand now, merged by the
 * same rules. Refused where the workbook is no summary of ours, is damaged, or is of a period the catalogue lacks.
 */
export function reopenedSummary(
  workbook: Workbook,
  source: SourceFile,
  { index, damage = [] }: { readonly index: CatalogueIndex; readonly damage?: readonly Issue[] },
): Result<ReopenedSummary> {
  const where = { file: source.file };
  if (!isSummary(workbook)) return refused(summaryIssue("summary.not-a-summary", where));
  const records = readRecords(workbook);
  if (records === undefined) return refused(summaryIssue("summary.records-unreadable", where));
  const { stamp } = records;
  const { period, asOf } = stamp;
  if (index.period(period) === undefined)
    return refused(summaryIssue("summary.period-unknown", where, { found: period }));
  if (damage.some(isError)) return refused(...damage);
  const outcomes = readSummary(workbook, source, { knownTo: index, damage, reopened: true });
  const model = mergedAgain(outcomes, { index, period, asOf });
  // What is found about the whole summary is told of each file it brought.
  const found = new Set(outcomes.flatMap(({ issues }) => issues.filter(isAboutSummary)));
  return read({ model, stamp }, [...damage, ...found]);
}

/** Merges what a summary was made from as it was merged then: with provisional figures where it was made with them. */
export const mergedAgain = (
  outcomes: readonly SubmissionOutcome[],
  context: Pick<MergeContext, "index" | "period" | "asOf">,
): SummaryModel => mergeSubmissions(outcomes, { ...context, provisional: outcomes.some(countsGoodRows) });

/** The summary shows rows of a sheet that went back: it was made with provisional figures (RULES.md M19). */
const countsGoodRows = (outcome: SubmissionOutcome): boolean =>
  outcome.status !== "rejected" &&
  outcome.submission.returns.some(
    ({ refused: back, entries }) => back?.rows !== undefined && entries.length > 0,
  );

/** What the units' files were found to be was told at the merge; what became of the summary since is new. */
const isAboutSummary = ({ code }: Issue): boolean => code.startsWith("summary.");
