import type { Issue } from "../../../core/base";
import type { Field, Template } from "../../../core/catalogue";
import { shownCell } from "../../../core/submissions";
import type { Cell } from "../../../core/workbook";
import { soleProposal } from "./sole-proposal";
import { inputFields } from "../input-fields";
import type { OpenReport, Repair, ReportSheet, Texts } from "../model";
import { coverTemplate } from "../report/report-templates";
import { rowsOf } from "../sheet-rows";

/** Read without doubt, though not typed as it should be: the value as read is the answer. */
const READ_ALL_THE_SAME: ReadonlySet<string> = new Set([
  "submission.number-as-text",
  "submission.unit-converted",
  "submission.date-as-text",
  "submission.time-as-text",
  "submission.spelling-read",
  "submission.alias-read",
  "submission.number-read",
  "submission.legacy-encoding",
]);

/** Names nothing; the answer is the one thing that is near, if it is only one. */
const NAMES_NOTHING: ReadonlySet<string> = new Set([
  "submission.directive-unknown",
  "submission.directive-near",
  "submission.org-unit-unknown",
  "submission.org-unit-near",
  "submission.choice-unknown",
  "submission.choice-near",
  "submission.choice-not-listed",
]);

/**
 * Every cell of the unit's own that can be put right in exactly one way: a number, an amount or a date typed as
 * text, a name in another spelling, a name that only one thing is near to. What two conventions read differently
 * (1.234 and 1,234, day and month swapped) is never among them.
 */
export function repairsOf(report: OpenReport): readonly Repair[] {
  return [...coverRepairs(report), ...report.sheets.flatMap((sheet) => sheetRepairs(report, sheet))];
}

function coverRepairs(report: OpenReport): readonly Repair[] {
  const { coverSheet } = report.reading;
  if (coverSheet === undefined) return [];
  const template = coverTemplate(report);
  const issueOf = issueFinder(report.cover.issues);
  return inputFields(template).flatMap((field) => {
    const { row, cell } = coverSheet.cells.get(field.key) ?? {};
    return row === undefined || cell === undefined
      ? []
      : cellRepair({ field, cell, texts: report.cover.texts, issue: issueOf(row, field, cell) }, report);
  });
}

function sheetRepairs(report: OpenReport, { template, entries, issues }: ReportSheet): readonly Repair[] {
  const layout = report.reading.layouts.get(template.code);
  if (layout === undefined || !issues.some(isRepairable)) return [];
  const issueOf = issueFinder(issues);
  const fieldAt = fieldsByColumn(template, layout.columnOf);
  return entries.flatMap(({ row, texts }) =>
    (rowsOf(layout.sheet).get(row)?.cells ?? []).flatMap((cell) => {
      const field = fieldAt.get(cell.column);
      return field === undefined
        ? []
        : cellRepair({ field, cell, texts, issue: issueOf(row, field, cell) }, report);
    }),
  );
}

function fieldsByColumn(
  template: Template,
  columnOf: ReadonlyMap<string, number>,
): ReadonlyMap<number, Field> {
  const found = new Map<number, Field>();
  for (const field of inputFields(template)) {
    const column = columnOf.get(field.key);
    if (column !== undefined) found.set(column, field);
  }
  return found;
}

const isRepairable = ({ code }: Issue): boolean => READ_ALL_THE_SAME.has(code) || NAMES_NOTHING.has(code);

/** Finds the repairable finding about a cell; a spelling is reported once per column and stands for all its rows. */
function issueFinder(issues: readonly Issue[]) {
  const byCell = new Map<string, Issue>();
  const byText = new Map<string, Issue>();
  for (const issue of issues) {
    if (!isRepairable(issue)) continue;
    const { row = 0, field = "" } = issue.where;
    byCell.set(`${row}\n${field}`, issue);
    byText.set(`${field}\n${issue.found ?? ""}`, issue);
  }
  return (row: number, { key }: Field, cell: Cell): Issue | undefined => {
    const own = byCell.get(`${row}\n${key}`);
    if (own !== undefined) return own;
    const same = byText.get(`${key}\n${shownCell(cell)}`);
    return same === undefined ? undefined : { ...same, where: { ...same.where, row } };
  };
}

interface CellInDoubt {
  readonly field: Field;
  readonly cell: Cell;
  readonly texts: Texts;
  readonly issue: Issue | undefined;
}

function cellRepair({ field, cell, texts, issue }: CellInDoubt, report: OpenReport): readonly Repair[] {
  if (issue === undefined || typeof cell.value !== "string" || cell.formula) return [];
  const before = cell.value;
  const after = READ_ALL_THE_SAME.has(issue.code) ? texts[field.key] : soleProposal(field, before, report);
  return after === undefined ? [] : [{ issue, field, before, after }];
}
