import { type PlainDate, type Result, given, read, refused } from "../../core/base";
import type { CatalogueIndex, Period } from "../../core/catalogue";
import type { SummaryModel } from "../../core/merge";
import { reportPapers } from "../../core/paper";
import { writeWord } from "../../core/word";
import type { FoundFile, Host } from "../host";
import { openSummary } from "./open-summary";

export interface ReportTask {
  readonly summary: FoundFile;
  /** The summary of the same period of last year, to be compared with. */
  readonly earlier?: FoundFile;
  /** The day whose rules the papers follow; the summary's own by default. */
  readonly on?: PlainDate;
}

/** The board's report as .docx, with what its author has to know. Plain data: it may cross threads. */
export interface WrittenReport {
  readonly period: Period;
  readonly report: Uint8Array;
  /** The annex that must not leave the board. */
  readonly internal?: Uint8Array;
  /** What somebody still has to write. */
  readonly toWrite: readonly string[];
}

/** Báo cáo: a summary workbook → the board's report in Word. What could not be done is told in the issues. */
export async function writeReport(
  { summary, earlier, on }: ReportTask,
  index: CatalogueIndex,
  host: Host,
): Promise<Result<WrittenReport>> {
  const now = await openSummary(summary, index, host);
  if (!now.ok) return now;
  const before = earlier === undefined ? undefined : await openSummary(earlier, index, host);
  if (before?.ok === false) return refused(...before.issues);
  const written = reportOf(now.value.model, { index, host, ...given({ earlier: before?.value.model, on }) });
  return read(written.value, [...now.issues, ...(before?.issues ?? []), ...written.issues]);
}

interface Means {
  readonly index: CatalogueIndex;
  readonly host: Host;
  readonly earlier?: SummaryModel;
  readonly on?: PlainDate;
}

function reportOf(model: SummaryModel, { index, host, earlier, on = model.asOf }: Means) {
  const { report, internal } = reportPapers({ model, index, on, ...given({ earlier }) });
  const value: WrittenReport = {
    period: model.period,
    report: writeWord(report.draft, host),
    ...(internal === undefined ? {} : { internal: writeWord(internal.draft, host) }),
    toWrite: report.toWrite,
  };
  return { value, issues: report.issues };
}
