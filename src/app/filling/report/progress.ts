import { type Issue, isError } from "../../../core/base";
import type { CoverPart, FillProgress, ReportSheet, Texts } from "../model";
import { inputFields } from "../input-fields";
import type { Template } from "../../../core/catalogue";
import { PREFILLED_COVER } from "../../../core/templates";

/** That nothing is there yet is no slip. */
const isSlip = (issue: Issue): boolean => isError(issue) && issue.code !== "submission.data-missing";

/** How far the sheet of a template has come; what is typed in the pane and not saved yet is not seen here. */
export function sheetProgress({
  nilReport,
  issues,
  isTouched,
}: Pick<ReportSheet, "nilReport" | "issues"> & { readonly isTouched: boolean }): FillProgress {
  if (issues.some(isSlip)) return "faulty";
  return isTouched || nilReport ? "done" : "untouched";
}

/** The same of the cover: the board wrote a part of it beforehand. */
export function coverProgress(
  template: Template,
  texts: Texts,
  issues: readonly Issue[],
): CoverPart["progress"] {
  if (!issues.some(isError)) return "done";
  const asked = inputFields(template).filter(({ key, required }) => required && !PREFILLED_COVER.has(key));
  return asked.every(({ key }) => texts[key] === undefined) ? "untouched" : "faulty";
}
