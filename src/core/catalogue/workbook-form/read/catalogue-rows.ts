import type { Workbook } from "../../../workbook";
import * as rows from "./from-rows";
import { type About, readAbout } from "./read-about";
import { hasSheet } from "./read-table";
import type { Report } from "./table-row";
import { reviewStepTable } from "../tables/tables";
import * as templateRows from "./template-rows";

/** Everything a catalogue workbook says, still with the rows it stands in. */
export interface CatalogueRows {
  readonly about: About;
  readonly directives: readonly rows.LocatedDirective[];
  readonly tasks: readonly rows.LocatedTask[];
  /** Undefined where the workbook has no such sheet: those written before it existed. */
  readonly reviewSteps: readonly rows.LocatedStep[] | undefined;
  readonly orgUnits: readonly rows.LocatedUnit[];
  readonly unitKinds: readonly rows.LocatedKind[];
  readonly periods: readonly rows.LocatedPeriod[];
  readonly choices: readonly rows.LocatedChoice[];
  readonly templates: readonly templateRows.LocatedTemplate[];
  readonly fields: readonly templateRows.LocatedField[];
  readonly rules: readonly templateRows.LocatedRule[];
  readonly presets: readonly templateRows.PresetRow[];
  readonly assignments: readonly rows.LocatedAssignment[];
}

export function readRows(workbook: Workbook, report: Report): CatalogueRows {
  return {
    about: readAbout(workbook, report),
    directives: rows.readDirectives(workbook, report),
    tasks: rows.readTasks(workbook, report),
    reviewSteps: hasSheet(workbook, reviewStepTable) ? rows.readReviewSteps(workbook, report) : undefined,
    orgUnits: rows.readOrgUnits(workbook, report),
    unitKinds: rows.readUnitKinds(workbook, report),
    periods: rows.readPeriods(workbook, report),
    choices: rows.readChoices(workbook, report),
    templates: templateRows.readTemplateHeads(workbook, report),
    fields: templateRows.readFields(workbook, report),
    rules: templateRows.readRules(workbook, report),
    presets: templateRows.readPresets(workbook, report),
    assignments: rows.readAssignments(workbook, report),
  };
}
