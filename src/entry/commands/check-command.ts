import { fieldLabelsOf } from "../../i18n";
import { type Issue, isError } from "../../core/base";
import type { SubmissionOutcome } from "../../core/submissions";
import { findFiles } from "../../host/node";
import type { Words } from "../../i18n";
import { type CommandCall, CannotRun, type Command } from "./command";
import { type JsonSubmission, jsonIssues, printJson } from "./json";
import { readAll } from "./read-all";
import { sayIssues } from "./say-issues";
import { withCatalogue } from "./with-catalogue";

/** `khoagiao check FILE …`: every finding of every file, and whether it would be accepted. */
export const checkCommand: Command = async (call) => {
  if (call.paths.length === 0) throw new CannotRun(call.words.missingPaths);
  const index = await withCatalogue(call);
  const found = await findFiles(call.paths);
  for (const line of sayIssues(found.issues, call)) call.terminal.complain(line);
  if (found.files.length === 0) throw new CannotRun(call.words.nothingToCheck);
  const outcomes = await readAll(found.files, { index }, call);
  const pathOf = new Map(found.files.map(({ name, path }) => [name, path]));
  if (call.options.json === true) {
    const submissions = outcomes.map((outcome) => jsonOutcome(outcome, pathOf, call));
    call.terminal.print(printJson({ submissions, issues: jsonIssues(found.issues, call.language) }));
  } else {
    const speaker = { language: call.language, labelOf: fieldLabelsOf(index) };
    for (const outcome of outcomes) {
      call.terminal.print(`${sourceOf(outcome).file}: ${statusWord(outcome.status, call.words)}`);
      for (const line of sayIssues(outcome.issues.map(withoutFile), speaker))
        call.terminal.print(`  ${line}`);
    }
  }
  const hasErrors =
    found.issues.some(isError) ||
    outcomes.some(({ status, issues }) => status === "rejected" || issues.some(isError));
  return hasErrors ? 1 : 0;
};

const sourceOf = (outcome: SubmissionOutcome) =>
  outcome.status === "rejected" ? outcome.source : outcome.submission;

/** The file stands above its findings already. */
function withoutFile(issue: Issue): Issue {
  const { file: _file, ...place } = issue.where;
  return { ...issue, where: place };
}

function jsonOutcome(
  outcome: SubmissionOutcome,
  pathOf: ReadonlyMap<string, string>,
  call: CommandCall,
): JsonSubmission {
  const { file, sha256 } = sourceOf(outcome);
  const rejected = outcome.status === "rejected";
  return {
    file: pathOf.get(file) ?? file,
    sha256,
    orgUnit: (rejected ? outcome.orgUnit : outcome.submission.cover.orgUnit) ?? null,
    status: outcome.status,
    entries: rejected ? outcome.rowCounts : rowCounts(outcome.submission.returns),
    issues: jsonIssues(outcome.issues, call.language),
  };
}

const rowCounts = (returns: readonly { readonly template: string; readonly entries: readonly unknown[] }[]) =>
  Object.fromEntries(returns.map(({ template, entries }) => [template, entries.length]));

export function statusWord(status: string, words: Words): string {
  const known: Readonly<Record<string, string>> = {
    accepted: words.statusAccepted,
    "accepted-with-warnings": words.statusAcceptedWithWarnings,
    "accepted-in-part": words.statusAcceptedInPart,
    rejected: words.statusRejected,
    superseded: words.statusSuperseded,
    duplicate: words.statusDuplicate,
    conflict: words.statusConflict,
  };
  return known[status] ?? status;
}
