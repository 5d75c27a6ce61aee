import { contractSteps, contractWorkbook, excelSpreadsheet } from "../../../src/host/excel";
import { type EmulationOptions, memoryGrid, officeEmulation } from "../../../src/host/emulation";
import { spreadsheetContract } from "../spreadsheet-contract";

const hosts: readonly (readonly [string, EmulationOptions])[] = [
  ["the adapter over a recent Excel", {}],
  ["the adapter over the oldest Excel it runs in", { excelApi: "1.8" }],
  ["the adapter over Excel on the web", { platform: "OfficeOnline", payloadLimit: 5_000_000 }],
  ["the adapter over an Excel that answers little at once", { payloadLimit: 60_000, cellLimit: 900 }],
];

for (const [name, options] of hosts) {
  spreadsheetContract(name, (workbook) => excelSpreadsheet(officeEmulation(memoryGrid(workbook), options)));
}

test("the steps hold one after another in the same workbook too, as a page walks through them", async () => {
  const spreadsheet = excelSpreadsheet(officeEmulation(memoryGrid(contractWorkbook)));
  for (const { run } of contractSteps) await run(spreadsheet);
});
