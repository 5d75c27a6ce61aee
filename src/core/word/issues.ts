import { issueMaker } from "../base";

/** Why a Word document cannot be read. */
export const wordIssues = {
  "word.not-word": "error",
  "word.old-or-protected": "error",
  "word.damaged": "error",
  "word.too-large": "error",
  "word.has-macros": "error",
  /** Only parts of it may be edited: what is made of it may be edited everywhere. */
  "word.edit-restricted": "info",
} as const;

export type WordIssueCode = keyof typeof wordIssues;

export const wordIssue = issueMaker(wordIssues);
