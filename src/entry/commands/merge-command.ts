import { type MergeResult, type MergedFile, mergeFiles, today } from "../../app";
import { given, isError, parseIsoDate, type PlainDate } from "../../core/base";
import type { CatalogueIndex } from "../../core/catalogue";
import type { Figures } from "../../core/merge";
import { findFiles, nodeHost, sameFileAs } from "../../host/node";
import { fill, sayIssue } from "../../i18n";
import { type CommandCall, CannotRun, type Command } from "./command";
import { type JsonMerged, jsonIssues, printJson } from "./json";
import { readAll } from "./read-all";
import { sayKept, sayMerge } from "./say-merge";
import { sayIssues } from "./say-issues";
import { optionNeeded, periodNeeded, withCatalogue } from "./with-catalogue";
import { bookAt, decisionsIn } from "./working-book";
import { writeKeepingOld } from "./write-output";

/**
 * `khoagiao merge PATH … --period ID --out SUMMARY.xlsx`: one summary workbook of everything that came back. What was
 * written there before is the board's working book: what the board wrote in it is kept (core/merge/RULES.md M29), and the
 * book itself beside the new one.
 */
export const mergeCommand: Command = async (call) => {
  const out = optionNeeded(call, "out");
  if (call.paths.length === 0) throw new CannotRun(call.words.missingPaths);
  const index = await withCatalogue(call);
  const period = periodNeeded(call, index);
  const asOf = asOfDate(call);
  const found = await reports(call, out);
  const board = { index, period, call };
  const book = await bookAt(out, board);
  const { decisions, unread, issues } = await decisionsIn(call.options.decisions ?? [], board);
  const earlier = await earlierFiles(call);
  for (const line of sayIssues([...found.issues, ...earlier.issues, ...issues], call))
    call.terminal.complain(line);
  if (found.files.length === 0) throw new CannotRun(call.words.nothingToMerge);
  const wording = (issue: Parameters<typeof sayIssue>[0]) => sayIssue(issue, "vi"); // the workbook is a Vietnamese paper
  const { result, summary } = await mergeFiles(
    { files: found.files, issues: [...found.issues, ...issues] },
    {
      ...{ index, period: period.id, asOf, decisions, unread, wording },
      ...given({ book }),
      earlier: earlier.files,
      provisional: call.options.provisional === true,
    },
    { host: nodeHost, read: (files, context) => readAll(files, context, call) },
  );
  await writeKeepingOld(out, summary, call);
  if (call.options.json === true) {
    const pathOf = new Map(found.files.map(({ name, path }) => [name, path]));
    call.terminal.print(printJson(jsonSummary(result, { index, out, pathOf, call })));
  } else {
    for (const line of sayMerge(result, index, call)) call.terminal.print(line);
    for (const line of sayKept(result, book, call)) call.terminal.print(line);
    call.terminal.print(fill(call.words.written, { file: out }));
  }
  return hasErrors(result) ? 1 : 0;
};

/** What stands beside the figures: a file, or a folder of summaries, of other periods. */
const earlierFiles = async ({ options: { compare } }: CommandCall) =>
  compare === undefined ? { files: [], issues: [] } : await findFiles([compare]);

/** Everything named, but for the summary of an earlier run: that is no report, and is read as the board's own book. */
async function reports({ paths, words, terminal }: CommandCall, out: string) {
  const isNamed = paths.some(sameFileAs(out));
  const found = await findFiles(paths, { except: out });
  for (const file of found.leftOut) {
    if (isNamed) throw new CannotRun(fill(words.outIsReport, { file: file.path }));
    terminal.complain(fill(words.ownSummary, { file: out }));
  }
  return found;
}

const hasErrors = ({ issues, files }: MergeResult): boolean =>
  issues.some(isError) || files.some(({ status }) => status === "rejected" || status === "conflict");

function asOfDate(call: CommandCall): PlainDate {
  const given = call.options["as-of"];
  if (given === undefined) return today();
  const date = parseIsoDate(given);
  if (date === undefined) throw new CannotRun(fill(call.words.badDate, { found: given }));
  return date;
}

/** What was found beside the files that were read: in finding them, in the book, among the decisions. */
function ofNoFile({ issues, files }: MergeResult): MergeResult["issues"] {
  const ofFiles = new Set(files.flatMap((file) => file.issues));
  return issues.filter((issue) => !ofFiles.has(issue));
}

interface JsonContext {
  readonly index: CatalogueIndex;
  readonly out: string;
  readonly pathOf: ReadonlyMap<string, string>;
  readonly call: CommandCall;
}

function jsonSummary(result: MergeResult, { index, out, pathOf, call }: JsonContext) {
  const { expected, received, nil, late, undated, missing, reportingRate } = result.completeness;
  return {
    period: result.period.id,
    catalogueVersion: index.catalogue.version,
    summary: out,
    submissions: result.files.map((file) => jsonFile(file, pathOf, call)),
    completeness: { expected, received, nil, late, undated, missing, reportingRate: reportingRate ?? null },
    totals: Object.fromEntries(result.templates.map(({ code, total }) => [code, numbersOf(total)])),
    issues: jsonIssues(ofNoFile(result), call.language),
    decisions: result.decisions,
    provisional: Object.fromEntries(
      result.templates.flatMap(({ code, lacking }) => (lacking.length > 0 ? [[code, lacking]] : [])),
    ),
  };
}

function jsonFile(
  { file, sha256, orgUnit, status, sent, returns, issues }: MergedFile,
  pathOf: ReadonlyMap<string, string>,
  call: CommandCall,
): JsonMerged {
  return {
    file: pathOf.get(file) ?? file,
    sha256,
    orgUnit: orgUnit ?? null,
    status,
    sent: sent ?? null,
    entries: Object.fromEntries(returns.map(({ template, rows }) => [template, rows])),
    issues: jsonIssues(issues, call.language),
  };
}

const numbersOf = (figures: Figures): Record<string, number> =>
  Object.fromEntries(
    Object.entries(figures).flatMap(([key, value]) => (typeof value === "number" ? [[key, value]] : [])),
  );
