import {
  type FoundFile,
  type Host,
  issueAll,
  mergeWithBook,
  packOutcomes,
  readFiles,
  rememberingReader,
  rowsBehind,
  textsOfTemplate,
  workbooksAmong,
} from "../app";
import { type Issue, given, joinedBytes, read as asRead } from "../core/base";
import { type CatalogueIndex, catalogueIndex, defaultCatalogue } from "../core/catalogue";
import {
  type BoardAnswer,
  type BoardTask,
  browserHost,
  fileChosen,
  filesChosen,
  withReadingWorkers,
} from "../host/browser";
import type { SummaryModel } from "../core/merge";
import type { ReadingContext, SubmissionOutcome } from "../core/submissions";
import { fieldLabelsOf, sayIssue, sayToUnit } from "../i18n";
import { addIn } from "./add-in";

/** The board's long work, in a thread of its own: reading, merging and writing many workbooks. */
let index: CatalogueIndex = catalogueIndex(defaultCatalogue);
const host: Host = {
  ...browserHost,
  openForeign: async (bytes, how) => (await import("../host/documents")).openForeign(bytes, how),
};
const read = rememberingReader(host);
/** Another worker like this one. */
const another = (): Worker => new Worker(self.location.href, { name: "khoagiao-reading" });
/** The last merge with all its rows: they are asked for one unit at a time. */
let last: SummaryModel | undefined;

type PaperTask = BoardTask & { readonly kind: "report" | "letters" | "returns" | "tables" };

const answer = (news: BoardAnswer, moved: Transferable[] = []): void =>
  self.postMessage(news, { transfer: moved });
const progress = (done: number, total: number, file: string): void =>
  answer({ kind: "progress", done, total, file });

self.onmessage = async ({ data: task }: MessageEvent<BoardTask>) => {
  try {
    if (task.kind === "catalogue") index = catalogueIndex(task.catalogue);
    else if (task.kind === "merge") await merge(task);
    else if (task.kind === "read") await readHere(task);
    else if (task.kind === "rows") await rows(task);
    else if (task.kind === "texts") texts(task);
    else if (task.kind === "mapping") await mapping(task);
    else if (task.kind === "forms") await forms(task);
    else if (task.kind === "try-form") await trial(task);
    else if (task.kind === "report") await report(task);
    else if (task.kind === "report-model") await reportModel(task);
    else if (task.kind === "request") await request(task);
    else if (task.kind === "letters") await letters(task);
    else if (task.kind === "returns") await returns(task);
    else if (task.kind === "tables") await tables(task);
    else await issue(task);
  } catch (error) {
    answer({
      kind: "fault",
      message: error instanceof Error ? (error.stack ?? error.message) : String(error),
    });
  }
};

type MergeTask = BoardTask & { readonly kind: "merge" };

async function merge({ files, book, compared = [], cores, ...order }: MergeTask): Promise<void> {
  const found = await workbooksAmong(filesChosen(files), browserHost);
  const others = await workbooksAmong(filesChosen(compared), browserHost);
  const wording = (issue: Parameters<typeof sayIssue>[0]) => sayIssue(issue, "vi"); // the workbook is a Vietnamese paper
  const merged = await mergeWithBook(
    { ...found, issues: [...found.issues, ...others.issues] },
    { ...order, book: fileChosen(book), earlier: others.files, index, wording },
    { host, read: (all, context) => readAll(all, context, cores) },
  );
  if (!merged.ok) return answer({ kind: "result", value: merged });
  const { model, summary: pieces, ...value } = merged.value;
  last = model;
  const summary = joinedBytes(pieces);
  answer({ kind: "result", value: asRead({ ...value, summary }) }, [summary.buffer]);
}

function readAll(
  files: readonly FoundFile[],
  context: ReadingContext,
  cores: number,
): Promise<readonly SubmissionOutcome[]> {
  const reading = { start: another, files: files.length, context, cores };
  return withReadingWorkers(reading, (aside) => read(files, context, { progress, aside }));
}

async function readHere({ file, bytes, ...context }: BoardTask & { readonly kind: "read" }): Promise<void> {
  const outcomes = await readFiles([fileOf(file, bytes)], { index, ...given(context) }, host);
  const packed = packOutcomes(outcomes.flat());
  answer({ kind: "result", value: packed }, [packed.cells.buffer]);
}

