import type { Issue } from "../base";

/** A finding of the merge, and the number of the file it is about. */
export interface FoundHere {
  readonly source: number;
  readonly issue: Issue;
}
