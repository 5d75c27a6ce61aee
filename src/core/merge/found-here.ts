import type { Issue } from "../base";

/** A finding of the merge, and the number of the file it is about. */
export interface FoundHere {
  readonly source: number;
  readonly issue: Issue;
}

/** What the sheet itself says of a figure far off its neighbours says more than what this merge does. */
const TOLD_BY_SHEET: Readonly<Record<string, readonly string[]>> = {
  "merge.unit-slip": ["submission.slip-in-column", "submission.money-out-of-scale"],
  "merge.far-figure": ["submission.slip-in-column", "submission.money-out-of-scale"],
};

/** Adds a finding to those of its file, unless the sheet told the same of the figure already. */
export function addFound(issue: Issue, issues: Issue[]): void {
  const codes = TOLD_BY_SHEET[issue.code] ?? [];
  const isSame = ({ code, where }: Issue): boolean =>
    codes.includes(code) &&
    where.sheet === issue.where.sheet &&
    where.row === issue.where.row &&
    where.field === issue.where.field;
  if (!issues.some(isSame)) issues.push(issue);
}
