import { type Issue, type IssueDetails, type Place, dateFromSerial, formatDate, given } from "../../base";
import type { Cell, CellLook } from "../../workbook";
import { type SubmissionCode, submissionIssue } from "../issues";
import { vietnameseNumber } from "../vietnamese-digits";
import { SwapWatch } from "./swapped-dates";

/** Findings listed for one sheet; a sheet with more is wrong as a whole, and its list is no longer read. */
const MOST_FINDINGS = 2000;
const LONGEST_FOUND = 200;

/**
 * Takes down what is found in one sheet, at the place the reader stands just now; a collector (see `CellFindings` of
 * core/workbook) that its readers tell where they stand (`findings.row = 14`). One object per sheet, so that
 * reading a cell in order makes nothing at all.
 */
export class Findings {
  row = 0;
  column = 0;
  field: string | undefined;
  /** Errors so far; the reader compares before and after a cell. */
  errors = 0;
  readonly swaps = new SwapWatch();
  private findings = 0;
  private unlistedErrors = 0;
  private readonly saidOnce = new Set<string>();

  constructor(
    private readonly sheetPlace: Place,
    private readonly issues: Issue[],
  ) {}

  /** How many there are so far. */
  get count(): number {
    return this.findings;
  }

  /** A finding at the current cell. */
  add(code: SubmissionCode, details: IssueDetails = {}): void {
    this.addAt({ row: this.row, column: this.column, field: this.field }, code, details);
  }

  /** A finding said once per field and text, for spellings that come back in every row. */
  addOnce(code: SubmissionCode, text: string, details: IssueDetails = {}): void {
    const key = `${code}\n${this.field ?? ""}\n${text}`;
    if (this.saidOnce.has(key)) return;
    this.saidOnce.add(key);
    this.add(code, details);
  }

  addAt(
    {
      row,
      column,
      field,
    }: { readonly row?: number; readonly column?: number; readonly field?: string | undefined },
    code: SubmissionCode,
    details: IssueDetails = {},
  ): void {
    const where: Place = {
      ...this.sheetPlace,
      ...(row === undefined || row === 0 ? {} : { row }),
      ...(column === undefined || column === 0 ? {} : { column }),
      ...given({ field }),
    };
    const issue = submissionIssue(code, where, details);
    if (issue.severity === "error") this.errors += 1;
    this.findings += 1;
    if (this.findings <= MOST_FINDINGS) this.issues.push(issue);
    else if (issue.severity === "error") this.unlistedErrors += 1;
  }

  /** Takes back findings of this sheet that say no more than another one does. */
  withdraw(isMeant: (issue: Issue) => boolean): readonly Issue[] {
    const { sheet } = this.sheetPlace;
    const meant = this.issues.filter((issue) => issue.where.sheet === sheet && isMeant(issue));
    const kept = this.issues.filter((issue) => !meant.includes(issue));
    this.issues.splice(0, this.issues.length, ...kept);
    this.findings -= meant.length;
    this.errors -= meant.filter(({ severity }) => severity === "error").length;
    return meant;
  }

  /** Says how many findings went unlisted, as gravely as the gravest of them. */
  close(): void {
    const unlisted = this.findings - MOST_FINDINGS;
    if (unlisted <= 0) return;
    const severity = this.unlistedErrors > 0 ? "error" : "warning";
    this.issues.push(
      submissionIssue("submission.more-findings", this.sheetPlace, { severity, facts: { unlisted } }),
    );
  }
}

/** A cell's content as the user sees it. */
export function shownCell({ kind, value, look }: Cell): string {
  if (kind === "date" && typeof value === "number") return shownDate(value, look);
  if (typeof look === "object" && typeof value === "number")
    return `${look.before}${vietnameseNumber(value, { whole: true })}${look.after}`.trim();
  if (typeof value === "number") return look === "percent" ? shownPercent(value) : shownNumber(value);
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return value.length > LONGEST_FOUND ? `${value.slice(0, LONGEST_FOUND)}…` : value;
}

function shownDate(value: number, look: CellLook | undefined): string {
  const date = dateFromSerial(value);
  if (look === "time" || look === "duration") return shownHours(look === "time" ? value % 1 : value);
  if (date === undefined) return shownNumber(value);
  if (look === "no-day") return formatDate(date).slice(3);
  return look === "no-year" ? formatDate(date).slice(0, 5) : formatDate(date);
}

/** 0.5 (of a day) → 12:00 */
function shownHours(days: number): string {
  const minutes = Math.round(days * 24 * 60);
  return `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, "0")}`;
}

/** As much of a long text as tells it from others. */
export const shorten = (text: string): string => (text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text);
const SHOWN = 60;

/** 1234.5 → 1234,5 */
export const shownNumber = (value: number): string => String(value).replace(".", ",");

/** 0.9556 → 95,56% */
export const shownPercent = (value: number): string =>
  `${shownNumber(Number((value * 100).toPrecision(12)))}%`;
