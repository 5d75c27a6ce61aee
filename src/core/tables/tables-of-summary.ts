import type { Issue } from "../base";
import type { CatalogueIndex } from "../catalogue";
import {
  type ExportedSummary,
  directivesTable,
  fieldsTable,
  periodsTable,
  unitsTable,
} from "./content/catalogue-tables";
import { entriesTable, entryTableNames } from "./content/entries";
import { figuresTable } from "./content/figures-table";
import { decisionsTable, findingsTable, returnsTable, submissionsTable } from "./content/file-tables";
import { completenessTable, coverageTable } from "./content/sending-tables";
import type { SummaryTables } from "./model";

export interface TablesContext {
  /** The catalogue the summary was merged with. */
  readonly index: CatalogueIndex;
  /** Finding and remedy of an issue, in Vietnamese. */
  readonly wording: (issue: Issue) => string;
}

/**
 * A summary as tidy tables: one row is one thing, every row has a key, every entry names its file, sheet and row. They
 * hold all that `recordedOutcomes` needs to merge it again.
 */
export function tablesOfSummary(summary: ExportedSummary, { index, wording }: TablesContext): SummaryTables {
  const { model, stamp } = summary;
  const names = entryTableNames(model.templates.map(({ template }) => template));
  return {
    period: stamp.period,
    board: stamp.board,
    tables: [
      periodsTable(summary, index),
      unitsTable(index),
      directivesTable(index),
      fieldsTable(model),
      submissionsTable(model),
      returnsTable(model),
      completenessTable(model),
      coverageTable(model),
      figuresTable(model),
      findingsTable(model, wording),
      decisionsTable(model),
      ...model.templates.map((one) => entriesTable(one, names.get(one.template.code) ?? "", model)),
    ],
  };
}
