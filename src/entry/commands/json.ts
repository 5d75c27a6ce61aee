import { type Issue, columnLetters, compareIssues } from "../../core/base";
import type { SentDay } from "../../core/merge";
import { type Language, sayIssue } from "../../i18n";

/** One issue as scripts get it: places as Excel shows them (column letters), and the sentence for people. */
export function jsonIssue(issue: Issue, language: Language) {
  const { file, sheet, row, column, field } = issue.where;
  return {
    code: issue.code,
    severity: issue.severity,
    file: file ?? null,
    sheet: sheet ?? null,
    row: row ?? null,
    column: column === undefined ? null : columnLetters(column),
    field: field ?? null,
    found: issue.found ?? null,
    message: sayIssue(issue, language),
  };
}

/** What scripts learn of one file; `check` and `merge` print the same shape. */
export interface JsonSubmission {
  readonly file: string;
  readonly sha256: string;
  readonly orgUnit: string | null;
  readonly status: string;
  /** Template code → rows read. */
  readonly entries: Readonly<Record<string, number>>;
  readonly issues: readonly ReturnType<typeof jsonIssue>[];
}

/** … and of one in a merge: the day it was sent, and whether its last save or its cover tells it. */
export interface JsonMerged extends JsonSubmission {
  readonly sent: SentDay | null;
}

export const jsonIssues = (issues: readonly Issue[], language: Language) =>
  [...issues].sort(compareIssues).map((issue) => jsonIssue(issue, language));

export const printJson = (value: unknown): string => JSON.stringify(value, undefined, 2);
