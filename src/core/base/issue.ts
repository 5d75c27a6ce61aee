import { given } from "./given";

/** error blocks acceptance · warning passes but is listed · info tells what was done. */
export type Severity = "error" | "warning" | "info";

/** First word of a finding wherever it is said in Vietnamese: in the sheets, in the summary, on the screen. */
export const SEVERITY_WORDS: Readonly<Record<Severity, string>> = {
  error: "Lỗi",
  warning: "Cảnh báo",
  info: "Lưu ý",
};

/** Where a finding stands, in the words and numbers the user sees in Excel. */
export interface Place {
  /** File name or archive path, as given. */
  readonly file?: string;
  readonly sheet?: string;
  /** 1-based, as Excel numbers rows. */
  readonly row?: number;
  /** 1-based; `columnLetters` shows it as Excel does. */
  readonly column?: number;
  /** Template code, when the finding belongs to one. */
  readonly template?: string;
  /** Field key within the template. */
  readonly field?: string;
}

/**
 * A finding about the input: facts and no sentence. The words live in `src/i18n`, one table per language,
 * under the same code; `facts` fills the blanks of that sentence.
 */
export interface Issue {
  readonly code: string;
  readonly severity: Severity;
  readonly where: Place;
  /** The value as it was found, as text. */
  readonly found?: string;
  readonly facts?: Readonly<Record<string, string | number>>;
  /** Other places where the very same is to be said. */
  readonly also?: readonly Place[];
}

/** Code → usual severity: each core folder owns one such table, and wording must cover every key of it. */
export type IssueTable = Readonly<Record<string, Severity>>;

export interface IssueDetails {
  readonly found?: string;
  readonly facts?: Readonly<Record<string, string | number>>;
  /** Overrides the table, where the catalogue decides how grave a finding is. */
  readonly severity?: Severity;
}

/** Builds issues of one table: `const issue = issueMaker(mergeIssues)`; an unknown code does not compile. */
export function issueMaker<Table extends IssueTable>(table: Table) {
  return (code: keyof Table & string, where: Place, details: IssueDetails = {}): Issue => ({
    code,
    severity: details.severity ?? table[code] ?? "error",
    where,
    ...given({ found: details.found, facts: details.facts }),
  });
}

export const isError = (issue: Issue): boolean => issue.severity === "error";
export const isWarning = (issue: Issue): boolean => issue.severity === "warning";

/** Orders issues by place (file, sheet, row, column), then code: the order a reader walks through a workbook. */
export function compareIssues(a: Issue, b: Issue): number {
  return (
    compareText(a.where.file, b.where.file) ||
    compareText(a.where.sheet, b.where.sheet) ||
    (a.where.row ?? 0) - (b.where.row ?? 0) ||
    (a.where.column ?? 0) - (b.where.column ?? 0) ||
    compareText(a.code, b.code)
  );
}

function compareText(a = "", b = ""): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
