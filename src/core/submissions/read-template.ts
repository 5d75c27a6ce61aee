import type { Issue } from "../base";
import type { Template } from "../catalogue";
import { headerName, nilName } from "../templates";
import type { Sheet } from "../workbook";
import { reportRepeated } from "./across-rows";
import type { FoundSheets } from "./find-sheets";
import { submissionIssue } from "./issues";
import { mapColumns } from "./map-columns";
import type { Entry, TemplateReturn } from "./model";
import { hasNilMark } from "./nil-mark";
import type { CoverReading } from "./read-cover";
import { readEntries } from "./read-entries";
import { CellReport } from "./read-field/cell-report";
import type { ReadingPlan } from "./reading-plan";
import type { NamedCells } from "./sheet-cells";

export interface TemplateTask {
  readonly template: Template;
  /** The unit owes it. */
  readonly mandatory: boolean;
  /** The cover lists it as "không phát sinh". */
  readonly nilOnCover: boolean;
  /** Version the workbook was printed with; undefined where the stamps are gone. */
  readonly version: number | undefined;
}

/** The workbook around one template. */
export interface TemplateWorld {
  readonly file: string;
  readonly plan: ReadingPlan;
  readonly found: FoundSheets;
  readonly names: NamedCells;
  readonly cover: CoverReading | undefined;
  readonly issues: Issue[];
}

/** What the workbook brings for one template; undefined where it brings nothing and need not. */
export function readTemplate(task: TemplateTask, world: TemplateWorld): TemplateReturn | undefined {
  const { template, mandatory, nilOnCover } = task;
  const { file, found, issues } = world;
  const { code } = template;
  const version = task.version ?? template.version;
  const sheet = found.sheets.get(code);
  if (sheet === undefined) {
    if (mandatory && !nilOnCover && !found.contested.has(code)) {
      const facts = { title: template.shortTitle };
      issues.push(submissionIssue("submission.sheet-missing", { file, template: code }, { facts }));
    }
    return nilOnCover ? { template: code, version, entries: [], nilReport: true } : undefined;
  }
  const report = new CellReport({ file, sheet: sheet.name, template: code }, issues);
  const { entries, nilReport } = readSheet(sheet, task, { ...world, report });
  report.close();
  if (entries.length === 0 && !nilReport && !mandatory) return undefined;
  return { template: code, version, entries, nilReport };
}

interface SheetReading {
  readonly entries: readonly Entry[];
  readonly nilReport: boolean;
}

function readSheet(
  sheet: Sheet,
  task: TemplateTask,
  { plan, names, cover, report }: TemplateWorld & { readonly report: CellReport },
): SheetReading {
  const { template, mandatory } = task;
  const columns = mapColumns(sheet, template, { hint: names.get(headerName(template.code))?.row, report });
  const named = names.get(nilName(template.code));
  const firstRow = columns?.header.firstRow ?? Infinity;
  const isMarked = hasNilMark(
    { sheet, firstRow, named: named?.sheet === sheet.name ? named : undefined },
    report,
  );
  const nilReport = isMarked || task.nilOnCover;
  reportVersion(task, columns?.complete ?? false, report);
  if (columns === undefined) return { entries: [], nilReport };
  const entries = readEntries({
    ...{ sheet, template, columns, report, plan },
    cover: cover?.context,
    coverRefused: cover?.refused ?? NOTHING,
    dropPresets: nilReport || !mandatory,
  });
  reportRepeated(entries, template, report);
  if (nilReport && entries.length > 0) {
    report.addAt({}, "submission.nil-contradiction", { facts: { rows: entries.length } });
  } else if (mandatory && !nilReport && entries.length === 0) {
    report.addAt({}, "submission.data-missing", { facts: { title: template.shortTitle } });
  }
  return { entries, nilReport };
}

const NOTHING: ReadonlySet<string> = new Set();

/** An older print will do where its columns are the same; anything else was made for another table. */
function reportVersion({ template, version }: TemplateTask, sameColumns: boolean, report: CellReport): void {
  if (version === undefined || version === template.version) return;
  const facts = { version, expected: template.version };
  const isUsable = version < template.version && sameColumns;
  report.addAt({}, isUsable ? "submission.older-template" : "submission.other-template-version", { facts });
}
