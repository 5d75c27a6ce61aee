import type { Issue } from "../base";
import { listedRows, rowList } from "./sheet-cells";

/** Findings that stand once for several rows, each of which it is about as much as the first. */
const ABOUT_EACH: ReadonlySet<string> = new Set([
  "submission.hidden-rows-read",
  "submission.filtered-rows-read",
  "submission.total-word-read",
]);

/** All rows a finding is about: 13 and 14, where it says that rows 13–14 are hidden. */
export function rowsTold({ code, where, facts }: Pick<Issue, "code" | "where" | "facts">): readonly number[] {
  const listed = ABOUT_EACH.has(code) ? listedRows(String(facts?.["rows"] ?? "")) : [];
  if (listed.length > 0) return listed;
  return where.row === undefined ? [] : [where.row];
}

/** What a finding still says once rows count no more: of the others, or nothing. */
export function withoutRows(issue: Issue, leftOut: ReadonlySet<number | undefined>): readonly Issue[] {
  const told = rowsTold(issue);
  const rest = told.filter((row) => !leftOut.has(row));
  const [row] = rest;
  if (told.length === 0 || rest.length === told.length) return [issue];
  if (row === undefined) return [];
  const facts = { ...issue.facts, rows: rowList(rest), count: rest.length };
  return [{ ...issue, where: { ...issue.where, row }, facts }];
}
