import type { Template } from "../../catalogue";
import { checkRules } from "../entry/check-rules";
import { EntryContext, type Values } from "../entry/entry-context";
import type { CoverSheet } from "./find-cover";
import type { CellReport } from "../read-field/cell-report";
import type { EntryReading } from "../entry/entry-reading";
import { readCell } from "../entry/read-entry";
import type { FieldPlan, ReadingPlan } from "../entry/reading-plan";

export interface CoverReading {
  readonly values: Values;
  /** Fields that held something we refused, or that must not be blank and are. */
  readonly refused: ReadonlySet<string>;
  readonly context: EntryContext;
}

/** Reads the values of the cover and holds them against its conditions. */
export function readCover(
  cover: CoverSheet,
  template: Template,
  plan: ReadingPlan,
  report: CellReport,
): CoverReading {
  const { fields, rules } = plan.of(template);
  const reading: EntryReading = { values: {}, refused: new Set() };
  for (const field of fields) readValue(field, cover, reading, report);
  const context = new EntryContext(template, plan);
  context.values = reading.values;
  const columnOf = new Map([...cover.cells].map(([key, { column }]) => [key, column]));
  for (const one of rules) {
    report.row = cover.cells.get(one.rule.field)?.row ?? 0;
    checkRules(reading, [one], { context, columnOf, unread: NOTHING, coverRefused: NOTHING }, report);
  }
  for (const { row, field } of report.swaps.judge(undefined, report)) if (row > 0) reading.refused.add(field);
  return { ...reading, context };
}

const NOTHING: ReadonlySet<string> = new Set();

function readValue(plan: FieldPlan, { cells }: CoverSheet, reading: EntryReading, report: CellReport): void {
  const { field } = plan;
  const { key, label, required } = field;
  const place = cells.get(key);
  if (place === undefined) {
    if (!required || field.filledByBoard) return;
    report.addAt({ field: key }, "submission.cover-label-missing", { facts: { label } });
    reading.refused.add(key);
    return;
  }
  const { cell } = place;
  report.row = place.row;
  report.column = place.column;
  report.field = key;
  // A formula of ours that nobody has calculated only gathers what the sheets say themselves.
  const isOurs = cell?.kind === "uncalculated" && !required;
  if (cell !== undefined && !isOurs) readCell(cell, plan, reading, report);
  if (reading.values[key] === undefined && required && !reading.refused.has(key)) {
    report.add("submission.required-blank", { facts: { label } });
    reading.refused.add(key);
  }
}
