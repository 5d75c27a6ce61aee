import type { Spreadsheet } from "../../../../src/app";
import { memoryGrid, officeEmulation } from "../../../../src/host/emulation";
import { contractWorkbook, excelSpreadsheet } from "../../../../src/host/excel";

declare global {
  interface Window {
    /** What an act costs through Microsoft's client, and what the emulation by itself says it costs. */
    countRequests(): Promise<readonly Count[]>;
  }
}

interface Count {
  readonly act: string;
  readonly client: number;
  readonly emulation: number;
}

const cells = Array.from({ length: 4000 }, (_, at) => ({ row: at + 1, column: 1, value: at }));
const ACTS: readonly (readonly [name: string, act: (spreadsheet: Spreadsheet) => Promise<unknown>])[] = [
  ["reading", (spreadsheet) => spreadsheet.read()],
  ["reading again", (spreadsheet) => spreadsheet.read()],
  ["writing one cell", ({ write }) => write([{ sheet: "Ghi chép", cells: cells.slice(0, 1) }])],
  ["writing 4,000 cells", ({ write }) => write([{ sheet: "Ghi chép", cells }])],
  ["going to a cell", ({ goTo }) => goTo({ sheet: "Ghi chép", row: 3, column: 2 })],
  ["adding a sheet", ({ addSheets }) => addSheets({ sheets: [{ name: "Mới", rows: [{ cells: [1] }] }] })],
];

window.countRequests = async () => {
  const office = officeEmulation(memoryGrid(contractWorkbook));
  const [real, emulated] = [excelSpreadsheet(), excelSpreadsheet(office)];
  const { requests } = window.fakeExcel;
  const counts: Count[] = [];
  for (const [act, run] of ACTS) {
    const [before, emulatedBefore] = [requests.length, office.controls.requests()];
    await run(real);
    await run(emulated);
    // What nobody waits for is sent a moment later.
    await new Promise((later) => setTimeout(later, 50));
    const emulation = office.controls.requests() - emulatedBefore;
    counts.push({ act, client: requests.length - before, emulation });
  }
  return counts;
};
