import { given, type Issue, type PlainDate } from "../base";
import type { SourceFile, Submission, SubmissionOutcome } from "../submissions";
import { mergeIssue } from "./issues";
import type { Plan } from "./plan";
import { instantOf } from "./sent-on";

/** A file on its way through the merge: known by number, its findings still growing. */
export interface FileInHand {
  readonly number: number;
  readonly file: SourceFile;
  readonly fate: "live" | "duplicate" | "rejected" | "left-out";
  readonly outcome: SubmissionOutcome;
  readonly orgUnit?: string;
  readonly issues: Issue[];
}

/**
 * Brings the files into one order, whatever order they came in (unit, turn, saved time, hash, name), numbers
 * them, and sets aside what cannot count: copies of the same bytes, other periods, units nobody knows.
 */
export function collectFiles(outcomes: readonly SubmissionOutcome[], plan: Plan): readonly FileInHand[] {
  const ordered = outcomes.map((outcome) => ({ outcome, key: orderKey(outcome, plan) }));
  ordered.sort((a, b) => compareKeys(a.key, b.key));
  const first = firstOfEachHash(ordered.map(({ outcome }) => outcome));
  return ordered.map(({ outcome }, index) => {
    const file = fileOf(outcome);
    const original = first.get(file.sha256) ?? outcome;
    const issues = [...outcome.issues];
    const refusal = original === outcome ? refusalOf(outcome, plan) : undefined;
    if (original !== outcome) {
      const place = { file: file.file };
      issues.push(
        mergeIssue("merge.duplicate-file", place, { facts: { other: calledBeside(fileOf(original), file) } }),
      );
    }
    if (refusal) issues.push(refusal);
    const orgUnit = orgUnitOf(outcome);
    return {
      number: index + 1,
      file,
      fate: fateOf(outcome, { isCopy: original !== outcome, isRefused: refusal !== undefined }),
      outcome,
      ...given({ orgUnit }),
      issues,
    };
  });
}

function fateOf(
  outcome: SubmissionOutcome,
  { isCopy, isRefused }: { readonly isCopy: boolean; readonly isRefused: boolean },
): FileInHand["fate"] {
  if (isCopy) return "duplicate";
  if (fileOf(outcome).leftOut === true) return "left-out";
  return outcome.status === "rejected" || isRefused ? "rejected" : "live";
}

export const submissionOf = (outcome: SubmissionOutcome): Submission | undefined =>
  outcome.status === "rejected" ? undefined : outcome.submission;

export const orgUnitOf = (outcome: SubmissionOutcome): string | undefined =>
  outcome.status === "rejected" ? outcome.orgUnit : outcome.submission.cover.orgUnit;

export const reportedOnOf = (outcome: SubmissionOutcome): PlainDate | undefined =>
  submissionOf(outcome)?.cover.reportedOn;

export const fileOf = (outcome: SubmissionOutcome): SourceFile =>
  outcome.status === "rejected" ? outcome.source : outcome.submission;

/** A file as people see it: with the summary it came through. */
export const fullNameOf = ({ via, file }: Pick<SourceFile, "via" | "file">): string =>
  via === undefined ? file : `${via} › ${file}`;

/** What another file is called in a finding about one: by its full name, where both bear the same. */
export const calledBeside = (other: SourceFile, one: SourceFile): string =>
  other.file === one.file ? fullNameOf(other) : other.file;

/** The file that stands for its bytes: one that was accepted, and whose rows are at hand, where there is one. */
function firstOfEachHash(ordered: readonly SubmissionOutcome[]): ReadonlyMap<string, SubmissionOutcome> {
  const first = new Map<string, SubmissionOutcome>();
  for (const outcome of ordered) {
    const { sha256 } = fileOf(outcome);
    if (sha256 === "") continue;
    const held = first.get(sha256);
    if (held === undefined || substance(held) < substance(outcome)) first.set(sha256, outcome);
  }
  return first;
}

function substance(outcome: SubmissionOutcome): number {
  if (outcome.status === "rejected") return 0;
  return outcome.submission.returns.some(({ withheld }) => withheld) ? 1 : 2;
}

/** Why an otherwise good submission has no place in this merge. */
function refusalOf(outcome: SubmissionOutcome, plan: Plan): Issue | undefined {
  const submission = submissionOf(outcome);
  if (submission === undefined) return undefined;
  const { file, cover } = submission;
  if (!plan.periods.some(({ id }) => id === cover.period)) {
    return mergeIssue(
      "merge.other-period",
      { file },
      { found: plan.index.period(cover.period)?.name ?? cover.period, facts: { period: plan.period.name } },
    );
  }
  if (plan.orgUnit(cover.orgUnit) === undefined) {
    return mergeIssue("merge.org-unit-unknown", { file }, { found: cover.orgUnit });
  }
  return undefined;
}

type OrderKey = readonly (number | string)[];

function orderKey(outcome: SubmissionOutcome, plan: Plan): OrderKey {
  const { file, sha256, savedAt, via } = fileOf(outcome);
  const { turn = 0, period } = submissionOf(outcome)?.cover ?? {};
  const part = plan.periods.findIndex(({ id }) => id === period);
  return [plan.positionOf(orgUnitOf(outcome)), part, turn, instantOf(savedAt) ?? -1, sha256, via ?? "", file];
}

function compareKeys(a: OrderKey, b: OrderKey): number {
  for (let at = 0; at < a.length; at += 1) {
    const [left = "", right = ""] = [a[at], b[at]];
    if (left !== right) return left < right ? -1 : 1;
  }
  return 0;
}
