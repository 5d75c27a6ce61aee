import { type FoundFile, today, writeSummary } from "../../app";
import { isError, parseIsoDate, type PlainDate } from "../../core/base";
import type { CatalogueIndex } from "../../core/catalogue";
import { type Figures, type Source, type SummaryModel, mergeSubmissions } from "../../core/merge";
import { isSummary } from "../../core/summary";
import { readWorkbook } from "../../core/workbook";
import { findFiles, isSameFile, nodeHost } from "../../host/node";
import { fill, sayIssue } from "../../i18n";
import { type CommandCall, CannotRun, type Command } from "./command";
import { type JsonSubmission, jsonIssues, printJson } from "./json";
import { readAll } from "./read-all";
import { sayReport } from "./say-report";
import { sayIssues } from "./say-issues";
import { labelsOf, needed, withCatalogue } from "./with-catalogue";
import { writeOutput } from "./write-output";

/**
 * `khoagiao merge PATH … --period ID --out SUMMARY.xlsx`: one summary workbook of everything that came back. What was
 * written there before is no report; no report is written over.
 */
export const mergeCommand: Command = async (call) => {
  const [period, out] = [needed(call, "period"), needed(call, "out")];
  if (call.paths.length === 0) throw new CannotRun(call.words.missingPaths);
  const asOf = asOfDate(call);
  const index = await withCatalogue(call);
  if (index.period(period) === undefined) throw new CannotRun(fill(call.words.unknownPeriod, { period }));
  const found = await reports(call, out);
  for (const line of sayIssues(found.issues, call)) call.terminal.complain(line);
  if (found.files.length === 0) throw new CannotRun(call.words.nothingToMerge);
  const outcomes = await readAll(found.files, { index, period }, call);
  const merged = mergeSubmissions(outcomes, { index, period, asOf });
  const model: SummaryModel = { ...merged, issues: [...found.issues, ...merged.issues] };
  const wording = (issue: Parameters<typeof sayIssue>[0]) => sayIssue(issue, "vi"); // the workbook is a Vietnamese paper
  await writeOutput(out, await writeSummary(model, { index, wording }, nodeHost), call);
  if (call.options.json === true) {
    const pathOf = new Map(found.files.map(({ name, path }) => [name, path]));
    call.terminal.print(printJson(jsonSummary(model, { index, out, pathOf, call })));
  } else {
    for (const line of sayReport(model, labelsOf(index), call)) call.terminal.print(line);
    call.terminal.print(fill(call.words.written, { file: out }));
  }
  return hasErrors(model) ? 1 : 0;
};

/** Everything named, but for the summary of an earlier run that is about to be written anew. */
async function reports({ paths, words, terminal }: CommandCall, out: string) {
  const named = await Promise.all(paths.map((file) => isSameFile(file, out)));
  const found = await findFiles(paths, { except: out });
  for (const file of found.leftOut) {
    if (named.includes(true) || !(await isOurSummary(file))) {
      throw new CannotRun(fill(words.outIsReport, { file: out }));
    }
    terminal.complain(fill(words.ownSummary, { file: out }));
  }
  return found;
}

async function isOurSummary(file: Pick<FoundFile, "read">): Promise<boolean> {
  const bytes = await file.read();
  const workbook = bytes.ok ? readWorkbook(bytes.value, nodeHost) : bytes;
  return workbook.ok && isSummary(workbook.value);
}

const hasErrors = (model: SummaryModel): boolean =>
  model.issues.some(isError) ||
  model.sources.some(({ status }) => status === "rejected" || status === "conflict");

function asOfDate(call: CommandCall): PlainDate {
  const given = call.options["as-of"];
  if (given === undefined) return today();
  const date = parseIsoDate(given);
  if (date === undefined) throw new CannotRun(fill(call.words.badDate, { found: given }));
  return date;
}

interface JsonContext {
  readonly index: CatalogueIndex;
  readonly out: string;
  readonly pathOf: ReadonlyMap<string, string>;
  readonly call: CommandCall;
}

function jsonSummary(model: SummaryModel, { index, out, pathOf, call }: JsonContext) {
  const { expected, received, nil, late, missing, reportingRate } = model.completeness;
  return {
    period: model.period.id,
    catalogueVersion: index.catalogue.version,
    summary: out,
    submissions: model.sources.map((source) => jsonSource(source, pathOf, call)),
    completeness: { expected, received, nil, late, missing, reportingRate: reportingRate ?? null },
    totals: Object.fromEntries(
      model.templates.map(({ template, total }) => [template.code, numbersOf(total)]),
    ),
  };
}

function jsonSource(source: Source, pathOf: ReadonlyMap<string, string>, call: CommandCall): JsonSubmission {
  return {
    file: pathOf.get(source.file) ?? source.file,
    sha256: source.sha256,
    orgUnit: source.orgUnit ?? null,
    status: source.status,
    entries: Object.fromEntries(source.returns.map(({ template, rows }) => [template, rows])),
    issues: jsonIssues(source.issues, call.language),
  };
}

const numbersOf = (figures: Figures): Record<string, number> =>
  Object.fromEntries(
    Object.entries(figures).flatMap(([key, value]) => (typeof value === "number" ? [[key, value]] : [])),
  );
