import { type Result, given, isError, refused } from "../../core/base";
import type { CatalogueIndex } from "../../core/catalogue";
import type { SummaryModel } from "../../core/merge";
import { reopenedSummary } from "../../core/summary";
import type { FoundFile, Host } from "../host";
import { openFile } from "../open-file";

/** A summary workbook, read back into the model it was written from. */
export async function openSummary(
  file: FoundFile,
  index: CatalogueIndex,
  host: Host,
): Promise<Result<SummaryModel>> {
  const opened = await openFile(file, host);
  if (!opened.ok) return opened;
  const { issues: damage } = opened;
  if (damage.some(isError)) return refused(...damage);
  const { workbook, bytes } = opened.value;
  const source = {
    ...{ file: file.name, sha256: await host.sha256(bytes) },
    ...given({ savedAt: workbook.properties.modified }),
  };
  return reopenedSummary(workbook, source, { index, damage });
}
