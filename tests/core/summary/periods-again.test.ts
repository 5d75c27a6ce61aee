import fc from "fast-check";
import { type SummaryModel, mergeSubmissions } from "../../../src/core/merge";
import type { SubmissionOutcome } from "../../../src/core/submissions";
import { readSummary, summaryWorkbook } from "../../../src/core/summary";
import { readWorkbook, writeWorkbook } from "../../../src/core/workbook";
import { nodeHost } from "../../../src/host/node/node-host";
import { YEAR, monthsIndex, yearsOfReports } from "../../support/months-campaign";

const merge = (outcomes: readonly SubmissionOutcome[], period: string): SummaryModel =>
  mergeSubmissions(outcomes, { index: monthsIndex, period, asOf: "2025-02-01" });

/** The summary of a period, written as a workbook and read back as the input of the next merge. */
function summaryOf(outcomes: readonly SubmissionOutcome[], period: string): readonly SubmissionOutcome[] {
  const parts = new Set(monthsIndex.periodsWithin(period).map(({ id }) => id));
  const own = outcomes.filter(
    (outcome) => outcome.status !== "rejected" && parts.has(outcome.submission.cover.period),
  );
  const draft = summaryWorkbook(merge(own, period), { index: monthsIndex, wording: ({ code }) => code });
  const read = readWorkbook(writeWorkbook(draft, nodeHost), nodeHost);
  if (!read.ok) throw new Error(JSON.stringify(read.issues));
  return readSummary(read.value, { file: `${period}.xlsx`, sha256: period }, { index: monthsIndex });
}

/** What no way of collecting may change. */
const seen = ({ templates, completeness, differences }: SummaryModel) => ({
  templates: templates.map(({ total, units, groups, choices, rows, lackingParts, parts }) => ({
    ...{ total, units, groups, choices, rows, lackingParts, parts },
  })),
  completeness,
  differences: differences.map(({ source: _, ...one }) => one),
});

const QUARTERS = ["2024-Q1", "2024-Q2", "2024-Q3", "2024-Q4"];

test("[M31] law: months into quarters, halves and the year make the same year as the months at once", () => {
  fc.assert(
    fc.property(yearsOfReports, (all) => {
      const longer = all.filter(({ submission }) => submission.cover.period.startsWith("2024-H"));
      const quarters = QUARTERS.flatMap((quarter) => summaryOf(all, quarter));
      const halves = ["2024-H1", "2024-H2"].flatMap((half) => summaryOf([...quarters, ...longer], half));
      const atOnce = seen(merge(all, YEAR));
      expect(seen(merge([...quarters, ...longer], YEAR))).toEqual(atOnce);
      expect(seen(merge(halves, YEAR))).toEqual(atOnce);
    }),
    { numRuns: 25 },
  );
});
