import type { PlainDate } from "../core/base";
import type { CatalogueIndex } from "../core/catalogue";
import { type SummaryModel, mergeSubmissions } from "../core/merge";
import type { SubmissionOutcome } from "../core/submissions";
import { type SummaryOptions, summaryWorkbook } from "../core/summary";
import { writeWorkbookAside } from "../core/workbook";
import type { Host } from "./host";

export interface MergeOrder {
  readonly index: CatalogueIndex;
  readonly period: string;
  readonly asOf: PlainDate;
}

/** Everything that came back, as one model; `writeSummary` makes the workbook of it. */
export function mergeReturned(
  outcomes: readonly SubmissionOutcome[],
  { index, period, asOf }: MergeOrder,
): SummaryModel {
  return mergeSubmissions(outcomes, { index, period, asOf });
}

/** The summary workbook as bytes. `wording` puts an issue (finding and remedy) into words. */
export function writeSummary(
  model: SummaryModel,
  { index, wording }: SummaryOptions,
  host: Host,
): Promise<Uint8Array> {
  return writeWorkbookAside(summaryWorkbook(model, { index, wording }), host);
}
