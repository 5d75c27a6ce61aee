import type {
  CellOfFile,
  Merged,
  PartOfFigure,
  Headline,
  IssuedAll,
  Progress,
  ReportModel,
  ReturnedCopy,
  RowsBehind,
  TextsOfColumn,
  WrittenLetter,
  WrittenReport,
  WrittenRequest,
} from "../../app";
import type { ReadForms, TrialAsked } from "../../app/forms/read-forms";
import type { PlainDate, Result } from "../../core/base";
import type { Catalogue } from "../../core/catalogue";
import type { FormTrial, MappingProposal } from "../../core/forms";
import type { ReportPart } from "../../core/paper";
import type { Decision } from "../../core/submissions";

export interface MergeTask {
  /** As the user picked or dropped them: workbooks, archives, whole folders. */
  readonly files: readonly File[];
  readonly catalogue: Catalogue;
  readonly period: string;
  readonly asOf: PlainDate;
  /** Tổng hợp tạm: good rows of sheets that go back count for the time being. */
  readonly provisional: boolean;
  readonly decisions: readonly Decision[];
  /** The summary of an earlier merge, in which the board worked. */
  readonly book?: File;
  /** Its decisions and replies are among those given, or were taken back since. */
  readonly isBookTaken?: boolean;
  /** Summaries of other periods, that it is compared with. */
  readonly compared?: readonly File[];
}

export interface RowsTask {
  readonly files: readonly File[];
  readonly part: PartOfFigure;
  readonly catalogue: Catalogue;
}

export interface TextsTask {
  /** Code of the template. */
  readonly template: string;
  readonly catalogue: Catalogue;
}

export interface MappingTask {
  /** As they were picked or dropped. */
  readonly files: readonly File[];
  /** One of them, by the name the merge gave it. */
  readonly file: string;
  /** Code of the template it is to stand for; absent: the likest. */
  readonly template?: string | undefined;
  readonly catalogue: Catalogue;
}

export interface FormsTask {
  /** As they were picked or dropped. */
  readonly files: readonly File[];
  readonly catalogue: Catalogue;
}

export interface TrialTask extends TrialAsked {
  readonly files: readonly File[];
}

export interface IssueTask {
  readonly orgUnits: readonly string[];
  readonly period: string;
  /** This pane opens with each workbook. */
  readonly opensPane: boolean;
  /** The summary of an earlier period: each workbook brings along what its unit reported in it. */
  readonly earlier?: File;
  readonly catalogue: Catalogue;
}

export interface PaperTask {
  /** The summary workbook, as .xlsx. */
  readonly summary: Uint8Array;
  readonly file: string;
  readonly catalogue: Catalogue;
}

export interface WordReportTask extends PaperTask {
  /** The board's own Word models of its report and of the internal annex. */
  readonly models?: ReportModels;
  /** Summaries of other periods, that it is compared with. */
  readonly compared?: readonly File[];
}

export interface ReportModelTask {
  /** The day whose rules its form follows. */
  readonly on: PlainDate;
  readonly catalogue: Catalogue;
}

export interface RequestLetterTask {
  /** Id of the period. */
  readonly period: string;
  /** The day whose rules its form follows. */
  readonly on: PlainDate;
  /** What is asked of whom. */
  readonly catalogue: Catalogue;
}

