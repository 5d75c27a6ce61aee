import type { IssueTable } from "../base";
import { issueMaker } from "../base";

/** Findings of the merge: how the returned files stand to one another and to the plan. */
export const mergeIssues = {
  "merge.duplicate-file": "info",
  "merge.same-content": "info",
  /** Replaced by a higher turn, by a later save, by the board's choice. */
  "merge.superseded": "info",
  "merge.saved-earlier": "info",
  "merge.not-chosen": "info",
  "merge.later-save": "warning",
  "merge.chosen-by-board": "info",
  "merge.earlier-than-left-out": "info",
  "merge.choice-outdone": "warning",
  "merge.choice-refused": "warning",
  "merge.conflict": "error",
  "merge.rows-left-behind": "error",
  "merge.other-period": "error",
  "merge.org-unit-unknown": "error",
  "merge.template-unknown": "error",
  "merge.field-unknown": "warning",
  "merge.not-assigned": "warning",
  "merge.earlier-still-counted": "warning",
  /** A rejected file whose unit has sent all of it again since. */
  "merge.came-again": "info",
  "merge.other-sheet-counted": "warning",
  "merge.reported-twice": "warning",
  "merge.far-figure": "warning",
  "merge.unit-slip": "warning",
  "merge.day-unknown": "warning",
  /** A longer period was reported itself, and its parts add up to something else. */
  "merge.parts-differ": "warning",
  "merge.parts-incomplete": "info",
  /** Earlier reports handed in beside, of which nothing could be held against this merge. */
  "merge.earlier-period-unknown": "warning",
  "merge.earlier-unit-unknown": "warning",
  "merge.earlier-not-compared": "info",
  /** What the board decided. */
  "merge.decided-pass": "info",
  "merge.decided-correct": "info",
  "merge.decided-leave-out": "info",
  "merge.decided-accept": "info",
  "merge.decided-send-back": "error",
  "merge.reply-differs": "warning",
  "merge.other-reply": "warning",
  "merge.decision-open": "warning",
  "merge.reply-waits": "warning",
  "merge.decisions-contradict": "error",
  /** Of what it names something is not there, or it cannot be written. */
  "merge.decision-no-file": "warning",
  "merge.decision-no-report": "warning",
  "merge.decision-file-of-other": "warning",
  "merge.decision-no-sheet": "warning",
  "merge.decision-no-row": "warning",
  "merge.decision-nothing-to-pass": "warning",
  "merge.decision-computed": "warning",
  "merge.decision-not-boards": "warning",
  "merge.decision-value-wrong": "warning",
  "merge.decision-of-which-file": "warning",
  "merge.text-decision-open": "warning",
  "merge.text-decisions-contradict": "error",
  "merge.text-decision-astray": "warning",
  "merge.text-not-gathered": "warning",
  "merge.text-under-itself": "warning",
  "merge.text-decisions-ring": "error",
  "merge.text-split-stands-for": "error",
  "merge.texts-below-contradict": "warning",
  "merge.texts-of-parts-contradict": "warning",
  "merge.texts-below-ring": "warning",
} as const satisfies IssueTable;

export const mergeIssue = issueMaker(mergeIssues);
