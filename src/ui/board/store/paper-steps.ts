import { bytesOfFile } from "../../../app";
import { type Issue, type PlainDate, type Result, given, isError, isWarning, read } from "../../../core/base";
import type { Catalogue } from "../../../core/catalogue";
import type { ReportPart } from "../../../core/paper";
import { fill } from "../../../i18n";
import type {
  BoardServices,
  CopiesTask,
  NamedBytes,
  RequestLetterTask,
  TaskWatch,
} from "../../shared/board-services";
import type { StateCell } from "../../shared/state-cell";
import type { BoardNotice, BoardState, WorkName } from "./board-state";
import type { LongWork } from "./long-work";

export interface PaperSteps {
  /** Báo cáo: the board's report in Word, and beside it the internal annex, both saved. */
  writeReport(): void;
  /** The models they are written from, saved to be edited in Word. */
  saveReportModel(): void;
  /** Công văn đề nghị báo cáo: the letter that opens a period, saved. */
  writeRequest(asked: AskedOfUnits): void;
  /** Takes the board's own model into use, and keeps it on this machine; undefined: the shipped one again. */
  useReportModel(part: ReportPart, file: File | undefined): void;
  /** Thư gửi các đơn vị: every letter as a document and as a text, saved as one .zip. */
  writeLetters(): void;
  /** Trả bản sửa: units' own workbooks with the board's remarks, saved as one .zip. */
  writeReturns(): void;
  /** Số liệu mở: the summary as tables in .csv with their dictionary, saved as one .zip. */
  writeTables(): void;
}

/** Which period is opened, and the catalogue that says what is asked of whom in it. */
type AskedOfUnits = Omit<RequestLetterTask, "on">;

/** Names of what is saved, by the period's id. */
export const SUMMARY_FILE = "Tong-hop_{period}.xlsx";
const REPORT_FILE = "BAO_CAO_{period}.docx";
const MODEL_FILE = "MAU_BAO_CAO.docx";
const INTERNAL_MODEL_FILE = "MAU_PHU_LUC_NOI_BO.docx";
const INTERNAL_FILE = "BAO_CAO_{period}_phu-luc-noi-bo.docx";
const REQUEST_FILE = "CONG_VAN_{period}.docx";
const LETTERS_FILE = "THU_{period}.zip";
const RETURNS_FILE = "TRA-LOI_{period}.zip";
const TABLES_FILE = "SO-LIEU-MO_{period}.zip";

interface PaperMeans {
  readonly board: BoardServices;
  today(): PlainDate;
  readonly work: LongWork;
}

/** One kind of paper: written by the worker, then saved. */
interface PaperKind<Written> {
  readonly what: WorkName;
  write(task: CopiesTask, watch: TaskWatch): Promise<Result<Written> | undefined>;
  /** The files it is saved as, the first of which is told. */
  files(written: Written, name: (pattern: string) => string): readonly [NamedBytes, ...NamedBytes[]];
  notice(written: Written): { readonly word: BoardNotice["word"]; readonly count: number };
}

/** The board's papers from the summary that is shown. */
export function paperSteps(state: StateCell<BoardState>, means: PaperMeans): PaperSteps {
  const { board, today, work } = means;
  const write = async <Written>(kind: PaperKind<Written>): Promise<void> => {
    const { merged, catalogue, files } = state.current().merge;
    if (merged === undefined || catalogue === undefined) return;
    const name = (pattern: string) => fill(pattern, { period: merged.result.period.id });
    const task = { summary: merged.summary, file: name(SUMMARY_FILE), catalogue, files };
    await work.run(kind.what, async (watch) => {
      const written = await kind.write(task, watch);
      if (written === undefined || watch.signal.aborted) return undefined;
      if (!written.ok) {
        const trouble = { issues: written.issues, retry: () => void write(kind) };
        state.update((before) => ({ ...before, trouble }));
        return written;
      }
      const files = kind.files(written.value, name);
      const [main] = files;
      const saved = await saveAll(board, files);
      const { word, count } = kind.notice(written.value);
      const notice = { word, facts: { file: main.name, count }, intent: "info" } as const;
      state.update((before) => ({
        ...before,
        ...(saved.ok ? { notice, ...told(written.issues) } : { trouble: { issues: saved.issues } }),
      }));
      return written;
    });
  };
  return {
    writeReport: () => void write(reportOf(board, state.current())),
    saveReportModel: () => {
      const catalogue = state.current().catalogue?.index.catalogue;
      if (catalogue !== undefined) void saveOne(state, means, modelOf(means, catalogue));
    },
    writeRequest: (asked) => void saveOne(state, means, requestOf(means, asked)),
    useReportModel: (part, file) => void useReportModel(state, board, { part, file }),
    writeLetters: () => void write(lettersOf(board, today())),
    writeReturns: () => void write(returnsOf(board, today())),
    writeTables: () => void write(tablesOf(board, today())),
  };
}

