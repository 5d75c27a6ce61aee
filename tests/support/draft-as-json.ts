import type { WorkbookDraft } from "../../src/core/workbook";

/** A draft as JSON from which a page gets the same draft: a cell left out is an empty one, and not null. */
export function draftAsJson(draft: WorkbookDraft): string {
  const sheets = draft.sheets.map((sheet) => ({
    ...sheet,
    rows: sheet.rows.map((row) => ({ ...row, cells: Array.from(row.cells, (cell) => cell ?? {}) })),
  }));
  return JSON.stringify({ ...draft, sheets });
}
