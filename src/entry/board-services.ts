import { type Result, read } from "../core/base";
import type { FormTrial, MappingProposal } from "../core/forms";
import { writeArchive } from "../core/workbook";
import { BoardWorkerClient, browserHost, filesChosen, localBoard, saveFile } from "../host/browser";
import {
  type IssuedAll,
  type Merged,
  type ReportModel,
  type ReturnedCopy,
  type RowsBehind,
  type TextsOfColumn,
  type WrittenLetter,
  type WrittenReport,
  type WrittenRequest,
  bytesOfFile,
  fileOpeningAt,
} from "../app";
import type { ReadForms } from "../app/forms/read-forms";
import type { BoardServices, NamedBytes } from "../ui/shared/board-services";

/** The board's work in a browser or in Excel's pane: long tasks in a worker, what is kept in the browser's storage. */
export function boardServices(storage: Storage, partition = ""): BoardServices {
  const worker = new BoardWorkerClient(
    () => new Worker(new URL("./board-worker.ts", import.meta.url), { name: "khoagiao-board" }),
  );
  return {
    // The worker is built with this page: it answers what it was asked.
    merge: async ({ catalogue, ...task }, watch) =>
      (await worker.run(
        { kind: "merge", cores: navigator.hardwareConcurrency, ...task },
        catalogue,
        watch,
      )) as Result<Merged> | undefined,
    rowsBehind: async ({ catalogue, ...task }, watch) =>
      (await worker.run({ kind: "rows", ...task }, catalogue, watch)) as readonly RowsBehind[] | undefined,
    textsOf: async ({ catalogue, ...task }, watch) =>
      (await worker.run({ kind: "texts", ...task }, catalogue, watch)) as
        readonly TextsOfColumn[] | undefined,
    mapping: async ({ catalogue, ...task }, watch) =>
      (await worker.run({ kind: "mapping", ...task }, catalogue, watch)) as
        Result<MappingProposal> | undefined,
    forms: async ({ catalogue, ...task }, watch) =>
      (await worker.run({ kind: "forms", ...task }, catalogue, watch)) as ReadForms | undefined,
    tryForm: async ({ catalogue, ...task }, watch) =>
      (await worker.run({ kind: "try-form", ...task }, catalogue, watch)) as Result<FormTrial> | undefined,
    issue: async ({ catalogue, ...task }, watch) =>
      (await worker.run({ kind: "issue", ...task }, catalogue, watch)) as IssuedAll | undefined,
    report: async ({ catalogue, ...task }, watch) =>
      (await worker.run({ kind: "report", ...task }, catalogue, watch)) as Result<WrittenReport> | undefined,
    reportModel: async ({ catalogue, ...task }, watch) =>
      (await worker.run({ kind: "report-model", ...task }, catalogue, watch)) as ReportModel | undefined,
    request: async ({ catalogue, ...task }, watch) =>
      (await worker.run({ kind: "request", ...task }, catalogue, watch)) as WrittenRequest | undefined,
    letters: async ({ catalogue, ...task }, watch) =>
      (await worker.run({ kind: "letters", ...task }, catalogue, watch)) as
        Result<readonly WrittenLetter[]> | undefined,
    tables: async ({ catalogue, ...task }, watch) =>
      (await worker.run({ kind: "tables", ...task }, catalogue, watch)) as
        Result<readonly NamedBytes[]> | undefined,
    returns: async ({ catalogue, ...task }, watch) =>
      (await worker.run({ kind: "returns", ...task }, catalogue, watch)) as
        Result<readonly ReturnedCopy[]> | undefined,
    fileAt: (files, place) => fileOpeningAt(filesChosen(files), place, browserHost),
    archive: (files, day) => writeArchive(files, { ...browserHost, day }),
    save: async (name, bytes) => {
      saveFile(name, bytes);
      return read(undefined);
    },
    documentText: async (file) => {
      // What reads Word and PDF is large, and seldom needed.
      const [{ readDocumentText }, bytes] = await Promise.all([
        import("../host/documents"),
        bytesOfFile(file, file.name),
      ]);
      if (!bytes.ok) return bytes;
      const found = await readDocumentText(bytes.value, file.name);
      return found.ok ? read(found.value.text, found.issues) : found;
    },
    kept: localBoard(storage, partition),
  };
}
