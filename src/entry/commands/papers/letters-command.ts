import path from "node:path";
import { writeLetters } from "../../../app";
import { type Issue, given, isError } from "../../../core/base";
import { fill, sayIssue, sayPlace } from "../../../i18n";
import type { Command } from "../command";
import { dayGiven } from "./day-given";
import { jsonIssues, printJson } from "../json";
import { oneFile } from "./one-file";
import { readingHost } from "../reading-host";
import { sayIssues } from "../say-issues";
import { fieldLabelsOf, optionNeeded, withCatalogue } from "../with-catalogue";
import { writeKeepingOld } from "../write-output";

/**
 * `khoagiao letters SUMMARY.xlsx --out DIR`: đôn đốc, trả lại để sửa, thông báo tiếp nhận, one to each unit concerned and
 * one list for all, each as .docx and as .txt to paste. What somebody went on writing is kept under another name.
 */
export const lettersCommand: Command = async (call) => {
  const folder = optionNeeded(call, "out");
  const index = await withCatalogue(call);
  const summary = await oneFile(call.paths, call);
  const labelOf = fieldLabelsOf(index);
  const wording = (issue: Issue) => {
    const place = sayPlace(issue.where, "vi", labelOf); // letters are Vietnamese papers
    return [place, sayIssue(issue, "vi")].filter(Boolean).join(": ");
  };
  const letters = await writeLetters(
    { summary, wording, ...given({ on: dayGiven(call) }) },
    index,
    readingHost,
  );
  for (const line of sayIssues(letters.issues, call)) call.terminal.complain(line);
  if (!letters.ok) return 2;
  const files: { readonly about: string; readonly orgUnit: string | null; readonly file: string }[] = [];
  for (const { fileName, document, text, about, orgUnit = null } of letters.value) {
    const file = path.join(folder, `${fileName}.docx`);
    await writeKeepingOld(file, document, call);
    await writeKeepingOld(path.join(folder, `${fileName}.txt`), new TextEncoder().encode(`${text}\n`), call);
    files.push({ about, orgUnit, file });
  }
  call.terminal.print(
    call.options.json === true
      ? printJson({ letters: files, issues: jsonIssues(letters.issues, call.language) })
      : fill(call.words.lettersWritten, { count: files.length, folder }),
  );
  return letters.issues.some(isError) ? 1 : 0;
};
