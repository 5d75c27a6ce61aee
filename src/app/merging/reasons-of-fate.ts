import { type Issue, isError } from "../../core/base";
import type { MergedFile } from "./merged-file";

/** Findings that tell how a file stands to the others of its unit, and what the board decided on it. */
const TELLING: ReadonlySet<string> = new Set([
  ...["merge.superseded", "merge.saved-earlier", "merge.not-chosen"],
  ...["merge.duplicate-file", "merge.same-content"],
  ...["merge.conflict", "merge.rows-left-behind"],
  ...[
    "merge.later-save",
    "merge.chosen-by-board",
    "merge.earlier-still-counted",
    "merge.other-sheet-counted",
  ],
  ...["merge.decided-leave-out", "merge.decided-send-back"],
]);

/** So many are read beside the name of a file; all of them stand among the findings. */
const MOST = 3;

/** Why a file counts, counts in part or not at all: one finding of each kind, errors first where it goes back. */
export function reasonsOfFate({ status, issues }: Pick<MergedFile, "status" | "issues">): readonly Issue[] {
  const goesBack = status === "rejected" || status === "accepted-in-part";
  const telling = issues.filter((issue) => TELLING.has(issue.code) || (goesBack && isError(issue)));
  const byKind = new Map([...telling].reverse().map((issue) => [issue.code, issue]));
  return [...byKind.values()].reverse().slice(0, MOST);
}
