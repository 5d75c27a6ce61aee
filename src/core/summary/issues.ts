import type { IssueTable } from "../base";
import { issueMaker } from "../base";

/** Findings in a summary workbook that comes back: as input of a higher level's merge, or to be told in a paper. */
export const summaryIssues = {
  "summary.records-unreadable": "error",
  "summary.row-without-source": "error",
  "summary.value-unknown": "error",
  "summary.rows-edited": "warning",
  "summary.not-a-summary": "error",
  "summary.period-unknown": "error",
} as const satisfies IssueTable;

export const summaryIssue = issueMaker(summaryIssues);
