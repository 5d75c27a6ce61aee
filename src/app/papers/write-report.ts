import { type Issue, type PlainDate, type Result, given, read, refused } from "../../core/base";
import type { CatalogueIndex, Period } from "../../core/catalogue";
import type { SummaryModel } from "../../core/merge";
import { reportPapers } from "../../core/paper";
import { type WordModel, openWordModel } from "../../core/word";
import type { FoundFile, Host } from "../host";
import { inFile } from "../in-file";
import { openSummary } from "./open-summary";

export interface ReportTask {
  readonly summary: FoundFile;
  /** Summaries of other periods: the one of the same period of last year is compared with, else the only one there is. */
  readonly earlier?: readonly FoundFile[];
  /** The board's own model of its report, as .docx; ours by default. */
  readonly model?: FoundFile;
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
  { summary, earlier = [], model, on }: ReportTask,
  index: CatalogueIndex,
  host: Host,
): Promise<Result<WrittenReport>> {
  const own = model === undefined ? undefined : await openModel(model, host);
  if (own?.ok === false) return own;
  const now = await openSummary(summary, index, host);
  if (!now.ok) return now;
  const before = await openEarlier(earlier, now.value.model, { index, host });
  if (!before.ok) return before;
  const written = reportOf(now.value.model, {
    ...{ index, host, ...given({ earlier: before.value, on, wordModel: own?.value }) },
  });
  const named = model === undefined ? written.issues : written.issues.map(ofModel(model.name));
  if (!written.ok) return refused(...named);
  return read(written.value, [...(own?.issues ?? []), ...now.issues, ...before.issues, ...named]);
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

/** Opens the board's own model; issues name its file. */
async function openModel(file: FoundFile, host: Host): Promise<Result<WordModel>> {
  const bytes = await file.read();
  const opened = bytes.ok ? openWordModel(bytes.value, host) : bytes;
  const issues = opened.issues.map(inFile(file.name));
  return opened.ok ? read(opened.value, issues) : refused(...issues);
}

/** What is said of a model names its file. */
const ofModel =
  (name: string) =>
  (issue: Issue): Issue =>
    issue.code.startsWith("paper.model-") ? inFile(name)(issue) : issue;

interface Means {
  readonly index: CatalogueIndex;
  readonly host: Host;
  readonly earlier?: SummaryModel;
  readonly on?: PlainDate;
  readonly wordModel?: WordModel;
}

function reportOf(
  model: SummaryModel,
  { index, host, earlier, wordModel, on = model.asOf }: Means,
): Result<WrittenReport> {
  const papers = reportPapers({ model, index, on, ...given({ earlier, wordModel }) });
  if (!papers.ok) return papers;
  const { report, internal } = papers.value;
  const value: WrittenReport = {
    period: model.period,
    report: report.write(host),
    ...(internal === undefined ? {} : { internal: internal.write(host) }),
    toWrite: report.toWrite,
  };
  return read(value, report.issues);
}
