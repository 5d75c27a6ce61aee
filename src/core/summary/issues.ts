import type { IssueTable } from "../base";
import { issueMaker } from "../base";

/** Findings in a summary workbook that comes back: as input of a higher level's merge, or to be told in a paper. */
export const summaryIssues = {
  "summary.records-unreadable": "error",
  "summary.changes-unknown": "warning",
  "summary.row-without-source": "error",
  "summary.value-unknown": "error",
  "summary.rows-edited": "warning",
  "summary.computed-anew": "warning",
  "summary.unit-of-another-board": "error",
  /** Made by another catalogue than that of the board that merges. */
  "summary.other-catalogue": "info",
  /** … or by one of the same id and version with other contents. */
  "summary.catalogue-changed": "warning",
  /** A form of the same code and quite another title. */
  "summary.other-form": "error",
  "summary.units-differ": "warning",
  "summary.not-comparable": "warning",
  "summary.columns-differ": "info",
  "summary.not-a-summary": "error",
  "summary.period-unknown": "error",
  /** What stands where a summary is to be written. */
  "summary.not-ours": "error",
  "summary.other-book": "warning",
  /** What the board wrote beside its decisions and replies. */
  "summary.own-sheet-too-large": "warning",
  "summary.own-sheet-plain": "warning",
  "summary.sheet-written-in": "warning",
  "summary.no-decisions": "error",
  /** Copies that go back to units. */
  "summary.file-not-given": "warning",
  "summary.cannot-mark": "warning",
  /** The sheet "Quyết định của Ban", as people typed it. */
  "summary.decisions-edited": "warning",
  "summary.decisions-gone": "warning",
  "summary.decision-column-unread": "warning",
  "summary.too-many-decisions": "error",
  "summary.decision-unclear": "error",
  "summary.decision-lacks": "error",
  "summary.decision-cell-unused": "warning",
  "summary.decision-unsigned": "warning",
} as const satisfies IssueTable;

export const summaryIssue = issueMaker(summaryIssues);
