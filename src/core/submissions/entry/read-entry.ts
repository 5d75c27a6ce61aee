import { parseVietnameseNumber } from "../../base";
import type { Cell, Row } from "../../workbook";
import type { PlannedColumns } from "../rows/classify-row";
import { type RuleScope, checkRules } from "./check-rules";
import type { EntryReading } from "./entry-reading";
import type { FieldValue } from "../model";
import { isBlankText } from "../read-field/cell-reader";
import { type CellReport, shownNumber } from "../read-field/cell-report";
import type { ComputedPlan, FieldPlan, TemplatePlan } from "./reading-plan";

/** Reads the cells of one row by its columns. */
export function readCells(row: Row, planned: PlannedColumns, report: CellReport): EntryReading {
  const values: Record<string, FieldValue> = {};
  const refused = new Set<string>();
  report.row = row.number;
  const reading = { values, refused };
  const struck: FieldPlan[] = [];
  for (const cell of row.cells) {
    const plan = planned[cell.column];
    if (plan === undefined || plan.field.formula !== undefined) continue;
    report.column = cell.column;
    readCell(cell, plan, reading, report);
    if (cell.look === "struck") struck.push(plan);
  }
  if (struck.length > 0) reportStruck(struck, report);
  return reading;
}

/** Nobody can tell whether an entry struck through still counts; a struck remark changes no figure. */
function reportStruck(struck: readonly FieldPlan[], report: CellReport): void {
  const named = struck.slice(0, MOST_NAMED).map(({ field }) => `“${field.label}”`);
  const labels = named.join(", ") + (struck.length > MOST_NAMED ? " …" : "");
  const severity = struck.some(isGrave) ? "error" : "warning";
  report.addAt({ row: report.row }, "submission.struck-through", { severity, facts: { labels } });
}

const MOST_NAMED = 3;

/** Whether a doubt about this field makes the entry doubtful. */
export const isGrave = ({ field, isFigure }: FieldPlan): boolean =>
  field.required || isFigure || field.type === "percent";

/** Reads one cell into an entry; what it holds and is refused is remembered. */
export function readCell(
  cell: Cell,
  { field: { key }, read }: FieldPlan,
  { values, refused }: EntryReading,
  report: CellReport,
): void {
  report.field = key;
  const before = report.errors;
  const value = read(cell, report);
  if (value !== undefined) values[key] = value;
  if (report.errors !== before) refused.add(key);
}

/** What a workbook shows in the cell of a computed field, and where a difference is put down. */
export type ShownFigure = (
  fieldKey: string,
) => { readonly cell: Cell; readonly report: CellReport } | undefined;

/**
 * Everything asked of an entry once its cells are read: required blanks, computed fields, conditions. The same for
 * a row of a workbook and for a form; `shown` tells what the workbook worked out itself.
 */
export function judgeEntry(
  reading: EntryReading,
  plan: TemplatePlan,
  { scope, report, shown = NOTHING_SHOWN }: EntryJudging,
): void {
  reportBlanks(reading, plan, scope.columnOf, report);
  computeFields(reading, plan, scope, shown);
  checkRules(reading, plan.rules, scope, report);
}

export interface EntryJudging {
  readonly scope: RuleScope;
  readonly report: CellReport;
  readonly shown?: ShownFigure;
}

const NOTHING_SHOWN: ShownFigure = () => undefined;

/** Required fields of an entry that are blank. A cell that was refused is not blank. */
function reportBlanks(
  { values, refused }: EntryReading,
  { fields }: TemplatePlan,
  columnOf: ReadonlyMap<string, number>,
  report: CellReport,
): void {
  for (const { field, isInput } of fields) {
    if (!field.required || !isInput || values[field.key] !== undefined || refused.has(field.key)) continue;
    const column = columnOf.get(field.key);
    if (column === undefined) continue; // the missing column was reported once
    report.addAt({ row: report.row, column, field: field.key }, "submission.required-blank", {
      facts: { label: field.label },
    });
    refused.add(field.key);
  }
}

/** Works out the computed fields, and holds the figures the workbook shows against them. */
function computeFields(
  reading: EntryReading,
  { computed }: TemplatePlan,
  { context, unread }: Pick<RuleScope, "context" | "unread">,
  shown: ShownFigure,
): void {
  const { values, refused } = reading;
  for (const plan of computed) {
    const { key } = plan.field;
    if (plan.operands.some((operand) => refused.has(operand) || unread.has(operand))) {
      refused.add(key);
      continue;
    }
    const value = plan.evaluate(context);
    if (value !== undefined) values[key] = value;
    const seen = shown(key);
    if (seen !== undefined) compareShown(seen.cell, value, plan, seen.report);
  }
}

function compareShown(
  cell: Cell,
  ours: FieldValue | undefined,
  plan: ComputedPlan,
  report: CellReport,
): void {
  if (cell.kind === "uncalculated" || (cell.kind === "text" && isBlankText(String(cell.value)))) return;
  const theirs = figureOf(cell);
  if (ours === undefined && (theirs === 0 || cell.kind === "error")) return;
  if (typeof ours === "number" && theirs !== undefined && Math.abs(theirs - ours) <= plan.tolerance) return;
  if (typeof ours !== "number" && ours === cell.value) return;
  const { field } = plan;
  report.column = cell.column;
  report.field = field.key;
  report.add("submission.computed-differs", {
    found: typeof cell.value === "number" ? shownAs(cell.value, field.type) : String(cell.value),
    facts: {
      label: field.label,
      expected: typeof ours === "number" ? shownAs(ours, field.type) : String(ours ?? ""),
    },
  });
}

function figureOf({ kind, value }: Cell): number | undefined {
  if (kind === "number" && typeof value === "number") return value;
  if (kind !== "text" || typeof value !== "string") return undefined;
  const reading = parseVietnameseNumber(value, { grouping: "thousands" });
  return reading.kind === "number" ? reading.value : undefined;
}

const shownAs = (value: number, type: string): string =>
  type === "percent"
    ? `${shownNumber(Number((value * 100).toFixed(2)))}%`
    : shownNumber(Number(value.toFixed(6)));
