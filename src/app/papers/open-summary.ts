import { type Result, given, isError, refused } from "../../core/base";
import type { CatalogueIndex } from "../../core/catalogue";
import type { SummaryModel } from "../../core/merge";
import { reopenedSummary } from "../../core/summary";
import { inFile } from "../in-file";
import type { FoundFile, Host } from "../host";
import { openWorkbook } from "../open-workbook";

/** A summary workbook, read back into the model it was written from. */
export async function openSummary(
  file: FoundFile,
  index: CatalogueIndex,
  host: Host,
): Promise<Result<SummaryModel>> {
  const told = inFile(file.name);
  const bytes = await file.read();
  if (!bytes.ok) return refused(...bytes.issues.map(told));
  const workbook = await openWorkbook(bytes.value, file.name, host);
  if (!workbook.ok) return refused(...workbook.issues.map(told));
  const damage = workbook.issues.map(told);
  if (damage.some(isError)) return refused(...damage);
  const source = {
    ...{ file: file.name, sha256: await host.sha256(bytes.value) },
    ...given({ savedAt: workbook.value.properties.modified }),
  };
  return reopenedSummary(workbook.value, source, { index, damage });
}
