import { type Workbook, type WorkbookDraft, plainSheet } from "../../core/workbook";

/** The sheets people see, as values: to be put into a workbook that lies open already. */
export const sheetsAsDraft = ({ sheets }: Workbook): WorkbookDraft => ({
  sheets: sheets.filter(({ visibility }) => visibility === "visible").map(plainSheet),
});
