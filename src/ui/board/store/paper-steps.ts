import { type Issue, type PlainDate, type Result, isWarning } from "../../../core/base";
import { fill } from "../../../i18n";
import type { BoardServices, CopiesTask, TaskWatch } from "../../shared/board-services";
import type { StateCell } from "../../shared/state-cell";
import type { BoardNotice, BoardState, WorkName } from "./board-state";
import type { LongWork } from "./long-work";

export interface PaperSteps {
  /** Báo cáo: the board's report in Word, and beside it the internal annex, both saved. */
  writeReport(): void;
  /** Thư gửi các đơn vị: every letter as a document and as a text, saved as one .zip. */
  writeLetters(): void;
  /** Trả bản sửa: units' own workbooks with the board's remarks, saved as one .zip. */
  writeReturns(): void;
}

/** Names of what is saved, by the period's id. */
const REPORT_FILE = "BAO_CAO_{period}.docx";
const INTERNAL_FILE = "BAO_CAO_{period}_phu-luc-noi-bo.docx";
const LETTERS_FILE = "THU_{period}.zip";
const RETURNS_FILE = "TRA-LOI_{period}.zip";

interface PaperMeans {
  readonly board: BoardServices;
  today(): PlainDate;
  readonly work: LongWork;
}

interface PaperFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** One kind of paper: written by the worker, then saved. */
interface PaperKind<Written> {
  readonly what: WorkName;
  readonly fileName: string;
  write(task: CopiesTask, watch: TaskWatch): Promise<Result<Written> | undefined>;
  /** The files it is saved as, the first of which is told. */
  files(written: Written, name: (pattern: string) => string): readonly [PaperFile, ...PaperFile[]];
  notice(written: Written): { readonly word: BoardNotice["word"]; readonly count: number };
}

/** The board's papers from the summary that is shown. */
export function paperSteps(state: StateCell<BoardState>, { board, today, work }: PaperMeans): PaperSteps {
  const write = async <Written>(kind: PaperKind<Written>): Promise<void> => {
    const { merged, catalogue, files } = state.current().merge;
    if (merged === undefined || catalogue === undefined) return;
    const name = (pattern: string) => fill(pattern, { period: merged.result.period.id });
    const task = { summary: merged.summary, file: name(kind.fileName), catalogue, files };
    await work.run(kind.what, async (watch) => {
      const written = await kind.write(task, watch);
      if (written === undefined || watch.signal.aborted) return undefined;
      if (!written.ok) {
        const trouble = { issues: written.issues, retry: () => void write(kind) };
        state.update((before) => ({ ...before, trouble }));
        return written;
      }
      const [main, ...others] = kind.files(written.value, name);
      const saved = await board.save(main.name, main.bytes);
      for (const other of others) await board.save(other.name, other.bytes);
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
    writeReport: () => void write(reportOf(board)),
    writeLetters: () => void write(lettersOf(board, today())),
    writeReturns: () => void write(returnsOf(board, today())),
  };
}

/** What could not be written, or not whole, beside what was. */
const told = (issues: readonly Issue[]): Pick<BoardState, "trouble"> => {
  const warnings = issues.filter(isWarning);
  return warnings.length === 0 ? {} : { trouble: { issues: warnings } };
};

const reportOf = (board: BoardServices) =>
  paperKind({
    what: "report",
    fileName: REPORT_FILE,
    write: (task, watch) => board.report(task, watch),
    files: ({ report, internal }, name) => [
      { name: name(REPORT_FILE), bytes: report },
      ...(internal === undefined ? [] : [{ name: name(INTERNAL_FILE), bytes: internal }]),
    ],
    notice: ({ toWrite }) => ({ word: "savedReport", count: toWrite.length }),
  });

const lettersOf = (board: BoardServices, day: PlainDate) =>
  paperKind({
    what: "letters",
    fileName: LETTERS_FILE,
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
    fileName: RETURNS_FILE,
    write: (task, watch) => board.returns(task, watch),
    files: (copies, name) => [{ name: name(RETURNS_FILE), bytes: board.archive(copies, day) }],
    notice: ({ length }) => ({ word: "savedReturns", count: length }),
  });

const paperKind = <Written>(kind: PaperKind<Written>): PaperKind<Written> => kind;
