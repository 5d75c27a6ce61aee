import { type FoundFile, verifyReport } from "../../../app";
import { given, isError } from "../../../core/base";
import type { Disagreement, PaperVerdict } from "../../../core/paper";
import { fill } from "../../../i18n";
import { anyFile, oneFile } from "./one-file";
import type { CommandCall, Command } from "../command";
import { jsonIssues, printJson } from "../json";
import { readingHost } from "../reading-host";
import { sayIssues } from "../say-issues";
import { withCatalogue } from "../with-catalogue";

/** `khoagiao report --verify REPORT.docx SUMMARY.xlsx`: which numbers no longer agree; exit code 1 where some do not. */
export const verifyCommand: Command = async (call) => {
  const { verify = "", compare } = call.options;
  const index = await withCatalogue(call);
  const paper = await anyFile(verify, call);
  const summary = await oneFile(call.paths, call);
  const earlier: FoundFile | undefined = compare === undefined ? undefined : await oneFile([compare], call);
  const verified = await verifyReport({ paper, summary, ...given({ earlier }) }, index, readingHost);
  for (const line of sayIssues(verified.issues, call)) call.terminal.complain(line);
  if (!verified.ok) return 2;
  if (call.options.json === true)
    call.terminal.print(printJson({ ...verified.value, issues: jsonIssues(verified.issues, call.language) }));
  else for (const line of sayVerdict(verified.value, call)) call.terminal.print(line);
  const isClean = verified.value.disagreements.length === 0 && !verified.issues.some(isError);
  return isClean ? 0 : 1;
};

function sayVerdict(
  { numbers, disagreements, removed, unchecked }: PaperVerdict,
  { words }: CommandCall,
): readonly string[] {
  const line = (one: Disagreement) =>
    one.expected === undefined
      ? fill(words.verifyGone, { ...one, expected: "" })
      : fill(words.verifyDiffers, { ...one, expected: one.expected });
  return [
    fill(disagreements.length === 0 ? words.verifyClean : words.verifyFound, {
      numbers,
      count: disagreements.length,
    }),
    ...disagreements.map(line),
    ...(removed === 0 ? [] : [fill(words.verifyRemoved, { count: removed })]),
    ...(unchecked === 0 ? [] : [fill(words.verifyUnchecked, { count: unchecked })]),
  ];
}
