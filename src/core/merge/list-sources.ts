import type { Issue, PlainDate } from "../base";
import { compareIssues, given, groupBy, isError, isWarning } from "../base";
import type { FileInHand } from "./collect-files";
import { calledBeside, submissionOf } from "./collect-files";
import { mergeIssue } from "./issues";
import type { Source, SourceReturn, SourceStatus } from "./model";
import { instantOf, sentOn } from "./sent-on";
import type { SettledReturn } from "./settle-files";
import { isChosen, isCorrectedBy } from "./settle-returns";

/** Every file with what became of it. */
export function sourcesOf(
  files: readonly FileInHand[],
  settled: readonly SettledReturn[],
  { asOf, answered }: { readonly asOf: PlainDate; readonly answered: ReadonlySet<FileInHand> },
): readonly Source[] {
  const returns = new Map<FileInHand, SourceReturn[]>(files.map((file) => [file, []]));
  for (const { file, templateReturn, standing } of settled) {
    const { template, entries, nilReport, withheld } = templateReturn;
    returns.get(file)?.push({ template, rows: withheld?.rows ?? entries.length, nilReport, standing });
  }
  return files.map((file) => {
    const source = sourceOf(file, returns.get(file) ?? [], asOf);
    return answered.has(file) ? { ...source, status: "superseded" } : source;
  });
}

function sourceOf(file: FileInHand, settled: readonly SourceReturn[], asOf: PlainDate): Source {
  const submission = submissionOf(file.outcome);
  const cover = submission?.cover;
  const period = file.outcome.status === "rejected" ? file.outcome.period : cover?.period;
  const returns = file.fate === "live" ? settled : unsettledReturns(file);
  return {
    file: file.file.file,
    sha256: file.file.sha256,
    ...given({ savedAt: file.file.savedAt, via: file.file.via, chosenOver: file.file.chosenOver }),
    ...given({ leftOut: file.file.leftOut, countsAsSentOn: file.file.countsAsSentOn }),
    number: file.number,
    status: statusOf(file, returns),
    ...given({ orgUnit: file.orgUnit, period }),
    ...given({ turn: cover?.turn, reportedOn: cover?.reportedOn }),
    ...given({ sent: submission && sentOn({ ...file.file, reportedOn: cover?.reportedOn }, asOf) }),
    returns,
    issues: [...file.issues].sort(compareIssues),
    ...given({ submission }),
  };
}

const UNSETTLED = {
  ...{ live: "refused", rejected: "refused", duplicate: "repeated", "left-out": "left-out" },
} as const satisfies Record<FileInHand["fate"], SourceReturn["standing"]>;

/** What a copy, a rejected file or one left out held. */
function unsettledReturns({ outcome, fate }: FileInHand): readonly SourceReturn[] {
  const standing = UNSETTLED[fate];
  if (outcome.status === "rejected") {
    const counts = Object.entries(outcome.rowCounts);
    return counts.map(([template, rows]) => ({ template, rows, nilReport: false, standing }));
  }
  return outcome.submission.returns.map(({ template, entries, nilReport, withheld }) => ({
    ...{ template, rows: withheld?.rows ?? entries.length, nilReport, standing },
  }));
}

function statusOf(file: FileInHand, returns: readonly SourceReturn[]): SourceStatus {
  const { fate } = file;
  if (fate !== "live") return fate;
  const issues = stillAsking({ ...file, returns });
  const has = (standing: SourceReturn["standing"]) => returns.some((one) => one.standing === standing);
  if (has("conflict")) return "conflict";
  if (returns.length > 0 && returns.every(({ standing }) => standing === "left-out")) return "left-out";
  const isOutdone = !returns.some(({ standing }) => isChosen(standing));
  if (has("refused") || has("provisional")) return isOutdone ? "rejected" : "accepted-in-part";
  if (isOutdone && has("superseded")) return "superseded";
  if (isOutdone && has("repeated")) return "duplicate";
  if (issues.some(isError)) return isOutdone ? "rejected" : "accepted-in-part";
  return issues.some(isWarning) ? "accepted-with-warnings" : "accepted";
}

/**
 * A rejected file changes nothing: what the unit sent before still counts, and the board should know. Where all it held
 * came again in files saved clearly later, nobody has to mend it: those files are answered, and superseded.
 */
export function answeredFiles(
  files: readonly FileInHand[],
  settled: readonly SettledReturn[],
): ReadonlySet<FileInHand> {
  const answered = new Set<FileInHand>();
  const chosen = groupBy(
    settled.filter(({ standing }) => isChosen(standing)),
    ({ orgUnit }) => orgUnit,
  );
  for (const file of files) {
    if (file.fate !== "rejected") continue;
    const counted = (chosen.get(file.orgUnit ?? "") ?? []).filter((one) => isOfSamePeriod(one, file));
    const other = counted.find((one) => !isLater(one, file)) ?? counted.at(-1);
    if (other === undefined) continue;
    const isAnswered = counted.every((one) => isLater(one, file));
    if (isAnswered && !hasAllIn(file, counted)) continue;
    if (isAnswered) answered.add(file);
    const code = isAnswered ? "merge.came-again" : "merge.earlier-still-counted";
    file.issues.push(
      mergeIssue(
        code,
        { file: file.file.file },
        { facts: { other: calledBeside(other.file.file, file.file) } },
      ),
    );
  }
  return answered;
}

/** A file of another period, or of one nobody can tell, stands beside all that the unit sent. */
const isOfSamePeriod = ({ period }: SettledReturn, { outcome }: FileInHand): boolean =>
  outcome.status !== "rejected" || (outcome.period ?? period) === period;

const isLater = ({ file }: SettledReturn, than: FileInHand): boolean =>
  isCorrectedBy(instantOf(than.file.savedAt), instantOf(file.file.savedAt));

/** Whether all that it held counts from elsewhere; a report for another period does not come again in this one. */
function hasAllIn({ outcome }: FileInHand, counted: readonly SettledReturn[]): boolean {
  if (outcome.status !== "rejected") return false;
  const templates = new Set(counted.map(({ templateReturn }) => templateReturn.template));
  return Object.entries(outcome.rowCounts).every(([template, rows]) => rows === 0 || templates.has(template));
}

const CLOSED: ReadonlySet<SourceStatus> = new Set(["superseded", "duplicate", "left-out"]);

/**
 * Findings that still ask for somebody: those of replaced files, sheets and copies stay in the list of sources. What was
 * found about a summary as a whole lies in each file it brought, and is told once.
 */
export function attention(sources: readonly Source[]): readonly Issue[] {
  const open = sources.filter(({ status }) => !CLOSED.has(status));
  return [...new Set(open.flatMap(stillAsking))].sort(compareIssues);
}

/**
 * The findings of one file but those in sheets that came again and count from there. Of a report for another period what is
 * only a warning waits for the right one: its days lie outside of a period it is not for.
 */
export function stillAsking({ issues, returns }: Pick<Source, "issues" | "returns">): readonly Issue[] {
  const replaced = new Set(
    returns.flatMap(({ template, standing }) => (standing === "superseded" ? [template] : [])),
  );
  const isForAnother = issues.some(({ code }) => FOR_ANOTHER_PERIOD.has(code));
  return issues.filter(
    (issue) =>
      !replaced.has(issue.where.template ?? "") &&
      !(isForAnother && isWarning(issue) && issue.where.row !== undefined),
  );
}

/** Told where the file is read, or where it is merged. */
const FOR_ANOTHER_PERIOD: ReadonlySet<string> = new Set(["submission.other-period", "merge.other-period"]);
