import type { Issue } from "../base";
import type { SourceFile, SubmissionOutcome } from "./model";

/** The outcome of a file that could not be read as a workbook at all. */
export const rejectedFile = (source: SourceFile, issues: readonly Issue[]): SubmissionOutcome => ({
  status: "rejected",
  source,
  rowCounts: {},
  issues,
});
