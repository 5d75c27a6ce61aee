import { given } from "../../base";
import { sheetRowCounts } from "../../rules";
import type { Entry } from "../model";
import type { Findings } from "../read-field/findings";
import { type RuleScope, checkRules } from "./check-rules";
import type { EntryContext, Values } from "./entry-context";
import type { TemplatePlan } from "./reading-plan";

/** The rows of a sheet, as conditions count them. */
export const countsOver = (rows: readonly Values[], context: EntryContext) =>
  sheetRowCounts(rows.map((values) => (key: string) => context.valueIn(values, key)));

/**
 * The conditions that ask about the other rows of the sheet, once all are read: "each shortcoming has a cause".
 *
 * @param firstRow the row of number 1
 */
export function reportSheetRules(
  entries: readonly Entry[],
  { sheetRules }: Pick<TemplatePlan, "sheetRules">,
  { scope, firstRow }: { readonly scope: RuleScope; readonly firstRow: number },
  findings: Findings,
): void {
  if (sheetRules.length === 0) return;
  const { context } = scope;
  const rows = countsOver(
    entries.map(({ values }) => values),
    context,
  );
  for (const { row, values } of entries) {
    findings.row = row;
    context.values = values;
    context.around = { ordinal: row - firstRow + 1, rows };
    checkRules({ values: { ...values }, refused: NOTHING }, sheetRules, scope, findings);
  }
  context.around = undefined;
}

const NOTHING: Set<string> = new Set();

/** Where number 1 stands: kept beside the rows of a template with conditions over its sheet, to judge them again. */
export const numberedFrom = (
  { sheetRules }: Pick<TemplatePlan, "sheetRules">,
  firstRow: number | undefined,
): { readonly firstRow?: number } => given({ firstRow: sheetRules.length > 0 ? firstRow : undefined });
