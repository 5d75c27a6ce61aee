import { type Result, refused } from "../core/base";
import {
  type Catalogue,
  type CatalogueIndex,
  catalogueIndex,
  catalogueIssue,
  defaultCatalogue,
  readCatalogue,
} from "../core/catalogue";
import { readIdentity } from "../core/templates";
import { type Workbook, readWorkbook } from "../core/workbook";
import type { FoundFile, Host } from "./host";

/** The catalogue a board edited in Excel, or the one we ship when no file is named. */
export async function loadCatalogue(
  file: FoundFile | undefined,
  host: Host,
): Promise<Result<CatalogueIndex>> {
  if (file === undefined) return { ok: true, value: catalogueIndex(defaultCatalogue), issues: [] };
  const bytes = await file.read();
  const workbook = bytes.ok ? readWorkbook(bytes.value, host) : bytes;
  const catalogue = workbook.ok ? readBoardCatalogue(workbook.value) : workbook;
  const issues = catalogue.issues.map((issue) => ({ ...issue, where: { file: file.name, ...issue.where } }));
  return catalogue.ok ? { ok: true, value: catalogueIndex(catalogue.value), issues } : { ok: false, issues };
}

/** Reads a workbook a board hands in as its catalogue. Of a unit's report form, taken by mistake, one sentence says so. */
export function readBoardCatalogue(workbook: Workbook): Result<Catalogue> {
  const found = readCatalogue(workbook);
  const isNone = found.issues.some(({ code }) => code === "catalogue.not-a-catalogue");
  return isNone && readIdentity(workbook) !== undefined
    ? refused(catalogueIssue("catalogue.report-form", {}))
    : found;
}
