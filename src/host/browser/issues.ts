import { type IssueTable, issueMaker } from "../../core/base";

/** Findings of the browser: what it would not keep. */
export const browserIssues = {
  "browser.storage-refused": "warning",
} as const satisfies IssueTable;

export const browserIssue = issueMaker(browserIssues);
