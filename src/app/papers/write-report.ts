import { type Issue, type PlainDate, type Result, given, read, refused } from "../../core/base";
import type { CatalogueIndex, Period } from "../../core/catalogue";
import type { SummaryModel } from "../../core/merge";
import { type ReportOrder, type ReportPart, reportPapers } from "../../core/paper";
import { type WordModel, openWordModel } from "../../core/word";
import type { FoundFile, Host } from "../host";
import { inFile } from "../in-file";
import { openSummary } from "./open-summary";

export interface ReportTask {
  readonly summary: FoundFile;
  /** Summaries of other periods: the one of the same period of last year is compared with, else the only one there is. */
  readonly earlier?: readonly FoundFile[];
  /** The board's own models of its report and of the internal annex, as .docx; ours by default. */
  readonly models?: Readonly<Partial<Record<ReportPart, FoundFile>>>;
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
  { summary, earlier = [], models = {}, on }: ReportTask,
  index: CatalogueIndex,
  host: Host,
): Promise<Result<WrittenReport>> {
  const own = await openModel(models.report, host);
  if (!own.ok) return own;
  const ofAnnex = await openModel(models.internal, host);
  if (!ofAnnex.ok) return ofAnnex;
  const now = await openSummary(summary, index, host);
  if (!now.ok) return now;
  const before = await openEarlier(earlier, now.value.model, { index, host });
  if (!before.ok) return before;
  const written = reportOf(now.value.model, {
    ...{ index, host, models, ...given({ earlier: before.value, on }) },
    ...given({ wordModel: own.value, internalModel: ofAnnex.value }),
  });
  if (!written.ok) return written;
  const found = [own, ofAnnex, now, before, written].flatMap(({ issues }) => issues);
  return read(written.value, found);
}

/** The summary that is compared with; none where several are given, and all of other times of the year. */
async function openEarlier(
  files: readonly FoundFile[],
  { period }: SummaryModel,
  { index, host }: Pick<Means, "index" | "host">,
): Promise<Result<SummaryModel | undefined>> {
  const opened: SummaryModel[] = [];
  const issues: Issue[] = [];
  for (const file of files) {
    const summary = await openSummary(file, index, host);
    if (!summary.ok) return summary;
    opened.push(summary.value.model);
    issues.push(...summary.issues);
  }
  const isYearBefore = (one: SummaryModel) =>
    one.period.kind === period.kind && one.period.year === period.year - 1;
  return read(opened.find(isYearBefore) ?? (opened.length === 1 ? opened[0] : undefined), issues);
}

/** Opens the board's own model, where there is one; issues name its file. */
async function openModel(file: FoundFile | undefined, host: Host): Promise<Result<WordModel | undefined>> {
  if (file === undefined) return read(undefined);
  const bytes = await file.read();
  const opened = bytes.ok ? openWordModel(bytes.value, host) : bytes;
  const issues = opened.issues.map(inFile(file.name));
  return opened.ok ? read(opened.value, issues) : refused(...issues);
}

/** What is said of a model names its file. */
const ofModel =
  (file: FoundFile | undefined) =>
  (issue: Issue): Issue =>
    file !== undefined && issue.code.startsWith("paper.model-") ? inFile(file.name)(issue) : issue;

interface Means extends Pick<ReportOrder, "earlier" | "wordModel" | "internalModel"> {
  readonly index: CatalogueIndex;
  readonly host: Host;
  readonly on?: PlainDate;
  readonly models: NonNullable<ReportTask["models"]>;
}

function reportOf(
  model: SummaryModel,
  { host, models, on = model.asOf, ...order }: Means,
): Result<WrittenReport> {
  const papers = reportPapers({ ...order, model, on });
  if (!papers.ok) return refused(...papers.issues.map(ofModel(models.report)));
  const { report, internal } = papers.value;
  if (internal?.ok === false) return refused(...internal.issues.map(ofModel(models.internal)));
  const annex = internal?.value;
  const value: WrittenReport = {
    period: model.period,
    report: report.write(host),
    ...given({ internal: annex?.write(host) }),
    toWrite: [...report.toWrite, ...(annex?.toWrite ?? [])],
  };
  return read(value, [
    ...report.issues.map(ofModel(models.report)),
    ...(annex?.issues ?? []).map(ofModel(models.internal)),
  ]);
}
