import type { Workbook } from "../../../workbook";
import * as rows from "./from-rows";
import { type About, readAbout } from "./read-about";
import { hasSheet } from "./read-table";
import type { Tell } from "./table-row";
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

export function readCatalogueRows(workbook: Workbook, tell: Tell): CatalogueRows {
  return {
    about: readAbout(workbook, tell),
    directives: rows.readDirectives(workbook, tell),
    tasks: rows.readTasks(workbook, tell),
    reviewSteps: hasSheet(workbook, reviewStepTable) ? rows.readReviewSteps(workbook, tell) : undefined,
    orgUnits: rows.readOrgUnits(workbook, tell),
    unitKinds: rows.readUnitKinds(workbook, tell),
    periods: rows.readPeriods(workbook, tell),
    choices: rows.readChoices(workbook, tell),
    templates: templateRows.readTemplateHeads(workbook, tell),
    fields: templateRows.readFields(workbook, tell),
    rules: templateRows.readRules(workbook, tell),
    presets: templateRows.readPresets(workbook, tell),
    assignments: rows.readAssignments(workbook, tell),
  };
}
