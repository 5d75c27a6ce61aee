import { type FoundFiles, openWorkingBook, openDecisions } from "../../app";
import type { Result } from "../../core/base";
import type { CatalogueIndex, Period } from "../../core/catalogue";
import type { Decision } from "../../core/submissions";
import type { DecisionTexts, WorkingBook } from "../../core/summary";
import { findFiles, standsAt } from "../../host/node";
import { fill } from "../../i18n";
import { type CommandCall, CannotRun } from "./command";
import { readingHost } from "./reading-host";
import { sayIssues } from "./say-issues";

interface BookQuestion {
  readonly index: CatalogueIndex;
  readonly period: Period;
  readonly call: CommandCall;
}

/**
 * The summary that stands where this one is to be written, as the board's working book. One that cannot be read stops the
 * command: nothing is written over it.
 */
export async function bookAt(
  out: string,
  { index, period, call }: BookQuestion,
): Promise<WorkingBook | undefined> {
  if (!(await standsAt(out))) return undefined;
  const opened = await openWorkingBook(await fileAt(out), { index, period, host: readingHost });
  if (!opened.ok)
    throw new CannotRun([fill(call.words.bookUnreadable, { file: out }), ...said(opened, call)].join("\n"));
  if (opened.value === undefined) call.terminal.complain(fill(call.words.bookOfAnother, { file: out }));
  return opened.value;
}

/** What the board decided in files named for it; one that cannot be read stops the command. */
export async function decisionsIn(
  files: readonly string[],
  { index, period, call }: BookQuestion,
): Promise<{
  readonly decisions: readonly Decision[];
  readonly unread: readonly DecisionTexts[];
  readonly issues: FoundFiles["issues"];
}> {
  const opened = await Promise.all(
    files.map(async (file) => openDecisions(await fileAt(file), { index, period, host: readingHost })),
  );
  const found = opened.flatMap((one) => {
    if (!one.ok) throw new CannotRun(said(one, call).join("\n"));
    return [one.value];
  });
  return {
    decisions: found.flatMap(({ decisions }) => decisions),
    unread: found.flatMap(({ unread }) => unread),
    issues: found.flatMap(({ issues }) => issues),
  };
}

async function fileAt(path: string) {
  const { files, issues } = await findFiles([path]);
  const [file] = files;
  if (file !== undefined) return file;
  const refusal: Result<Uint8Array> = { ok: false, issues };
  return { name: path, path, read: async () => refusal };
}

const said = ({ issues }: Result<unknown>, call: CommandCall): readonly string[] => sayIssues(issues, call);
