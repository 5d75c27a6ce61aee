import type { IssueTable } from "../base";
import { issueMaker } from "../base";

/** Findings in a summary workbook that comes back as input of a higher-level merge. */
export const summaryIssues = {
  "summary.records-unreadable": "error",
  "summary.row-without-source": "error",
  "summary.value-unknown": "error",
  "summary.rows-edited": "warning",
} as const satisfies IssueTable;

export const summaryIssue = issueMaker(summaryIssues);
