import { given, type Issue } from "../../../core/base";
import type { OwedTemplate, Template } from "../../../core/catalogue";
import type { Entry, SheetLayout } from "../../../core/submissions";
import { entryTexts } from "./entry-texts";
import { entryTitle } from "./entry-title";
import type { ReportSheet, SheetEntry } from "../model";
import { nextRow } from "./next-row";
import { sheetProgress } from "./progress";
import type { ReportWorld } from "./report-world";
import { rowsOf } from "../sheet-rows";

/** Every table template the unit owes or the workbook holds, in the catalogue's order. */
export function reportSheets(world: ReportWorld): readonly ReportSheet[] {
  const { index, orgUnit, period, reading } = world;
  const owed = index.owed(orgUnit.code, period.id);
  const issues = issuesByTemplate(reading.issues);
  return index.catalogue.templates
    .filter(({ layout }) => layout === "table")
    .flatMap((template) => {
      const duty = owed.find((one) => one.template === template);
      const own = issues.get(template.code) ?? [];
      const isHeld = reading.layouts.has(template.code) || own.length > 0;
      return duty === undefined && !isHeld ? [] : [reportSheet(template, { world, duty, issues: own })];
    });
}

interface SheetParts {
  readonly world: ReportWorld;
  readonly duty: OwedTemplate | undefined;
  readonly issues: readonly Issue[];
}

function reportSheet(template: Template, { world, duty, issues }: SheetParts): ReportSheet {
  const { reading } = world;
  const layout = reading.layouts.get(template.code);
  const returned = reading.returns.find((one) => one.template === template.code);
  const { entries = [], nilReport = false } = returned ?? {};
  const isTouched = entries.length > 0;
  const shown = isTouched ? entries : (layout?.untouched ?? []);
  return {
    template,
    duty: duty?.duty ?? "none",
    ...given({ dueDate: duty?.dueDate, sheet: layout?.sheet.name }),
    entries: layout === undefined ? [] : sheetEntries(shown, layout, { template, world, issues }),
    progress: sheetProgress({ nilReport, issues, isTouched }),
    nilReport,
    issues,
    nextRow: layout === undefined ? 1 : nextRow(template, layout),
  };
}

interface EntryParts {
  readonly template: Template;
  readonly world: ReportWorld;
  readonly issues: readonly Issue[];
}

function sheetEntries(
  entries: readonly Entry[],
  { sheet, columnOf }: SheetLayout,
  { template, world, issues }: EntryParts,
): readonly SheetEntry[] {
  const rows = rowsOf(sheet);
  const byRow = issuesByRow(issues);
  return entries.map(({ row, values }) => {
    const cells = rows.get(row)?.cells ?? [];
    const cellOf = (key: string) => cells.find(({ column }) => column === columnOf.get(key));
    const texts = entryTexts({ template, values, cellOf }, world);
    return { row, texts, title: entryTitle(template, texts), issues: byRow.get(row) ?? [] };
  });
}

function issuesByTemplate(issues: readonly Issue[]): ReadonlyMap<string, readonly Issue[]> {
  const found = new Map<string, Issue[]>();
  for (const issue of issues) {
    const { template } = issue.where;
    if (template !== undefined) pushTo(found, template, issue);
  }
  return found;
}

function issuesByRow(issues: readonly Issue[]): ReadonlyMap<number, readonly Issue[]> {
  const found = new Map<number, Issue[]>();
  for (const issue of issues) {
    const { row } = issue.where;
    if (row !== undefined) pushTo(found, row, issue);
  }
  return found;
}

function pushTo<Key>(groups: Map<Key, Issue[]>, key: Key, issue: Issue): void {
  const group = groups.get(key);
  if (group === undefined) groups.set(key, [issue]);
  else group.push(issue);
}
