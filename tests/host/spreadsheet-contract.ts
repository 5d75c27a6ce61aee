import type { Spreadsheet } from "../../src/app";
import type { WorkbookDraft } from "../../src/core/workbook";
import { contractSteps, contractWorkbook } from "../../src/host/excel";

/** The steps every spreadsheet owes its users, each in a workbook of its own. */
export function spreadsheetContract(
  name: string,
  open: (workbook: WorkbookDraft) => Spreadsheet | Promise<Spreadsheet>,
): void {
  describe(name, () => {
    test.each(contractSteps)("$name", async ({ run }) => run(await open(contractWorkbook)));
  });
}