/** A file to be saved. */
export interface NamedBytes {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface CopiesTask extends PaperTask {
  /** What the units sent, as it was picked or dropped. */
  readonly files: readonly File[];
}

/** How a long task tells how far it is, and is given up. */
export interface TaskWatch {
  readonly progress: Progress;
  readonly signal: AbortSignal;
}

/** The board's long work: done aside, so that the pane stays quick. undefined: given up. */
export interface BoardServices {
  /** Refused where the board's earlier summary cannot be read. */
  merge(task: MergeTask, watch: TaskWatch): Promise<Result<Merged> | undefined>;
  /** The rows of the last merge behind a figure; undefined where they are no longer at hand. */
  rowsBehind(task: RowsTask, watch: TaskWatch): Promise<readonly RowsBehind[] | undefined>;
  /** What units wrote in a template, in the last merge, as it stands together; undefined where it is no longer at hand. */
  textsOf(task: TextsTask, watch: TaskWatch): Promise<readonly TextsOfColumn[] | undefined>;
  /** What the columns of a unit's own form may be; refused where that cannot be told. */
  mapping(task: MappingTask, watch: TaskWatch): Promise<Result<MappingProposal> | undefined>;
  /** What files are as forms of the board's own. */
  forms(task: FormsTask, watch: TaskWatch): Promise<ReadForms | undefined>;
  /** What a template made of a table would read of the form's own figures. */
  tryForm(task: TrialTask, watch: TaskWatch): Promise<Result<FormTrial> | undefined>;
  issue(task: IssueTask, watch: TaskWatch): Promise<IssuedAll | undefined>;
  /** The board's report in Word, written from a summary. */
  report(task: WordReportTask, watch: TaskWatch): Promise<Result<WrittenReport> | undefined>;
  /** The model that report is written from, to be edited in Word. */
  reportModel(task: ReportModelTask, watch: TaskWatch): Promise<ReportModel | undefined>;
  /** The letter that opens a period; also undefined where nobody owes anything for it. */
  request(task: RequestLetterTask, watch: TaskWatch): Promise<WrittenRequest | undefined>;
  /** The board's letters to its units, written from a summary. */
  letters(task: PaperTask, watch: TaskWatch): Promise<Result<readonly WrittenLetter[]> | undefined>;
  /** The summary as open tables with their dictionary. */
  tables(task: PaperTask, watch: TaskWatch): Promise<Result<readonly NamedBytes[]> | undefined>;
  /** Units' own workbooks with the board's remarks on them. */
  returns(task: CopiesTask, watch: TaskWatch): Promise<Result<readonly ReturnedCopy[]> | undefined>;
  /** One of the files handed in, to be looked at: it opens at the cell. */
  fileAt(files: readonly File[], place: CellOfFile): Promise<Result<Uint8Array>>;
  /** One .zip of several files, which bear the day. */
  archive(files: readonly NamedBytes[], day: PlainDate): Uint8Array;
  /** Asks the browser to hand a file to the user under this name; whether it does nobody tells. */
  save(name: string, bytes: Uint8Array): Promise<Result<void>>;
  /** The text of a guide: .docx, .pdf or .txt. */
  documentText(file: File): Promise<Result<string>>;
  readonly kept: BoardMemory;
  /** Returned workbooks to try the merge with, where there are some: on the trial page. */
  samples?(): Promise<readonly File[]>;
}

/** What a board would not like to say twice, kept on this machine. */
export interface BoardMemory {
  /** The board's own catalogue workbook, as chosen last; undefined: the shipped one is used. */
  catalogue(): KeptFile | undefined;
  keepCatalogue(file: KeptFile | undefined): Result<void>;
  /** The board's own model of its report, or of the internal annex, as chosen last; undefined: the shipped one is used. */
  reportModel(part: ReportPart): KeptFile | undefined;
  keepReportModel(part: ReportPart, file: KeptFile | undefined): Result<void>;
  /** What the board decided, by period. */
  decisions(period: string): readonly Decision[];
  keepDecisions(period: string, decisions: readonly Decision[]): Result<void>;
  /** Headlines of the merges made before, by the board that made them. */
  headlines(orgUnit: string): readonly Headline[];
  keepHeadlines(orgUnit: string, headlines: readonly Headline[]): Result<void>;
}

/** The board's own Word models; where there is none the shipped one is used. */
export type ReportModels = Readonly<Partial<Record<ReportPart, KeptFile>>>;

export interface KeptFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}
