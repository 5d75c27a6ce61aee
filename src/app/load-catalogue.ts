import type { Result } from "../core/base";
import { type CatalogueIndex, catalogueIndex, defaultCatalogue, readCatalogue } from "../core/catalogue";
import { readWorkbook } from "../core/workbook";
import type { FoundFile, Host } from "./host";

/** The catalogue a board edited in Excel, or the one we ship when no file is named. */
export async function loadCatalogue(
  file: FoundFile | undefined,
  host: Host,
): Promise<Result<CatalogueIndex>> {
  if (file === undefined) return { ok: true, value: catalogueIndex(defaultCatalogue), issues: [] };
  const bytes = await file.read();
  const workbook = bytes.ok ? readWorkbook(bytes.value, host) : bytes;
  const catalogue = workbook.ok ? readCatalogue(workbook.value) : workbook;
  const issues = catalogue.issues.map((issue) => ({ ...issue, where: { file: file.name, ...issue.where } }));
  return catalogue.ok ? { ok: true, value: catalogueIndex(catalogue.value), issues } : { ok: false, issues };
}
