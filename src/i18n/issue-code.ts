import type { catalogueIssues } from "../core/catalogue";
import type { citationIssues } from "../core/citations";
import type { formIssues } from "../core/forms";
import type { guideIssues } from "../core/guide";
import type { mergeIssues } from "../core/merge";
import type { paperIssues } from "../core/paper";
import type { submissionIssues } from "../core/submissions";
import type { summaryIssues } from "../core/summary";
import type { tablesIssues } from "../core/tables";
import type { templatesIssues } from "../core/templates";
import type { wordIssues } from "../core/word";
import type { workbookIssues } from "../core/workbook";

/** Findings of the places we run in (host/node: files on disk). */
type FileCode =
  | "file.not-found"
  | "file.unreadable"
  | "file.passed-over"
  | "file.linked-folder"
  | "file.is-folder"
  | "file.other-archive"
  | "file.archive-too-deep"
  | "file.fault"
  | "file.too-long";

/** What the browser refuses (host/browser). */
type BrowserCode = "browser.storage-refused" | "browser.figures-not-kept";

/** What the open workbook refuses (host/excel). */
type SpreadsheetCode =
  | "spreadsheet.cell-being-edited"
  | "spreadsheet.read-only"
  | "spreadsheet.protected"
  | "spreadsheet.structure-protected"
  | "spreadsheet.sheet-missing"
  | "spreadsheet.sheet-hidden"
  | "spreadsheet.changed-meanwhile"
  | "spreadsheet.too-much-at-once"
  | "spreadsheet.text-too-long"
  | "spreadsheet.busy"
  | "spreadsheet.dialog-open"
  | "spreadsheet.closed"
  | "spreadsheet.unsupported"
  | "spreadsheet.new-workbook-refused"
  | "spreadsheet.half-written"
  | "spreadsheet.sheet-too-large"
  | "spreadsheet.refused";

/** What is wrong with a document whose citations are wanted (host/documents). */
type DocumentCode =
  | "documents.empty"
  | "documents.too-large"
  | "documents.swells"
  | "documents.too-long"
  | "documents.password-protected"
  | "documents.old-doc"
  | "documents.unknown-format"
  | "documents.damaged"
  | "documents.forbidden-xml"
  | "documents.no-text"
  | "documents.scanned"
  | "documents.more-pages"
  | "documents.heavy-page"
  | "documents.parts-left-out"
  | "documents.pages-without-text"
  | "documents.mixed-encodings";

/** Every code an issue can carry; a language that lacks one does not compile. */
export type IssueCode =
  | FileCode
  | BrowserCode
  | SpreadsheetCode
  | DocumentCode
  | keyof typeof catalogueIssues
  | keyof typeof citationIssues
  | keyof typeof formIssues
  | keyof typeof guideIssues
  | keyof typeof mergeIssues
  | keyof typeof paperIssues
  | keyof typeof submissionIssues
  | keyof typeof summaryIssues
  | keyof typeof tablesIssues
  | keyof typeof templatesIssues
  | keyof typeof wordIssues
  | keyof typeof workbookIssues;

/** Finding and remedy for each code; `{found}` and `{fact}` are blanks filled from the issue. */
export type IssueSentences = Readonly<Record<IssueCode, string>>;
