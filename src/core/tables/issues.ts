import type { IssueTable } from "../base";
import { issueMaker } from "../base";

/** Findings about open tables: as they are written, and as they come back. */
export const tablesIssues = {
  "tables.other-catalogue": "warning",
  "tables.same-summary": "error",
  "tables.exported-twice": "error",
  "tables.value-of-other-type": "error",
  "tables.no-package": "error",
  "tables.package-damaged": "error",
  "tables.other-format": "error",
  "tables.file-missing": "error",
  "tables.file-changed": "error",
  "tables.file-damaged": "error",
  "tables.too-large": "error",
  "tables.columns-differ": "error",
  "tables.value-unreadable": "error",
  "tables.record-damaged": "error",
  "tables.several-periods": "error",
  "tables.period-missing": "error",
  "tables.period-unknown": "error",
} as const satisfies IssueTable;

export const tablesIssue = issueMaker(tablesIssues);
