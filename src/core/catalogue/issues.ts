import { type IssueTable, issueMaker } from "../base";

/** Findings about a catalogue workbook a board edited. A catalogue with an error is not used at all. */
export const catalogueIssues = {
  "catalogue.sheet-missing": "error",
  "catalogue.header-missing": "error",
  "catalogue.column-missing": "error",
  "catalogue.column-twice": "error",
  "catalogue.value-missing": "error",
  "catalogue.cell-error": "error",
  "catalogue.text-became-date": "error",
  "catalogue.not-a-number": "error",
  "catalogue.not-a-whole-number": "error",
  "catalogue.not-a-date": "error",
  "catalogue.not-yes-or-no": "error",
  "catalogue.unknown-word": "error",
  "catalogue.bad-code": "error",
  "catalogue.duplicate": "error",
  "catalogue.unknown-reference": "error",
  "catalogue.unknown-field": "error",
  "catalogue.wrong-field-type": "error",
  "catalogue.bad-expression": "error",
  "catalogue.unknown-function": "error",
  "catalogue.wrong-arguments": "error",
  "catalogue.unsupported-expression": "error",
  "catalogue.expression-too-long": "error",
  "catalogue.bad-pattern": "error",
  "catalogue.unsafe-pattern": "error",
  "catalogue.dates-reversed": "error",
  "catalogue.limits-reversed": "error",
  "catalogue.cycle": "error",
  "catalogue.list-name-differs": "warning",
  "catalogue.bad-preset-value": "error",
  "catalogue.cover-missing": "error",
  "catalogue.cover-field-missing": "error",
  "catalogue.no-fields": "error",
} as const satisfies IssueTable;

export const catalogueIssue = issueMaker(catalogueIssues);
