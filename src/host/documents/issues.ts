import { type IssueTable, issueMaker } from "../../core/base";

/** What can be wrong with a document somebody wants its citations read from. */
export const documentIssues = {
  /** Nothing was read. */
  "documents.empty": "error",
  "documents.too-large": "error",
  "documents.swells": "error",
  "documents.too-long": "error",
  "documents.password-protected": "error",
  "documents.old-doc": "error",
  "documents.unknown-format": "error",
  "documents.damaged": "error",
  "documents.forbidden-xml": "error",
  "documents.no-text": "error",
  "documents.scanned": "error",
  /** The rest was read. */
  "documents.more-pages": "warning",
  /** An error where nothing stands before that page. */
  "documents.heavy-page": "warning",
  "documents.parts-left-out": "warning",
  "documents.pages-without-text": "warning",
  "documents.mixed-encodings": "warning",
} as const satisfies IssueTable;

export type DocumentIssueCode = keyof typeof documentIssues;

export const documentIssue = issueMaker(documentIssues);
