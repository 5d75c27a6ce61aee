import type { Template } from "../../catalogue";
import { checkRules } from "../entry/check-rules";
import { EntryContext, type Values } from "../entry/entry-context";
import { type FoundCover, coverText } from "./find-cover";
import type { Findings } from "../read-field/findings";
import type { EntryReading } from "../entry/entry-reading";
import { blankOf, readBlank, readCell } from "../entry/read-entry";
import type { FieldPlan, ReadingPlan } from "../entry/reading-plan";

export interface CoverReading {
  readonly values: Values;
  /** Fields that held something we refused, or that must not be blank and are. */
  readonly refused: ReadonlySet<string>;
  readonly context: EntryContext;
}

/** Reads the values of the cover and holds them against its conditions. Fields that the stamps tell (`told`) may be blank. */
export function readCover(
  cover: FoundCover,
  template: Template,
  plan: ReadingPlan,
  { findings, told }: { readonly findings: Findings; readonly told: ReadonlySet<string> },
): CoverReading {
  const { fields, rules } = plan.of(template);
  const reading: EntryReading = { values: {}, refused: new Set() };
  const isTold = ({ field: { key } }: FieldPlan) => told.has(key) && coverText(cover, key) === undefined;
  for (const one of fields) if (!isTold(one)) readValue(one, cover, reading, findings);
  const context = new EntryContext(template, plan);
  context.values = reading.values;
  const columnOf = new Map([...cover.cells].map(([key, { column }]) => [key, column]));
  for (const one of rules) {
    findings.row = cover.cells.get(one.rule.field)?.row ?? 0;
    checkRules(reading, [one], { context, columnOf, unread: NOTHING, coverRefused: NOTHING }, findings);
  }
  for (const { row, field } of findings.swaps.judge(undefined, findings))
    if (row > 0) reading.refused.add(field);
  return { ...reading, context };
}

const NOTHING: ReadonlySet<string> = new Set();

function readValue(plan: FieldPlan, { cells }: FoundCover, reading: EntryReading, findings: Findings): void {
  const { field } = plan;
  const { key, label, required } = field;
  const place = cells.get(key);
  if (place === undefined) {
    if (!required || field.filledByBoard) return;
    findings.row = 0;
    findings.column = 0;
    if (readBlank(plan, reading, findings)) return;
    findings.addAt({ field: key }, "submission.cover-label-missing", { facts: { label } });
    reading.refused.add(key);
    return;
  }
  const { cell } = place;
  findings.row = place.row;
  findings.column = place.column;
  findings.field = key;
  // A formula of ours that nobody has calculated only gathers what the sheets say themselves.
  const isOurs = cell?.kind === "uncalculated" && !required;
  if (cell !== undefined && !isOurs) readCell(cell, plan, reading, findings);
  if (reading.values[key] === undefined && required && !reading.refused.has(key)) {
    if (readBlank(plan, reading, findings)) return;
    findings.add(blankOf(field), { facts: { label } });
    reading.refused.add(key);
  }
}
