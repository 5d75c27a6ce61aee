import { given, type Issue, isError, isWarning } from "../base";
import type { SourceFile, Submission, SubmissionOutcome } from "./model";

/** What was found out about a file, whether or not it makes a submission. */
export interface FileFindings {
  readonly source: SourceFile;
  readonly orgUnit?: string | undefined;
  readonly period?: string | undefined;
  readonly rowCounts: Readonly<Record<string, number>>;
  /** Absent where nobody can tell whose report it is, or for when. */
  readonly submission?: Submission | undefined;
  /** All of them, from its bytes to its rows. */
  readonly issues: readonly Issue[];
}

/** The verdict over a file: one error, wherever it was found, rejects it. */
export function judged({
  source,
  orgUnit,
  period,
  rowCounts,
  submission,
  issues,
}: FileFindings): SubmissionOutcome {
  if (submission === undefined || issues.some(isError)) {
    return {
      status: "rejected",
      source,
      ...given({ orgUnit, period }),
      rowCounts,
      issues,
    };
  }
  return { status: issues.some(isWarning) ? "accepted-with-warnings" : "accepted", submission, issues };
}

/** The outcome of a file of which nothing counts. */
export const rejectedFile = (source: SourceFile, issues: readonly Issue[]): SubmissionOutcome =>
  judged({ source, rowCounts: {}, issues });
