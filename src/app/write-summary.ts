import type { SummaryModel } from "../core/merge";
import { type SummaryOptions, summaryWorkbook } from "../core/summary";
import { writeWorkbookAside } from "../core/workbook";
import type { Host } from "./host";

/** The summary workbook as bytes. `wording` puts an issue (finding and remedy) into words. */
export function writeSummary(
  model: SummaryModel,
  { index, wording }: SummaryOptions,
  host: Host,
): Promise<Uint8Array> {
  return writeWorkbookAside(summaryWorkbook(model, { index, wording }), host);
}
