import { issueMaker } from "../base";

/** Findings about the board's papers. */
export const paperIssues = {
  /** The earlier summary is of another kind of period. */
  "paper.not-comparable": "warning",
  /** Of the board's own model of its report: */
  "paper.model-unknown-slot": "error",
  "paper.model-not-closed": "error",
  "paper.model-not-open": "error",
  "paper.model-not-alone": "error",
  "paper.model-broken-slot": "error",
  "paper.model-no-template": "warning",
  "paper.model-confidential": "warning",
  "paper.model-without-slots": "error",
  "paper.model-too-long": "error",
} as const;

export const paperIssue = issueMaker(paperIssues);
