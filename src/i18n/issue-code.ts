import type { catalogueIssues } from "../core/catalogue";
import type { mergeIssues } from "../core/merge";
import type { submissionIssues } from "../core/submissions";
import type { summaryIssues } from "../core/summary";
import type { templatesIssues } from "../core/templates";
import type { workbookIssues } from "../core/workbook";

/** Findings of the places we run in (host/node: files on disk). */
type FileCode = "file.not-found" | "file.unreadable" | "file.passed-over" | "file.lock-file";

/** Every code an issue can carry; a language that lacks one does not compile. */
export type IssueCode =
  | FileCode
  | keyof typeof catalogueIssues
  | keyof typeof mergeIssues
  | keyof typeof submissionIssues
  | keyof typeof summaryIssues
  | keyof typeof templatesIssues
  | keyof typeof workbookIssues;

/** Finding and remedy for each code; `{found}` and `{fact}` are blanks filled from the issue. */
export type IssueSentences = Readonly<Record<IssueCode, string>>;
