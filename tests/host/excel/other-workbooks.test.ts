import { openReport } from "../../../src/app";
import { type MemoryGrid, memoryGrid, officeEmulation } from "../../../src/host/emulation";
import { excelSpreadsheet } from "../../../src/host/excel";
import { nodeHost } from "../../../src/host/node";
import { issued } from "../../support/an-open-report";

/** The pane lies open beside somebody's ledger: each change in it asks anew whether it is a report of ours by now. */

const ledger = (): MemoryGrid =>
  memoryGrid({
    sheets: [{ name: "Sổ chi", rows: [{ cells: ["Ngày", "Số tiền"] }, { cells: ["5/8", 12] }] }],
  });

function beside(grid: MemoryGrid) {
  const office = officeEmulation(grid);
  const cells = jest.spyOn(grid, "cells");
  const spreadsheet = excelSpreadsheet(office);
  return { cells, spreadsheet, controls: office.controls, open: () => openReport(spreadsheet, nodeHost) };
}

test("what stands in its cells is not read, however often it changes", async () => {
  const grid = ledger();
  const { cells, controls, open } = beside(grid);
  for (let time = 0; time < 3; time += 1) {
    grid.typeIn("Sổ chi", 3 + time, 2, time);
    expect((await open()).issues).toMatchObject([{ code: "templates.not-a-report" }]);
  }
  expect(cells).not.toHaveBeenCalled();
  expect(controls.syncs()).toBe(6);
});

test("it is not read again either after its catalogue was looked for, which reads it once", async () => {
  const { cells, spreadsheet, open } = beside(ledger());
  expect(await spreadsheet.read()).toMatchObject({ ok: true });
  await open();
  cells.mockClear();
  await open();
  expect(cells).not.toHaveBeenCalled();
});

test("a sheet of ours that comes into it is read", async () => {
  const grid = ledger();
  const { open } = beside(grid);
  await open();
  grid.addSheet("_khoagiao");
  grid.typeIn("_khoagiao", 1, 1, "catalogueId");
  grid.typeIn("_khoagiao", 1, 2, "la");
  expect((await open()).issues).toMatchObject([{ code: "templates.catalogue-missing", found: "la" }]);
});

test.each([
  ["names alone", { customProperties: {} }],
  ["properties alone", { names: [] }],
])("a report of ours is known by its %s", async (_, gone) => {
  const draft = issued();
  const sheets = draft.sheets.filter(({ name }) => name !== "_khoagiao");
  const { cells, open } = beside(memoryGrid({ ...draft, sheets, ...gone }));
  await open();
  expect(cells).toHaveBeenCalled();
});
