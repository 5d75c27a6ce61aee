import { type FoundFile, type WrittenReport, writeReport } from "../../../app";
import { type Issue, given, isError } from "../../../core/base";
import { fill } from "../../../i18n";
import { type CommandCall, type Command } from "../command";
import { dayGiven } from "./day-given";
import { internalAnnexOf } from "./internal-annex-of";
import { jsonIssues, printJson } from "../json";
import { modelCommand } from "./model-command";
import { anyFile, oneFile } from "./one-file";
import { readingHost } from "../reading-host";
import { sayIssues } from "../say-issues";
import { verifyCommand } from "./verify-command";
import { optionNeeded, withCatalogue } from "../with-catalogue";
import { writeKeepingOld } from "../write-output";

/**
 * `khoagiao report SUMMARY.xlsx --out REPORT.docx`: the board's report in Word, and beside it the internal annex. A file
 * that stands there with other contents, in which somebody may have gone on writing, is kept under another name.
 * With `--model MODEL.docx` and `--internal-model MODEL.docx` they are written by the board's own models; `--model-out
 * MODEL.docx` writes ours, to be edited.
 * With `--verify REPORT.docx` nothing is written: the numbers of that report are held against the summary.
 */
export const reportCommand: Command = async (call) => {
  if (call.options.verify !== undefined) return verifyCommand(call);
  if (call.options["model-out"] !== undefined) return modelCommand(call);
  const out = optionNeeded(call, "out");
  const index = await withCatalogue(call);
  const summary = await oneFile(call.paths, call);
  const { compare, model, "internal-model": annex } = call.options;
  const fileOf = (name: string | undefined) => (name === undefined ? undefined : anyFile(name, call));
  const models = given({ report: await fileOf(model), internal: await fileOf(annex) });
  const earlier = compare === undefined ? undefined : [await oneFile([compare], call)];
  const written = await writeReport(
    { summary, models, ...given({ earlier, on: dayGiven(call) }) },
    index,
    readingHost,
  );
  for (const line of sayIssues(written.issues, call)) call.terminal.complain(line);
  if (!written.ok) return 2;
  const files = await writeAll(written.value, out, call);
  if (call.options.json === true)
    call.terminal.print(
      printJson(jsonReport(written.value, { files, summary, issues: written.issues, call })),
    );
  else sayReport(written.value, files, call);
  return written.issues.some(isError) ? 1 : 0;
};

/** The annex is written first: a report without the annex it goes with is never there alone. */
async function writeAll(
  { report, internal }: WrittenReport,
  out: string,
  call: CommandCall,
): Promise<readonly string[]> {
  const aside = internalAnnexOf(out);
  if (internal !== undefined) await writeKeepingOld(aside, internal, call);
  await writeKeepingOld(out, report, call);
  return internal === undefined ? [out] : [out, aside];
}

function sayReport(
  { toWrite }: WrittenReport,
  files: readonly string[],
  { terminal, words }: CommandCall,
): void {
  for (const file of files) terminal.print(fill(words.written, { file }));
  if (toWrite.length > 0) terminal.print(fill(words.toWrite, { count: toWrite.length }));
  for (const text of toWrite) terminal.print(`  ${text}`);
}

interface Told {
  readonly files: readonly string[];
  readonly summary: FoundFile;
  readonly issues: readonly Issue[];
  readonly call: CommandCall;
}

const jsonReport = ({ period, toWrite }: WrittenReport, { files, summary, issues, call }: Told) => ({
  period: period.id,
  summary: summary.path,
  report: files[0],
  internalAnnex: files[1] ?? null,
  toWrite,
  issues: jsonIssues(issues, call.language),
});
