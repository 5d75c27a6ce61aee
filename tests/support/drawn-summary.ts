import { summaryWorkbook } from "../../src/core/summary";
import { type WorkbookDraft, eachRow } from "../../src/core/workbook";

/** A summary with every row that will be written, those of its long tables too. */
export function drawnSummary(...parts: Parameters<typeof summaryWorkbook>): WorkbookDraft {
  const draft = summaryWorkbook(...parts);
  return { ...draft, sheets: draft.sheets.map((sheet) => ({ ...sheet, rows: [...eachRow(sheet.rows)] })) };
}
