import { type Result, given, isError, read, refused } from "../../core/base";
import type { CatalogueIndex } from "../../core/catalogue";
import { type ReopenedSummary, SUMMARY_LIMITS, reopenedSummary } from "../../core/summary";
import type { FoundFile, Host } from "../host";
import { openFile } from "../open-file";

/** A summary, the model it was written from, and the file it stands in. */
export interface OpenedSummary extends ReopenedSummary {
  readonly file: string;
  readonly sha256: string;
}

/** A summary workbook, read back into the model it was written from. */
export async function openSummary(
  file: FoundFile,
  index: CatalogueIndex,
  host: Host,
): Promise<Result<OpenedSummary>> {
  const opened = await openFile(file, host, { limits: SUMMARY_LIMITS });
  if (!opened.ok) return opened;
  const { issues: damage } = opened;
  if (damage.some(isError)) return refused(...damage);
  const { workbook, bytes } = opened.value;
  const source = {
    ...{ file: file.name, sha256: await host.sha256(bytes) },
    ...given({ savedAt: workbook.properties.modified }),
  };
  const reopened = reopenedSummary(workbook, source, { index, damage });
  if (!reopened.ok) return reopened;
  return read({ ...reopened.value, file: source.file, sha256: source.sha256 }, reopened.issues);
}
