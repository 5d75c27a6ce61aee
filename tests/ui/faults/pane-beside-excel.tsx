import { screen } from "@testing-library/react";
import type { UserEvent } from "@testing-library/user-event";
import { type OpenReport, type Texts, openReport } from "../../../src/app";
import { read } from "../../../src/core/base";
import { catalogueIndex, defaultCatalogue } from "../../../src/core/catalogue";
import { type Filling, filledWorkbook } from "../../../src/core/templates";
import type { WorkbookDraft } from "../../../src/core/workbook";
import { type EmulationOptions, type MemoryGrid, officeEmulation } from "../../../src/host/emulation";
import { excelSpreadsheet } from "../../../src/host/excel";
import { nodeHost } from "../../../src/host/node";
import { OpenBook } from "../../support/a-spreadsheet";
import { cardOf, issued } from "../../support/an-open-report";
import { sampleCover } from "../../support/sample-entries";
import { openPane } from "../pane-under-test";

/** The workbook of a unit, partly filled in. */
export const filledBook = (templates: Filling["templates"] = {}): WorkbookDraft =>
  filledWorkbook(issued(), catalogueIndex(defaultCatalogue), { cover: sampleCover, templates });

interface Given extends NonNullable<Parameters<typeof openPane>[1]> {
  readonly options?: EmulationOptions;
  /** What happens in the sheets is not told: somebody did it on another machine, or a moment ago. */
  readonly deaf?: boolean;
}

/** The pane opened beside a workbook: over Office.js, with an Excel of its own to be out of order. */
export function openBeside(grid: MemoryGrid, { options = {}, deaf = false, ...given }: Given = {}) {
  const office = officeEmulation(grid, options);
  const excel = excelSpreadsheet(office);
  const spreadsheet = deaf ? { ...excel, watch: async () => read(async () => {}) } : excel;
  const pane = openPane(noBook, { ...given, spreadsheet });
  return { ...pane, grid, controls: office.controls };
}

/** `openPane` asks for one; every step of it is replaced. */
const noBook = new OpenBook({ sheets: [{ name: "Sheet1", rows: [] }] });

/** What stands in the workbook, read by somebody whose Excel is in order. */
export async function reportIn(grid: MemoryGrid): Promise<OpenReport> {
  const report = await openReport(excelSpreadsheet(officeEmulation(grid)), nodeHost);
  if (!report.ok) throw new Error(JSON.stringify(report.issues));
  return report.value;
}

/** The entries of a template as they stand in the workbook, by row. */
export async function entriesIn(
  grid: MemoryGrid,
  template: string,
): Promise<Readonly<Record<number, Texts>>> {
  const { entries } = cardOf(await reportIn(grid), template);
  return Object.fromEntries(entries.map(({ row, texts }) => [row, texts]));
}

export async function sheetOf(grid: MemoryGrid, template: string): Promise<string> {
  return cardOf(await reportIn(grid), template).sheet ?? "";
}

/** Every cell of every sheet: equal before and after means nothing was written. */
export const everything = (grid: MemoryGrid): unknown =>
  grid.sheets().map(({ id, name }) => {
    const area = grid.usedArea(id);
    return [name, area && grid.cells(id, area).map((row) => row.map(({ value }) => value))];
  });

export const press = async (user: UserEvent, name: string | RegExp): Promise<void> =>
  user.click(await screen.findByRole("button", { name }));

/** What the pane says is wrong, as it is read out. */
export async function alertSaying(words: RegExp): Promise<HTMLElement> {
  const said = await screen.findByText(words);
  const alert = said.closest("[role=alert]");
  if (!(alert instanceof HTMLElement)) throw new Error(`not read out: ${said.textContent ?? ""}`);
  return alert;
}

/** As a browser whose quota is used up. */
export function fullStorage(): Storage {
  const refuse = (): never => {
    throw new DOMException("The quota has been exceeded.", "QuotaExceededError");
  };
  return {
    length: 0,
    clear: () => {},
    getItem: () => null,
    key: () => null,
    removeItem: () => {},
    setItem: refuse,
  };
}
