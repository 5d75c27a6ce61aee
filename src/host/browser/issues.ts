import { type IssueTable, issueMaker } from "../../core/base";

/** Findings of the browser: what it would not keep. */
export const browserIssues = {
  "browser.storage-refused": "warning",
  // Figures for later comparison: nothing that is being done now depends on them.
  "browser.figures-not-kept": "info",
} as const satisfies IssueTable;

export const browserIssue = issueMaker(browserIssues);
