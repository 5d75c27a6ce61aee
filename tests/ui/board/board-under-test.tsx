import {
  type Headline,
  exportedFiles,
  fileOpeningAt,
  issueAll,
  mergeWithBook,
  reportModelOf,
  rememberingReader,
  rowsBehind,
  textsOfTemplate,
  workbooksAmong,
  writeLetters,
  writeReturns,
  writeReport,
  writeRequest,
} from "../../../src/app";
import { readMappingAmong } from "../../../src/app/forms/read-form";
import { readForms, tryFormAmong } from "../../../src/app/forms/read-forms";
import { type Issue, type Result, joinedBytes, read, refused } from "../../../src/core/base";
import { type Catalogue, type CatalogueIndex, catalogueIndex } from "../../../src/core/catalogue";
import { writeArchive } from "../../../src/core/workbook";
import type { SummaryModel } from "../../../src/core/merge";
import type { ReportPart } from "../../../src/core/paper";
import type { Decision } from "../../../src/core/submissions";
import { fileChosen, filesChosen } from "../../../src/host/browser/files-chosen";
import { nodeHost } from "../../../src/host/node/node-host";
import { addIn } from "../../../src/entry/add-in";
import { fieldLabelsOf, sayIssue } from "../../../src/i18n/say-issue";
import { sayToUnit } from "../../../src/i18n/say-to-unit";
import type { BoardServices, KeptFile, TaskWatch } from "../../../src/ui/shared/board-services";

/** The board's services as the worker gives them, without the worker: the same reading, merging and issuing. */
export class BoardAtWork implements BoardServices {
  readonly savedFiles = new Map<string, Uint8Array>();
  readonly decisionsKept = new Map<string, readonly Decision[]>();
  catalogueKept: KeptFile | undefined;
  modelsKept: Partial<Record<ReportPart, KeptFile | undefined>> = {};
  headlinesKept: readonly Headline[] = [];
  /** Says what a guide holds, whatever the file. */
  guide = "";
  /** The next task fails like a worker that broke. */
  breaks = false;
  /** Awaited before the first file: a test may hold the work there. */
  held: Promise<void> = Promise.resolve();
  private readonly reader = rememberingReader(nodeHost);
  /** The last merge; a test may take it away, as a worker that was given up does. */
  model: SummaryModel | undefined;
  private known: CatalogueIndex | undefined;

  readonly kept = {
    catalogue: () => this.catalogueKept,
    keepCatalogue: (file: KeptFile | undefined) => {
      this.catalogueKept = file;
      return read(undefined);
    },
    reportModel: (part: ReportPart) => this.modelsKept[part],
    keepReportModel: (part: ReportPart, file: KeptFile | undefined) => {
      this.modelsKept[part] = file;
      return read(undefined);
    },
    decisions: (period: string) => this.decisionsKept.get(period) ?? [],
    keepDecisions: (period: string, decisions: readonly Decision[]): Result<void> => {
      this.decisionsKept.set(period, decisions);
      return read(undefined);
    },
    headlines: () => this.headlinesKept,
    keepHeadlines: (_: string, headlines: readonly Headline[]): Result<void> => {
      this.headlinesKept = headlines;
      return read(undefined);
    },
  };

  merge: BoardServices["merge"] = async ({ files, book, compared = [], catalogue, ...order }, watch) => {
    await this.start(watch);
    const found = await workbooksAmong(filesChosen(files), nodeHost);
    const { files: earlier } = await workbooksAmong(filesChosen(compared), nodeHost);
    const wording = (issue: Parameters<typeof sayIssue>[0]) => sayIssue(issue, "vi");
    const merged = await mergeWithBook(
      found,
      { ...order, book: fileChosen(book), earlier, index: this.indexOf(catalogue), wording },
      { host: nodeHost, read: (some, context) => this.reader(some, context, { progress: watch.progress }) },
    );
    if (!merged.ok) return merged;
    this.model = merged.value.model;
    return read({ ...merged.value, summary: joinedBytes(merged.value.summary) }, merged.issues);
  };

  rowsBehind: BoardServices["rowsBehind"] = async ({ files, part, catalogue }) =>
    this.model &&
    rowsBehind(part, this.model, {
      files: filesChosen(files),
      index: this.indexOf(catalogue),
      host: nodeHost,
    });

  textsOf: BoardServices["textsOf"] = async ({ template }) =>
    this.model && textsOfTemplate(template, this.model);

  mapping: BoardServices["mapping"] = ({ files, file, catalogue, template }) =>
    readMappingAmong(filesChosen(files), file, { catalogue, template, host: nodeHost });

