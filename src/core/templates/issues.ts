import { issueMaker } from "../base";
import type { IssueTable } from "../base";

/** Why no template workbook could be made, or not a whole one. */
export const templatesIssues = {
  "templates.unknown-unit": "error",
  "templates.unknown-period": "error",
  "templates.nothing-owed": "error",
  /** … because the unit is no more, or not yet, or its forms are not. */
  "templates.unit-ended": "error",
  "templates.unit-gave-way": "error",
  "templates.unit-not-yet": "error",
  "templates.unit-reports-nothing": "error",
  "templates.forms-not-valid": "error",
  /** The summary whose figures were to go along is of no earlier period. */
  "templates.not-earlier": "error",
  /** So many rules that the column "Kiểm tra" cannot name them all; cells are marked all the same. */
  "templates.check-shortened": "warning",
  /** The workbook that lies open, and the catalogue it carries. */
  "templates.not-a-report": "error",
  "templates.catalogue-broken": "warning",
  "templates.catalogue-missing": "error",
} as const satisfies IssueTable;

export const templatesIssue = issueMaker(templatesIssues);
