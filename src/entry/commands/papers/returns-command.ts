import path from "node:path";
import { writeReturns } from "../../../app";
import { type Issue, isError, isWarning } from "../../../core/base";
import { findFiles } from "../../../host/node";
import { fieldLabelsOf, fill, sayToUnit } from "../../../i18n";
import { type Command, CannotRun } from "../command";
import { jsonIssues, printJson } from "../json";
import { readingHost } from "../reading-host";
import { sayIssues } from "../say-issues";
import { optionNeeded, withCatalogue } from "../with-catalogue";
import { writeKeepingOld } from "../write-output";
import { oneFile } from "./one-file";

/**
 * `khoagiao returns SUMMARY.xlsx FILES … --out DIR`: of each file a unit has to mend, or the board answered in, a copy with
 * the board's remarks beside its cells.
 */
export const returnsCommand: Command = async (call) => {
  const folder = optionNeeded(call, "out");
  const [place, ...sent] = call.paths;
  const index = await withCatalogue(call);
  const summary = await oneFile(place === undefined ? [] : [place], call);
  if (sent.length === 0) throw new CannotRun(call.words.returnsNeedFiles);
  const found = await findFiles(sent);
  const labelOf = fieldLabelsOf(index);
  const wording = (issue: Issue) => sayToUnit({ ...issue, where: {} }, labelOf);
  const copies = await writeReturns({ summary, files: found.files, wording }, index, readingHost);
  const issues = [...found.issues, ...copies.issues];
  for (const line of sayIssues(issues, call)) call.terminal.complain(line);
  if (!copies.ok) return 2;
  const written: {
    readonly orgUnit: string | null;
    readonly of: string;
    readonly file: string;
    readonly toMend: number;
  }[] = [];
  for (const { orgUnit = null, file, name, bytes, toMend } of copies.value) {
    const to = path.join(folder, name);
    await writeKeepingOld(to, bytes, call);
    written.push({ orgUnit, of: file, file: to, toMend });
  }
  call.terminal.print(
    call.options.json === true
      ? printJson({ returns: written, issues: jsonIssues(issues, call.language) })
      : fill(call.words.returnsWritten, { count: written.length, folder }),
  );
  return issues.some((issue) => isError(issue) || isWarning(issue)) ? 1 : 0;
};
