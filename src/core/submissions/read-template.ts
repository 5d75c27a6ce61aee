import type { Issue } from "../base";
import type { Template } from "../catalogue";
import { headerName, nilName } from "../templates";
import type { Sheet } from "../workbook";
import { aroundOf } from "./entry/sheet-rules";
import { reportRepeated } from "./rows/repeated-entries";
import type { FoundSheets } from "./columns/find-sheets";
import { reportGivenRows } from "./entry/given-row-checks";
import { reportMoneySlips } from "./entry/money-slips";
import { reportOtherEpoch } from "./entry/other-epoch";
import { submissionIssue } from "./issues";
import { mapColumns } from "./columns/map-columns";
import type { Entry, SheetAround, TemplateReturn } from "./model";
import { type NilMark, readNilMark } from "./rows/nil-mark";
import type { CoverReading } from "./identity/read-cover";
import { readEntries } from "./rows/read-entries";
import { Findings } from "./read-field/findings";
import type { ReadingPlan } from "./entry/reading-plan";
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

/** The sheet of a template as it lies in the workbook: for whoever writes into it. */
export interface SheetLayout {
  readonly sheet: Sheet;
  /** Field key → column; empty where the header could not be told. */
  readonly columnOf: ReadonlyMap<string, number>;
  /** The first row an entry may stand in; undefined where the header could not be told. */
  readonly firstRow: number | undefined;
  readonly nilCell: NilMark["cell"];
  /** Rows written beforehand that nobody has touched yet; none where the sheet holds entries. */
  readonly untouched: readonly Entry[];
}

export interface TemplateReading {
  /** undefined: nothing is there and nothing need be. */
  readonly returned: TemplateReturn | undefined;
  readonly layout: SheetLayout | undefined;
}

/** What the workbook brings for one template. */
export function readTemplate(task: TemplateTask, world: TemplateWorld): TemplateReading {
  const { template, mandatory, nilOnCover } = task;
  const { file, found, issues } = world;
  const { code } = template;
  const version = task.version ?? template.version;
  const sheet = found.sheets.get(code);
  if (sheet === undefined) {
    if (mandatory && !nilOnCover && !found.told.has(code)) {
      const facts = { title: template.shortTitle };
      issues.push(submissionIssue("submission.sheet-missing", { file, template: code }, { facts }));
    }
    // Of two sheets that both may hold it neither is read; the template came all the same.
    const came = nilOnCover || found.told.has(code);
    const returned = { template: code, version, entries: [], nilReport: nilOnCover };
    return { returned: came ? returned : undefined, layout: undefined };
  }
  const findings = new Findings({ file, sheet: sheet.name, template: code }, issues);
  const { entries, nilReport, layout, around } = readSheet(sheet, task, { ...world, findings });
  findings.close();
  const isNothing = entries.length === 0 && !nilReport && !mandatory;
  const kept = aroundOf(world.plan.of(template), around);
  const returned: TemplateReturn = { template: code, version, entries, ...kept, nilReport };
  return { returned: isNothing ? undefined : returned, layout };
}

interface SheetReading {
  readonly entries: readonly Entry[];
  readonly nilReport: boolean;
  readonly layout: SheetLayout;
  readonly around?: SheetAround;
}

function readSheet(
  sheet: Sheet,
  task: TemplateTask,
  { plan, found, names, cover, findings }: TemplateWorld & { readonly findings: Findings },
): SheetReading {
  const { template, mandatory } = task;
  const columns = mapColumns(sheet, template, {
    ...{ hint: names.get(headerName(template.code))?.row, form: found.forms.get(sheet), findings },
  });
  const named = names.get(nilName(template.code));
  const firstRow = columns?.header.firstRow ?? Infinity;
  const nil = readNilMark(
    { sheet, firstRow, named: named?.sheet === sheet.name ? named : undefined },
    findings,
  );
  const isMarkedNil = nil.marked || task.nilOnCover;
  reportVersion(task, columns?.complete ?? false, findings);
  const layout = { sheet, nilCell: nil.cell };
  if (columns === undefined) {
    return {
      entries: [],
      nilReport: isMarkedNil,
      layout: { ...layout, columnOf: new Map(), firstRow: undefined, untouched: [] },
    };
  }
  const errorsAbove = findings.errors;
  const { entries, saysNil, untouched, around } = readEntries({
    ...{ sheet, template, columns, findings, plan },
    cover: cover?.context,
    coverRefused: cover?.refused ?? NOTHING,
    dropPresets: isMarkedNil || !mandatory,
  });
  // A row that was asked about may be the entry the sheet seems to lack.
  const isAsked = nil.asked === true || findings.errors > errorsAbove;
  const nilReport = isMarkedNil || saysNil;
  reportRepeated(entries, template, findings);
  const { columnOf } = columns;
  reportMoneySlips(entries, template, { columnOf, findings });
  reportOtherEpoch(entries, template, { span: plan.span, columnOf, findings });
  reportGivenRows(entries, template, { index: plan.index, columnOf, findings });
  if (nilReport && entries.length > 0) {
    findings.addAt({}, "submission.nil-contradiction", { facts: { rows: entries.length } });
  } else if (mandatory && !nilReport && !isAsked && entries.length === 0) {
    findings.addAt({}, "submission.data-missing", { facts: { title: template.shortTitle } });
  }
  const { firstRow: first } = around;
  return { entries, nilReport, layout: { ...layout, columnOf, firstRow: first, untouched }, around };
}

const NOTHING: ReadonlySet<string> = new Set();

/** An older print will do where its columns are the same; anything else was made for another table. */
function reportVersion({ template, version }: TemplateTask, sameColumns: boolean, findings: Findings): void {
  if (version === undefined || version === template.version) return;
  const facts = { version, expected: template.version };
  const isUsable = version < template.version && sameColumns;
  findings.addAt({}, isUsable ? "submission.older-template" : "submission.other-template-version", { facts });
}
