import { type IssueTable, issueMaker } from "../base";

/** What can be wrong with a guide's text: there is so much of it that its end is not read. */
export const guideIssues = {
  "guide.too-long": "warning",
  "guide.too-many-places": "warning",
} as const satisfies IssueTable;

export const guideIssue = issueMaker(guideIssues);
