import { type IssueTable, issueMaker } from "../base";

/** Findings about a citation: what in it contradicts itself, with the likely correction. */
export const citationIssues = {
  "citations.date-outside-term": "warning",
  "citations.date-outside-year": "warning",
  "citations.impossible-date": "warning",
  "citations.damaged-date": "warning",
  "citations.unclear-date": "warning",
  "citations.type-contradicts-symbol": "warning",
  "citations.issuer-contradicts-symbol": "warning",
  "citations.party-separators": "warning",
  "citations.state-separators": "warning",
  "citations.unclear-code": "warning",
  "citations.not-a-citation": "error",
} as const satisfies IssueTable;

export const citationIssue = issueMaker(citationIssues);
