import { issueMaker } from "../base";

/** Findings about the board's papers. */
export const paperIssues = {
  /** The earlier summary is of another kind of period. */
  "paper.not-comparable": "warning",
} as const;

export const paperIssue = issueMaker(paperIssues);
