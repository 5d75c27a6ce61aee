import { type IssueTable, issueMaker } from "../base";

/** What is told of a form beside its proposal. An error leaves no proposal to accept. */
export const formIssues = {
  "form.no-table": "error",
  "form.not-one-table": "error",
  "form.sheet-missing": "error",
  "form.only-picture": "error",
  "form.other-sheets": "info",
  "form.several-tables": "warning",
  "form.groups-dropped": "warning",
  "form.filled": "info",
  "form.protected": "info",
  "form.hidden-columns": "warning",
  "form.hidden-sheet": "info",
  "form.too-many-columns": "warning",
  "form.cut-short": "warning",
  /** Choices, names of given rows and titles longer than a template takes. */
  "form.text-cut": "warning",
  "form.dependent-list": "warning",
  "form.list-lost": "warning",
  "form.formula-not-taken": "warning",
  "form.formula-not-held": "warning",
  /** The catalogue has an equal form, or one of the same title. */
  "form.already-there": "warning",
  "form.title-there": "warning",
  "form.label-missing": "warning",
  "form.label-twice": "warning",
} as const satisfies IssueTable;

export const formIssue = issueMaker(formIssues);
