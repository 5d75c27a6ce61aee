import type { OpenReport, SheetEntry } from "../../../app";

/** The entry of a template that stands in a row of its sheet. */
export function entryInRow(report: OpenReport, template: string, row: number): SheetEntry | undefined {
  return report.sheets
    .find((sheet) => sheet.template.code === template)
    ?.entries.find((entry) => entry.row === row);
}
