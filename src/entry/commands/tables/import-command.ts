import { type FoundFolder, importTables } from "../../../app";
import { type Issue } from "../../../core/base";
import { findFolder } from "../../../host/node";
import { fill, sayIssue } from "../../../i18n";
import { type Command, type CommandCall, CannotRun } from "../command";
import { jsonIssues, printJson } from "../json";
import { readingHost } from "../reading-host";
import { sayIssues } from "../say-issues";
import { optionNeeded, withCatalogue } from "../with-catalogue";
import { writeKeepingOld } from "../write-output";

/** `khoagiao import DIR … --out SUMMARY.xlsx [--period ID]`: open tables become a summary workbook again. */
export const importCommand: Command = async (call) => {
  const out = optionNeeded(call, "out");
  if (call.paths.length === 0) throw new CannotRun(call.words.missingPaths);
  const index = await withCatalogue(call);
  const folders = await Promise.all(call.paths.map((place) => folderNamed(place, call)));
  const wording = (issue: Issue) => sayIssue(issue, "vi"); // the workbook is a Vietnamese paper
  const imported = await importTables({ folders, period: call.options.period, wording }, index, {
    host: readingHost,
    decodeParquet: async (...given) => (await import("../../../host/tables")).decodeParquet(...given),
  });
  for (const line of sayIssues(imported.issues, call)) call.terminal.complain(line);
  if (!imported.ok) return 2;
  const { summary, summaries, model, period, asOf } = imported.value;
  await writeKeepingOld(out, summary, call);
  const counts = { summaries: summaries.length, files: model.sources.length };
  if (call.options.json === true) {
    const issues = jsonIssues(imported.issues, call.language);
    call.terminal.print(printJson({ summary: out, period, asOf, summaries, files: counts.files, issues }));
    return 0;
  }
  call.terminal.print(fill(call.words.tablesImported, { ...counts, period, asOf }));
  call.terminal.print(fill(call.words.written, { file: out }));
  return 0;
};

async function folderNamed(place: string, call: CommandCall): Promise<FoundFolder> {
  const found = await findFolder(place);
  if (!found.ok) throw new CannotRun(sayIssues(found.issues, call).join("\n"));
  return found.value;
}
