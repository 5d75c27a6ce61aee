import { type OpenReport, readReport } from "../../src/app";
import { type Catalogue, catalogueIndex, defaultCatalogue } from "../../src/core/catalogue";
import { type Filling, filledWorkbook, templateWorkbook } from "../../src/core/templates";
import type { WorkbookDraft } from "../../src/core/workbook";
import { nodeHost } from "../../src/host/node/node-host";
import { OpenBook } from "./a-spreadsheet";
import { sampleCover } from "./sample-entries";

interface Issued {
  readonly orgUnit?: string;
  readonly period?: string;
  readonly catalogue?: Catalogue;
}

/** The template workbook of a unit as a board issues it, with the catalogue inside. */
export function issued({
  orgUnit = "XA_21811",
  period = "2024-H1",
  catalogue = defaultCatalogue,
}: Issued = {}): WorkbookDraft {
  const draft = templateWorkbook(catalogue, { orgUnit, period, deflate: nodeHost.deflate });
  if (!draft.ok) throw new Error(JSON.stringify(draft.issues));
  return draft.value;
}

/** The same, partly filled in, lying open; by default only the cover is. */
export function anOpenBook(templates: Filling["templates"] = {}, of: Issued = {}): OpenBook {
  const index = catalogueIndex(of.catalogue ?? defaultCatalogue);
  return new OpenBook(filledWorkbook(issued(of), index, { cover: sampleCover, templates }));
}

/** What the pane understands of it; a refusal fails the test. */
export function reportOf(book: OpenBook): OpenReport {
  const report = readReport(book.open, nodeHost);
  if (!report.ok) throw new Error(JSON.stringify(report.issues));
  return report.value;
}

/** Template code → its card. */
export function cardOf(report: OpenReport, code: string) {
  const card = report.sheets.find(({ template }) => template.code === code);
  if (card === undefined) throw new Error(`no card for ${code}`);
  return card;
}

/** The n-th entry of a card (the first is 0). */
export function entryOf(report: OpenReport, code: string, at = 0) {
  const entry = cardOf(report, code).entries[at];
  if (entry === undefined) throw new Error(`no entry ${at} in ${code}`);
  return entry;
}
