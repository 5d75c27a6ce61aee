import path from "node:path";
import { writeLetters } from "../../../app";
import { type Issue, given, isError } from "../../../core/base";
import { fieldLabelsOf, fill, sayToUnit } from "../../../i18n";
import type { Command } from "../command";
import { dayGiven } from "./day-given";
import { jsonIssues, printJson } from "../json";
import { oneFile } from "./one-file";
import { readingHost } from "../reading-host";
import { sayIssues } from "../say-issues";
import { optionNeeded, withCatalogue } from "../with-catalogue";
import { writeKeepingOld } from "../write-output";

/**
 * `khoagiao letters SUMMARY.xlsx --out DIR`: đôn đốc, trả lại để sửa, đề nghị xác nhận, thông báo tiếp nhận, one to each
 * unit concerned and one list for all, each as .docx and as .txt to paste. What somebody went on writing is kept under
 * another name.
 */
export const lettersCommand: Command = async (call) => {
  const folder = optionNeeded(call, "out");
  const index = await withCatalogue(call);
  const summary = await oneFile(call.paths, call);
  const labelOf = fieldLabelsOf(index);
  const wording = (issue: Issue) => sayToUnit(issue, labelOf);
  const letters = await writeLetters(
    { summary, wording, ...given({ on: dayGiven(call) }) },
    index,
    readingHost,
  );
  for (const line of sayIssues(letters.issues, call)) call.terminal.complain(line);
  if (!letters.ok) return 2;
  const files: { readonly about: string; readonly orgUnit: string | null; readonly file: string }[] = [];
  for (const { document, text, about, orgUnit = null } of letters.value) {
    for (const { name, bytes } of [document, text])
      await writeKeepingOld(path.join(folder, name), bytes, call);
    files.push({ about, orgUnit, file: path.join(folder, document.name) });
  }
  call.terminal.print(
    call.options.json === true
      ? printJson({ letters: files, issues: jsonIssues(letters.issues, call.language) })
      : fill(call.words.lettersWritten, { count: files.length, folder }),
  );
  return letters.issues.some(isError) ? 1 : 0;
};
