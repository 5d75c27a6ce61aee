import type { Issue, Place } from "../../core/base";
import { type SpreadsheetIssueCode, spreadsheetIssue } from "./issues";

/** An OfficeExtension.Error: its class is not at hand before Office.js is loaded, its code always is. */
export interface HostError extends Error {
  readonly code: string;
}

/** Errors without a code of Office.js are bugs of ours and not for the user. */
export const isHostError = (error: unknown): error is HostError =>
  error instanceof Error && "code" in error && typeof error.code === "string";

/** Codes of Excel.ErrorCodes and OfficeExtension.ErrorCodes, and the two that only the documentation names. */
const MEANINGS: Readonly<Record<string, SpreadsheetIssueCode>> = {
  InvalidOperationInCellEditMode: "spreadsheet.cell-being-edited",
  AccessDenied: "spreadsheet.protected",
  ItemNotFound: "spreadsheet.sheet-missing",
  InvalidReference: "spreadsheet.sheet-missing",
  RequestPayloadSizeLimitExceeded: "spreadsheet.too-much-at-once",
  ResponsePayloadSizeLimitExceeded: "spreadsheet.too-much-at-once",
  OperationCellsExceedLimit: "spreadsheet.too-much-at-once",
  RangeExceedsLimit: "spreadsheet.too-much-at-once",
  ActivityLimitReached: "spreadsheet.busy",
  Conflict: "spreadsheet.busy",
  RequestAborted: "spreadsheet.busy",
  WriteNotSupportedWhenModalDialogOpen: "spreadsheet.dialog-open",
  ConnectionFailure: "spreadsheet.closed",
  InactiveWorkbook: "spreadsheet.closed",
  InvalidObjectPath: "spreadsheet.closed",
  InvalidRequestContext: "spreadsheet.closed",
  InvalidOrTimedOutSession: "spreadsheet.closed",
  Timeout: "spreadsheet.closed",
  ApiNotFound: "spreadsheet.unsupported",
  NotImplemented: "spreadsheet.unsupported",
  UnsupportedFeature: "spreadsheet.unsupported",
  UnsupportedOperation: "spreadsheet.unsupported",
  UnsupportedSheet: "spreadsheet.unsupported",
};

/** What an error of Office.js means to the user; what it means to us (`found`) is kept for the record. */
export function hostFailure({ code, message }: HostError, where: Place): Issue {
  return spreadsheetIssue(MEANINGS[code] ?? "spreadsheet.refused", where, { found: `${code}: ${message}` });
}

/** Excel had done nothing of the batch when it answered this. */
export const nothingWasDone = ({ code }: HostError): boolean => UNTOUCHED.has(code);

const UNTOUCHED: ReadonlySet<string> = new Set([
  "InvalidOperationInCellEditMode",
  "RequestPayloadSizeLimitExceeded",
  "WriteNotSupportedWhenModalDialogOpen",
]);

/** The answer or the question was too big; half of it may pass. */
export const wasTooBig = (error: unknown): boolean =>
  isHostError(error) && MEANINGS[error.code] === "spreadsheet.too-much-at-once";
