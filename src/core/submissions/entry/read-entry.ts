import { parseVietnameseNumber } from "../../base";
import { type Field, givenRowField, kindOf } from "../../catalogue";
import type { Cell, Row } from "../../workbook";
import type { PlannedColumns } from "../rows/planned-columns";
import { type RuleScope, checkRules } from "./check-rules";
import type { EntryReading } from "./entry-reading";
import type { FieldValue } from "../model";
import { isBlankText, takesZero } from "../read-field/field-reader";
import { type Findings, shorten, shownNumber } from "../read-field/findings";
import { withoutFootnoteMark } from "../read-field/footnote-mark";
import type { ComputedPlan, FieldPlan, TemplatePlan } from "./reading-plan";

/** Reads the cells of one row by its columns; what of them is struck through is noted. */
export function readEntryCells(
  row: Row,
  planned: PlannedColumns,
  { findings, strikes }: { readonly findings: Findings; readonly strikes: StruckCells },
): EntryReading {
  const values: Record<string, FieldValue> = {};
  const refused = new Set<string>();
  findings.row = row.number;
  const reading = { values, refused };
  const struck: FieldPlan[] = [];
  for (const cell of row.cells) {
    const plan = planned[cell.column];
    if (plan === undefined || plan.field.formula !== undefined) continue;
    findings.column = cell.column;
    readCell(cell, plan, reading, findings);
    if (cell.look === "struck") struck.push(plan);
  }
  strikes.note(row.number, struck);
  return reading;
}

/** Where cells that are struck through are noted, until all rows are known. */
interface StruckCells {
  note(row: number, struck: readonly FieldPlan[]): void;
}

/** Whether a doubt about this field makes the entry doubtful. */
export const isGrave = ({ field, isFigure }: FieldPlan): boolean =>
  field.required || isFigure || kindOf(field).isShare;

/** Reads one cell into an entry; what it holds and is refused is remembered. */
export function readCell(
  cell: Cell,
  plan: FieldPlan,
  { values, refused }: EntryReading,
  findings: Findings,
): void {
  const { key } = plan.field;
  findings.field = key;
  const before = findings.errors;
  const value = plan.read(whatCounts(cell, plan, findings), findings);
  if (value !== undefined) values[key] = value;
  if (findings.errors !== before) refused.add(key);
}

/**
 * The cell without what does not count and stands in it all the same, which is said: words struck through, and the
 * mark of a footnote behind a figure, a date or a name. Texts keep their marks.
 */
function whatCounts(cell: Cell, { keepsMarks }: FieldPlan, findings: Findings): Cell {
  if (cell.kind !== "text" || typeof cell.value !== "string") return cell;
  if (cell.struckOut !== undefined)
    findings.add("submission.struck-left-out", {
      found: cell.value.trim(),
      facts: { struck: shorten(cell.struckOut.trim()) },
    });
  const bare = keepsMarks ? undefined : withoutFootnoteMark(cell.value);
  if (bare === undefined) return cell;
  findings.add("submission.footnote-left-out", {
    found: shorten(cell.value),
    facts: { text: shorten(bare.trim()) },
  });
  return { ...cell, value: bare };
}

/** What a workbook shows in the cell of a computed field, and where a difference is put down. */
export type ShownFigure = (
  fieldKey: string,
) => { readonly cell: Cell; readonly findings: Findings } | undefined;

/**
 * Everything asked of an entry once its cells are read: required blanks, computed fields, conditions. The same for
 * a row of a workbook and for a form; `shown` tells what the workbook worked out itself.
 */
export function judgeEntry(
  reading: EntryReading,
  plan: TemplatePlan,
  { scope, findings, shown = NOTHING_SHOWN }: EntryJudging,
): void {
  reportBlanks(reading, plan, scope.columnOf, findings);
  computeFields(reading, plan, scope, shown);
  checkRules(reading, plan.rules, scope, findings);
  if (scope.context.around !== undefined) checkRules(reading, plan.sheetRules, scope, findings);
}

export interface EntryJudging {
  readonly scope: RuleScope;
  readonly findings: Findings;
  readonly shown?: ShownFigure;
}

const NOTHING_SHOWN: ShownFigure = () => undefined;

/** Takes a blank for what it counts as, where it counts as anything, and says so. */
export function readBlank(
  { field, blankIs }: FieldPlan,
  { values }: EntryReading,
  findings: Findings,
): boolean {
  if (blankIs === undefined) return false;
  values[field.key] = blankIs;
  findings.field = field.key;
  findings.add("submission.blank-counts-as", { facts: { label: field.label, value: shown(blankIs) } });
  return true;
}

const shown = (value: FieldValue): string => (typeof value === "number" ? shownNumber(value) : String(value));

/** How a required blank is told: only of a figure that may be 0 one may say that there is none. */
export const blankOf = (field: Field): "submission.required-blank" | "submission.required-figure-blank" =>
  takesZero(field) ? "submission.required-figure-blank" : "submission.required-blank";

/** Required fields of an entry that are blank, the name of a given row among them. A cell that was refused is not blank. */
function reportBlanks(
  { values, refused }: EntryReading,
  { fields, template }: TemplatePlan,
  columnOf: ReadonlyMap<string, number>,
  findings: Findings,
): void {
  const given = givenRowField(template);
  for (const plan of fields) {
    const { field } = plan;
    const isInput = plan.isInput || field === given;
    if (!field.required || !isInput || values[field.key] !== undefined || refused.has(field.key)) continue;
    if (readBlank(plan, { values, refused }, findings)) continue;
    const column = columnOf.get(field.key);
    if (column === undefined) continue; // the missing column was reported once
    findings.addAt({ row: findings.row, column, field: field.key }, blankOf(field), {
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
    if (seen !== undefined) compareShown(seen.cell, value, plan, seen.findings);
  }
}

function compareShown(
  cell: Cell,
  ours: FieldValue | undefined,
  plan: ComputedPlan,
  findings: Findings,
): void {
  // The program works it out itself, when it comes to it: what it shows until then is nobody's slip.
  if (cell.formulaName === plan.preparedName) return;
  if (cell.kind === "uncalculated" || (cell.kind === "text" && isBlankText(String(cell.value)))) return;
  const theirs = figureOf(cell);
  if (ours === undefined && (theirs === 0 || cell.kind === "error")) return;
  if (typeof ours === "number" && theirs !== undefined && Math.abs(theirs - ours) <= plan.tolerance) return;
  if (typeof ours !== "number" && ours === cell.value) return;
  const { field } = plan;
  findings.column = cell.column;
  findings.field = field.key;
  findings.add("submission.computed-differs", {
    found: typeof cell.value === "number" ? shownAs(cell.value, field) : String(cell.value),
    facts: {
      label: field.label,
      expected: typeof ours === "number" ? shownAs(ours, field) : String(ours ?? ""),
    },
  });
}

function figureOf({ kind, value }: Cell): number | undefined {
  if (kind === "number" && typeof value === "number") return value;
  if (kind !== "text" || typeof value !== "string") return undefined;
  const reading = parseVietnameseNumber(value, { grouping: "thousands" });
  return reading.kind === "number" ? reading.value : undefined;
}

const shownAs = (value: number, field: Field): string =>
  kindOf(field).isShare
    ? `${shownNumber(Number((value * 100).toFixed(2)))}%`
    : shownNumber(Number(value.toFixed(6)));