async function issue({
  orgUnits,
  period,
  opensPane,
  earlier,
}: BoardTask & { readonly kind: "issue" }): Promise<void> {
  const order = {
    index,
    period,
    opensPane: opensPane ? addIn : undefined,
    earlier: fileChosen(earlier),
    host,
  };
  answer({ kind: "result", value: await issueAll(orgUnits, order, progress) });
}

/** undefined where this thread has merged nothing: the one before it was given up. */
async function rows({ files, part }: BoardTask & { readonly kind: "rows" }): Promise<void> {
  const means = { files: filesChosen(files), index, host };
  answer({ kind: "result", value: last && (await rowsBehind(part, last, means)) });
}

/** undefined as above. */
const texts = ({ template }: BoardTask & { readonly kind: "texts" }): void =>
  answer({ kind: "result", value: last && textsOfTemplate(template, last) });

/** What reads forms is loaded with the first unit's own form. */
async function mapping({ files, file, template }: BoardTask & { readonly kind: "mapping" }): Promise<void> {
  const { readMappingAmong } = await import("../app/forms/read-form");
  const asked = { catalogue: index.catalogue, template, host };
  answer({ kind: "result", value: await readMappingAmong(filesChosen(files), file, asked) });
}

/** A board's own forms, and what a template made of one would read. */
async function forms({ files }: BoardTask & { readonly kind: "forms" }): Promise<void> {
  const { readForms } = await import("../app/forms/read-forms");
  answer({ kind: "result", value: await readForms(filesChosen(files), host, progress) });
}

async function trial({ files, ...asked }: BoardTask & { readonly kind: "try-form" }): Promise<void> {
  const { tryFormAmong } = await import("../app/forms/read-forms");
  const { catalogue } = index;
  answer({ kind: "result", value: await tryFormAmong(filesChosen(files), { ...asked, catalogue }, host) });
}

/** What writes Word is loaded with the first report. */
async function report(task: BoardTask & { readonly kind: "report" }): Promise<void> {
  const { writeReport } = await import("../app/papers/write-report");
  const { models = {}, compared = [] } = task;
  const { files: earlier } = await workbooksAmong(filesChosen(compared), browserHost);
  const found = (model: (typeof models)["report"]) => model && fileOf(model.name, model.bytes);
  const own = given({ report: found(models.report), internal: found(models.internal) });
  const order = { summary: summaryOf(task), earlier, models: own };
  answer({ kind: "result", value: await writeReport(order, index, browserHost) });
}

async function reportModel({ on }: BoardTask & { readonly kind: "report-model" }): Promise<void> {
  const { reportModelOf } = await import("../app/papers/report-model");
  answer({ kind: "result", value: reportModelOf(index, on, browserHost) });
}

async function request({ period: id, on }: BoardTask & { readonly kind: "request" }): Promise<void> {
  const { writeRequest } = await import("../app/papers/write-request");
  const period = index.period(id);
  answer({ kind: "result", value: period && writeRequest({ period, on }, index, browserHost) });
}

/** What writes letters, with the first of them. */
async function letters(task: PaperTask): Promise<void> {
  const { writeLetters } = await import("../app/papers/write-letters");
  const labelOf = fieldLabelsOf(index);
  const order = { summary: summaryOf(task), wording: (issue: Issue) => sayToUnit(issue, labelOf) };
  answer({ kind: "result", value: await writeLetters(order, index, browserHost, progress) });
}

/** What writes into units' own workbooks, with the first of them. */
async function returns(task: BoardTask & { readonly kind: "returns" }): Promise<void> {
  const { writeReturns } = await import("../app/papers/write-returns");
  const { files } = await workbooksAmong(filesChosen(task.files), browserHost);
  const labelOf = fieldLabelsOf(index);
  const wording = (issue: Issue) => sayToUnit({ ...issue, where: {} }, labelOf);
  const order = { summary: summaryOf(task), files, wording };
  answer({ kind: "result", value: await writeReturns(order, index, browserHost, progress) });
}

/** What makes open tables, with the first of them. */
async function tables(task: BoardTask & { readonly kind: "tables" }): Promise<void> {
  const { exportedFiles } = await import("../app/tables/exported-files");
  const wording = (issue: Issue) => sayIssue(issue, "vi"); // the tables are a Vietnamese paper
  answer({
    kind: "result",
    value: await exportedFiles({ summary: summaryOf(task), wording }, index, browserHost),
  });
}

const fileOf = (name: string, bytes: Uint8Array) => ({
  ...{ name, path: name },
  read: () => Promise.resolve(asRead(bytes)),
});

const summaryOf = ({ summary, file }: PaperTask) => fileOf(file, summary);
