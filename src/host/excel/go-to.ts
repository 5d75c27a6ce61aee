import type { SheetPlace } from "../../app";
import { type Result, read, refused } from "../../core/base";
import { inExcel } from "./in-excel";
import { spreadsheetIssue } from "./issues";
import type { OfficeJs } from "./office-js";

/** Shows a sheet and selects a cell; a hidden sheet is not brought to light. */
export function goTo(office: OfficeJs, { sheet: name, row, column }: SheetPlace): Promise<Result<void>> {
  return inExcel(office, { sheet: name }, async (context) => {
    const sheet = context.workbook.worksheets.getItem(name);
    sheet.load("visibility");
    await context.sync();
    if (sheet.visibility !== "Visible") {
      return refused(spreadsheetIssue("spreadsheet.sheet-hidden", { sheet: name }));
    }
    sheet.activate();
    sheet.getRangeByIndexes(row - 1, column - 1, 1, 1).select();
    await context.sync();
    return read(undefined);
  });
}
