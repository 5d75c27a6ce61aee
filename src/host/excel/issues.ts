import { type IssueTable, issueMaker } from "../../core/base";

/** Why the open workbook refuses. Nothing has been written when one of these is answered, save for `half-written`. */
export const spreadsheetIssues = {
  "spreadsheet.cell-being-edited": "error",
  "spreadsheet.read-only": "error",
  "spreadsheet.protected": "error",
  "spreadsheet.structure-protected": "error",
  "spreadsheet.sheet-missing": "error",
  "spreadsheet.sheet-hidden": "error",
  "spreadsheet.changed-meanwhile": "error",
  "spreadsheet.too-much-at-once": "error",
  "spreadsheet.text-too-long": "error",
  "spreadsheet.busy": "error",
  "spreadsheet.dialog-open": "error",
  "spreadsheet.closed": "error",
  "spreadsheet.unsupported": "error",
  "spreadsheet.new-workbook-refused": "error",
  "spreadsheet.half-written": "error",
  /** One sheet: the rest was read. */
  "spreadsheet.sheet-too-large": "error",
  /** Anything else the program says, in its own words. */
  "spreadsheet.refused": "error",
} as const satisfies IssueTable;

export type SpreadsheetIssueCode = keyof typeof spreadsheetIssues;

export const spreadsheetIssue = issueMaker(spreadsheetIssues);