/** All of them, the first that cannot be saved told. */
async function saveAll(board: BoardServices, files: readonly NamedBytes[]): Promise<Result<void>> {
  for (const { name, bytes } of files) {
    const saved = await board.save(name, bytes);
    if (!saved.ok) return saved;
  }
  return read(undefined);
}

/** A document that needs no summary, and what goes with it: written by the worker, then saved. */
async function saveOne(
  state: StateCell<BoardState>,
  { board, work }: PaperMeans,
  { what, word, write }: OneDocument,
): Promise<void> {
  await work.run(what, async (watch) => {
    const files = await write(watch);
    const [main] = files ?? [];
    if (files === undefined || main === undefined || watch.signal.aborted) return undefined;
    const saved = await saveAll(board, files);
    const notice = {
      word,
      facts: { file: files.map(({ name }) => name).join(", ") },
      intent: "info",
    } as const;
    state.update((before) => ({
      ...before,
      ...(saved.ok ? { notice } : { trouble: { issues: saved.issues } }),
    }));
    return main.bytes;
  });
}

interface OneDocument {
  readonly what: WorkName;
  readonly word: BoardNotice["word"];
  write(watch: TaskWatch): Promise<readonly NamedBytes[] | undefined>;
}

const modelOf = ({ board, today }: PaperMeans, catalogue: Catalogue): OneDocument => ({
  ...{ what: "report-model", word: "savedModel" },
  write: async (watch) => {
    const made = await board.reportModel({ on: today(), catalogue }, watch);
    if (made === undefined) return undefined;
    const { document: bytes, internal } = made;
    const annex = internal && { name: INTERNAL_MODEL_FILE, bytes: internal.document };
    return [{ name: MODEL_FILE, bytes }, ...(annex === undefined ? [] : [annex])];
  },
});

const requestOf = ({ board, today }: PaperMeans, asked: AskedOfUnits): OneDocument => ({
  ...{ what: "request", word: "savedRequest" },
  write: async (watch) => {
    const written = await board.request({ ...asked, on: today() }, watch);
    const name = fill(REQUEST_FILE, { period: asked.period });
    return written && [{ name, bytes: written.document }];
  },
});

/** One that cannot be kept for the next time is used this time, and that is told. */
async function useReportModel(
  state: StateCell<BoardState>,
  board: BoardServices,
  { part, file }: { readonly part: ReportPart; readonly file: File | undefined },
): Promise<void> {
  const bytes = file && (await bytesOfFile(file, file.name));
  if (bytes?.ok === false) {
    state.update((before) => ({ ...before, trouble: { issues: bytes.issues } }));
    return;
  }
  const model = file && bytes && { name: file.name, bytes: bytes.value };
  const kept = board.kept.keepReportModel(part, model);
  state.update(({ trouble: _, ...before }) => ({
    ...before,
    reportModels: given({ ...before.reportModels, [part]: model }),
    ...(!kept.ok && { trouble: { issues: kept.issues } }),
  }));
}

/** What could not be written, or not whole, beside what was. */
const told = (issues: readonly Issue[]): Pick<BoardState, "trouble"> => {
  const some = issues.filter((issue) => isError(issue) || isWarning(issue));
  return some.length === 0 ? {} : { trouble: { issues: some } };
};

const reportOf = (board: BoardServices, { reportModels: models, merge: { compared } }: BoardState) =>
  paperKind({
    what: "report",
    write: (task, watch) => board.report({ ...task, models, ...given({ compared }) }, watch),
    files: ({ report, internal }, name) => [
      { name: name(REPORT_FILE), bytes: report },
      ...(internal === undefined ? [] : [{ name: name(INTERNAL_FILE), bytes: internal }]),
    ],
    notice: ({ toWrite }) => ({ word: "savedReport", count: toWrite.length }),
  });

const lettersOf = (board: BoardServices, day: PlainDate) =>
  paperKind({
    what: "letters",
    write: (task, watch) => board.letters(task, watch),
    files: (letters, name) => {
      const parts = letters.flatMap(({ document, text }) => [document, text]);
      return [{ name: name(LETTERS_FILE), bytes: board.archive(parts, day) }];
    },
    notice: ({ length }) => ({ word: "savedLetters", count: length }),
  });

const returnsOf = (board: BoardServices, day: PlainDate) =>
  paperKind({
    what: "returns",
    write: (task, watch) => board.returns(task, watch),
    files: (copies, name) => [{ name: name(RETURNS_FILE), bytes: board.archive(copies, day) }],
    notice: ({ length }) => ({ word: "savedReturns", count: length }),
  });

const tablesOf = (board: BoardServices, day: PlainDate) =>
  paperKind({
    what: "tables",
    write: (task, watch) => board.tables(task, watch),
    files: (tables, name) => [{ name: name(TABLES_FILE), bytes: board.archive(tables, day) }],
    notice: ({ length }) => ({ word: "savedTables", count: length }),
  });

const paperKind = <Written>(kind: PaperKind<Written>): PaperKind<Written> => kind;
