import { given } from "../../base";
import { sheetRowCounts } from "../../rules";
import type { Entry, SheetAround } from "../model";
import type { Findings } from "../read-field/findings";
import { type RuleScope, checkRules } from "./check-rules";
import type { EntryContext, Values } from "./entry-context";
import type { TemplatePlan } from "./reading-plan";

/** The rows of a sheet, as conditions count them. */
export const countsOver = (rows: readonly Values[], context: EntryContext) =>
  sheetRowCounts(rows.map((values) => (key: string) => context.valueIn(values, key)));

/**
 * The conditions that ask about the other rows of the sheet, once all are read: "each shortcoming has a cause". A column in
 * which a cell could not be read tells too little about the whole sheet.
 */
export function reportSheetRules(
  entries: readonly Entry[],
  { sheetRules }: Pick<TemplatePlan, "sheetRules">,
  { scope: known, around }: { readonly scope: RuleScope; readonly around: SheetAround },
  findings: Findings,
): void {
  if (sheetRules.length === 0) return;
  const unread = new Set([...known.unread, ...around.unread.map(({ field }) => field)]);
  const scope: RuleScope = { ...known, unread };
  const { context } = scope;
  const rows = countsOver(
    entries.map(({ values }) => values),
    context,
  );
  for (const { row, values } of entries) {
    findings.row = row;
    context.values = values;
    context.around = { ordinal: row - around.firstRow + 1, rows };
    checkRules({ values: { ...values }, refused: NOTHING }, sheetRules, scope, findings);
  }
  context.around = undefined;
}

const NOTHING: Set<string> = new Set();

/** Kept beside the rows of a template with conditions over its sheet, to judge them again. */
export const aroundOf = (
  { sheetRules }: Pick<TemplatePlan, "sheetRules">,
  around: SheetAround | undefined,
): { readonly around?: SheetAround } => given({ around: sheetRules.length > 0 ? around : undefined });
