import type { Issue } from "../../base";
import { readIdentity } from "../../templates";
import type { Workbook } from "../../workbook";
import type { FoundSheets } from "../columns/find-sheets";
import { shownTexts } from "../columns/shown-texts";
import { submissionIssue } from "../issues";

/** Texts in one row from which it may be the header of a table. */
const HEADER_TEXTS = 3;

/** What is answered once somebody says what the columns of the form are. */
const EXPLAINED: ReadonlySet<string> = new Set([
  ...["submission.stamps-missing", "submission.cover-missing"],
  ...["submission.sheet-passed-over", "submission.sheet-missing"],
]);

/** What is answered once somebody says whose a form is of which the columns are known. */
const SAID_WHOSE: ReadonlySet<string> = new Set(["submission.stamps-missing", "submission.cover-missing"]);

/**
 * The findings in a workbook that may be a unit's own form, sent instead of the board's: nothing in it is ours, and there
 * is a table. Then one question stands for all that is lacking: which form it is, and what its columns are. Where these
 * are known already, the one that is left: whose it is.
 */
export function askedAboutForm(
  workbook: Workbook,
  file: string,
  issues: readonly Issue[],
  {
    hasCover,
    sheets,
    forms,
    passedOver,
  }: Pick<FoundSheets, "sheets" | "forms" | "passedOver"> & { readonly hasCover: boolean },
): readonly Issue[] {
  if (hasCover || readIdentity(workbook) !== undefined) return issues;
  const [matched] = forms;
  if (matched !== undefined) {
    const [{ name: sheet }, { template }] = matched;
    const facts = { title: template.shortTitle };
    const whose = submissionIssue("submission.form-unit-unknown", { file, sheet }, { facts });
    return [whose, ...issues.filter(({ code }) => !SAID_WHOSE.has(code))];
  }
  if (sheets.size > 0) return issues;
  const table = passedOver.find((sheet) => shownTexts(sheet).some(({ texts }) => texts.size >= HEADER_TEXTS));
  if (table === undefined) return issues;
  const question = submissionIssue("submission.form-unknown", { file, sheet: table.name });
  return [question, ...issues.filter(({ code }) => !EXPLAINED.has(code))];
}