  forms: BoardServices["forms"] = async ({ files }, watch) => {
    await this.start(watch);
    return readForms(filesChosen(files), nodeHost, watch.progress);
  };

  tryForm: BoardServices["tryForm"] = ({ files, ...asked }) =>
    tryFormAmong(filesChosen(files), asked, nodeHost);

  issue: BoardServices["issue"] = async ({ orgUnits, period, opensPane, earlier, catalogue }, watch) => {
    await this.start(watch);
    const to = { index: this.indexOf(catalogue), host: nodeHost };
    const order = { ...to, period, opensPane: opensPane ? addIn : undefined, earlier: fileChosen(earlier) };
    return issueAll(orgUnits, order, watch.progress);
  };

  report: BoardServices["report"] = async (
    { summary, file, models = {}, compared = [], catalogue },
    watch,
  ) => {
    await this.start(watch);
    const { files: earlier } = await workbooksAmong(filesChosen(compared), nodeHost);
    const found = (name: string, bytes: Uint8Array) => ({
      ...{ name, path: name, read: () => Promise.resolve(read(bytes)) },
    });
    const order = {
      summary: found(file, summary),
      earlier,
      models: Object.fromEntries(
        Object.entries(models).flatMap(([part, model]) =>
          model === undefined ? [] : [[part, found(model.name, model.bytes)]],
        ),
      ),
    };
    return writeReport(order, this.indexOf(catalogue), nodeHost);
  };

  reportModel: BoardServices["reportModel"] = async ({ on, catalogue }, watch) => {
    await this.start(watch);
    return reportModelOf(this.indexOf(catalogue), on, nodeHost);
  };

  request: BoardServices["request"] = async ({ catalogue, period: id, on }, watch) => {
    await this.start(watch);
    const index = this.indexOf(catalogue);
    const period = index.period(id);
    return period && writeRequest({ period, on }, index, nodeHost);
  };

  letters: BoardServices["letters"] = async ({ summary, file, catalogue }, watch) => {
    await this.start(watch);
    const found = { name: file, path: file, read: () => Promise.resolve(read(summary)) };
    const index = this.indexOf(catalogue);
    const wording = (issue: Issue) => sayToUnit(issue, fieldLabelsOf(index));
    return writeLetters({ summary: found, wording }, index, nodeHost, watch.progress);
  };

  tables: BoardServices["tables"] = async ({ summary, file, catalogue }, watch) => {
    await this.start(watch);
    const found = { name: file, path: file, read: () => Promise.resolve(read(summary)) };
    const wording = (issue: Issue) => sayIssue(issue, "vi");
    return exportedFiles({ summary: found, wording }, this.indexOf(catalogue), nodeHost);
  };

  returns: BoardServices["returns"] = async ({ summary, file, files, catalogue }, watch) => {
    await this.start(watch);
    const found = { name: file, path: file, read: () => Promise.resolve(read(summary)) };
    const index = this.indexOf(catalogue);
    const sent = (await workbooksAmong(filesChosen(files), nodeHost)).files;
    const wording = (issue: Issue) => sayToUnit({ ...issue, where: {} }, fieldLabelsOf(index));
    return writeReturns({ summary: found, files: sent, wording }, index, nodeHost, watch.progress);
  };

  fileAt: BoardServices["fileAt"] = (files, place) => fileOpeningAt(filesChosen(files), place, nodeHost);

  archive: BoardServices["archive"] = (files, day) => writeArchive(files, { ...nodeHost, day });

  save: BoardServices["save"] = async (name, bytes) => {
    this.savedFiles.set(name, bytes);
    return read(undefined);
  };

  documentText: BoardServices["documentText"] = async ({ name }) =>
    this.guide === ""
      ? refused({ code: "documents.damaged", severity: "error", where: { file: name } })
      : read(this.guide);

  private async start(watch: TaskWatch): Promise<void> {
    watch.progress(0, 1, "");
    await this.held;
    if (!this.breaks) return;
    this.breaks = false;
    throw new Error("the worker broke");
  }

  private indexOf(catalogue: Catalogue): CatalogueIndex {
    if (this.known?.catalogue !== catalogue) this.known = catalogueIndex(catalogue);
    return this.known;
  }
}

/** A file as the browser hands it over. */
export function chosenFile(name: string, bytes: Uint8Array | string): File {
  const file = new File([typeof bytes === "string" ? bytes : bytes.slice()], name, { lastModified: 0 });
  // jsdom's File cannot be read, and stands in no folder.
  const content = typeof bytes === "string" ? new Uint8Array(Buffer.from(bytes)) : bytes;
  return Object.assign(file, { webkitRelativePath: "", arrayBuffer: async () => content.slice().buffer });
}
