import type { NameDraft, SheetDraft, WorkbookDraft } from "../../workbook";
import type { Catalogue } from "../model";
import { guideSheet } from "./write/guide-sheet";
import { reviewCalendarSheet } from "./write/review-calendar-sheet";
import type { Table } from "./tables/table";
import { type Cells, tableName, tableSheet } from "./write/table-sheet";
import * as tables from "./tables/tables";
import * as cells from "./write/to-cells";
import { wordNames, wordSheet } from "./write/word-sheet";

/**
 * The catalogue as a workbook of plain tables that a board edits in Excel; `readCatalogue` reads it back. Law:
 * what comes back equals what was written.
 */
export function catalogueWorkbook(catalogue: Catalogue): WorkbookDraft {
  const sheets = tableSheets(catalogue);
  return {
    title: catalogue.name,
    sheets: [guideSheet(), ...sheets.map(({ sheet }) => sheet), reviewCalendarSheet(catalogue), wordSheet()],
    names: [...sheets.flatMap(({ names }) => names), ...wordNames()],
  };
}

interface WrittenTable {
  readonly sheet: SheetDraft;
  readonly names: readonly NameDraft[];
}

const written = <Key extends string>(table: Table<Key>, rows: readonly Cells<Key>[]): WrittenTable => ({
  sheet: tableSheet(table, rows),
  names: tableName(table, rows.length),
});

function tableSheets(catalogue: Catalogue): readonly WrittenTable[] {
  const { templates } = catalogue;
  return [
    written(tables.aboutTable, cells.aboutCells(catalogue)),
    written(tables.directiveTable, catalogue.directives.map(cells.directiveCells)),
    written(tables.taskTable, catalogue.tasks.map(cells.taskCells)),
    written(tables.reviewStepTable, catalogue.reviewSteps.map(cells.reviewStepCells)),
    written(tables.orgUnitTable, catalogue.orgUnits.map(cells.orgUnitCells)),
    written(tables.unitKindTable, catalogue.unitKinds.map(cells.unitKindCells)),
    written(tables.periodTable, catalogue.periods.map(cells.periodCells)),
    written(
      tables.choiceTable,
      catalogue.choiceLists.flatMap((list) => list.choices.map((choice) => cells.choiceCells(list, choice))),
    ),
    written(tables.templateTable, templates.map(cells.templateCells)),
    written(
      tables.fieldTable,
      templates.flatMap(({ code, fields }) => fields.map((field) => cells.fieldCells(code, field))),
    ),
    written(
      tables.ruleTable,
      templates.flatMap(({ code, rules }) => rules.map((rule) => cells.ruleCells(code, rule))),
    ),
    written(tables.presetTable, templates.flatMap(cells.presetCells)),
    written(tables.assignmentTable, catalogue.assignments.map(cells.assignmentCells)),
  ];
}
