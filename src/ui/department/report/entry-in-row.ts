import type { OpenReport, SheetEntry } from "../../../app";

/** The entry of a template that stands in a row of its sheet. */
export function entryInRow(report: OpenReport, template: string, row: number): SheetEntry | undefined {
  return report.sheets
    .find((sheet) => sheet.template.code === template)
    ?.entries.find((entry) => entry.row === row);
}

/** Which entry of its sheet stands in a row, from 1 on; 0 where none does. */
export const entryNumber = (report: OpenReport, template: string, row: number): number =>
  1 +
  (report.sheets
    .find((sheet) => sheet.template.code === template)
    ?.entries.findIndex((entry) => entry.row === row) ?? -1);
