import { given, type Issue, oneLine, type PlainDate } from "../../core/base";
import type { CatalogueIndex, Period } from "../../core/catalogue";
import {
  type Completeness,
  type DecidedHere,
  type Figures,
  type SummaryModel,
  type TemplateSummary,
  comparisonsOf,
  decisionsToday,
  joinedDecisions,
  mergeSubmissions,
  mergedBefore,
  notCompared,
} from "../../core/merge";
import {
  type Decision,
  type ReadingContext,
  type SubmissionOutcome,
  acceptedFiles,
} from "../../core/submissions";
import {
  type BookChanges,
  type DecisionTexts,
  type WorkingBook,
  changesSinceBook,
  summaryIssue,
  summaryWorkbook,
} from "../../core/summary";
import { UnreadableSheet, writeWorkbookAside } from "../../core/workbook";
import type { FoundFile, Host } from "../host";
import type { FoundFiles } from "../workbooks-among";
import { type Conflict, conflictsAmong } from "./conflicts";
import { type MergedFile, mergedFile } from "./merged-file";

export interface MergeOrder {
  readonly index: CatalogueIndex;
  readonly period: string;
  readonly asOf: PlainDate;
  /** What the board decided, here or in earlier merges. */
  readonly decisions: readonly Decision[];
  /** Tổng hợp tạm: good rows of sheets that go back count for the time being. */
  readonly provisional?: boolean;
  /** Puts an issue into words: for the sheet "Cần xử lý". */
  readonly wording: (issue: Issue) => string;
  /** The summary that stood at the place of this one, in which the board worked. */
  readonly book?: WorkingBook;
  /** Earlier reports or summaries: the year before, the months before, the plan. */
  readonly earlier?: readonly FoundFile[];
  /** Rows of decisions that were not understood: they stand in the summary as they were typed. */
  readonly unread?: readonly DecisionTexts[];
}

/** One merge, ready to be shown: all that a board looks at, without the rows. Plain data: it may cross threads. */
export interface MergeResult {
  readonly period: Period;
  readonly asOf: PlainDate;
  /** Good rows of sheets that go back count for the time being. */
  readonly provisional: boolean;
  readonly files: readonly MergedFile[];
  readonly completeness: Completeness;
  readonly templates: readonly MergedTemplate[];
  readonly conflicts: readonly Conflict[];
  /** What boards decided, and what became of it. */
  readonly decisions: readonly DecidedHere[];
  readonly issues: readonly Issue[];
}

export interface MergedTemplate {
  readonly code: string;
  readonly rows: number;
  readonly total: Figures;
  /** What each unit has in it, in catalogue order. */
  readonly units: TemplateSummary["units"];
  /** What the total lacks, where it is provisional. */
  readonly lacking: TemplateSummary["lacking"];
}

export interface Merged {
  readonly result: MergeResult;
  /** The summary workbook, as .xlsx. */
  readonly summary: Uint8Array;
  /** How much was in the board's earlier summary, where one was given along. */
  readonly kept?: { readonly decisions: number; readonly replies: number; readonly sheets: number };
}

/** In the thread that merged, with every row; the summary in pieces, one behind the other. */
export interface MergedHere extends Omit<Merged, "summary"> {
  readonly model: SummaryModel;
  readonly summary: readonly Uint8Array[];
}

/** What a merge needs of the place it runs in. */
export interface MergeMeans {
  readonly host: Host;
  /** Reads the files, in their order: in this thread or in several, anew or remembered. */
  readonly read: (
    files: readonly FoundFile[],
    context: ReadingContext,
  ) => Promise<readonly SubmissionOutcome[]>;
}

/**
 * Tổng hợp: what was found, read and merged into one summary workbook. What finding the files told (an archive that
 * would not open, a file passed over) stands among the issues, in the result as in the workbook.
 */
export async function mergeFiles(
  found: FoundFiles,
  order: MergeOrder,
  { host, read }: MergeMeans,
): Promise<MergedHere> {
  const { index, period, asOf, provisional, wording, book } = order;
  const own = joinedDecisions(book?.decisions ?? [], decisionsToday(order.decisions, index));
  const outcomes = await read(found.files, { index, period, accepted: acceptedFiles(own) });
  const decisions = [...own, ...(book?.replies ?? [])];
  const earlier = await read(order.earlier ?? [], { index });
  const before = mergedBefore(earlier, { index, period, asOf });
  const context = { index, period, asOf, decisions, before, ...given({ provisional }) };
  const merged = mergeSubmissions(outcomes, context);
  const comparisons = comparisonsOf(outcomes, earlier, context);
  const issues = [
    ...[...shortlyNamed(found), ...(book?.issues ?? []), ...merged.issues],
    ...notCompared(earlier, { index, comparisons, before }),
  ];
  const told = book === undefined ? {} : changesTold(book, { ...merged, issues }, index);
  const model: SummaryModel = { ...merged, issues: [...issues, ...(told.issues ?? [])] };
  const { changes } = told;
  const unread = [...(book?.unread ?? []), ...(order.unread ?? [])];
  const kept = given({ changes, ownSheets: book?.ownSheets });
  const draft = summaryWorkbook(model, { index, wording, unread, comparisons, ...kept });
  const summary = await writeWorkbookAside(draft, host);
  return { result: resultOf(model, index, provisional === true), summary, model };
}

/** What has changed since the book was made; that it cannot be told, where the book was damaged on the way, is no reason to go without the merge. */
function changesTold(
  book: WorkingBook,
  model: SummaryModel,
  index: CatalogueIndex,
): { readonly changes?: BookChanges; readonly issues?: readonly Issue[] } {
  try {
    return { changes: changesSinceBook(book, model, index) };
  } catch (error) {
    if (!(error instanceof UnreadableSheet)) throw error;
    return { issues: [summaryIssue("summary.changes-unknown", { sheet: error.sheet })] };
  }
}

/** What finding the files told, each place as short as the names of the files: no board reads its own folders in a sheet. */
function shortlyNamed({ files, issues }: FoundFiles): readonly Issue[] {
  const [first] = files;
  const folder = first === undefined ? "" : first.path.slice(0, first.path.length - first.name.length);
  return issues.map((issue) => {
    const { file } = issue.where;
    if (file === undefined) return issue;
    const path = file.replaceAll("\\", "/");
    const short = path.startsWith(folder) && folder !== "" ? path.slice(folder.length) : path;
    const name = /^(?:\/|\w:)/.test(short) ? (short.split("/").at(-1) ?? short) : short;
    return { ...issue, where: { ...issue.where, file: oneLine(name) } };
  });
}

function resultOf(model: SummaryModel, index: CatalogueIndex, provisional: boolean): MergeResult {
  const { period, asOf, sources, completeness, templates, decisions, issues } = model;
  const files = sources.map(mergedFile);
  return {
    ...{ period, asOf, provisional, files, completeness, decisions, issues },
    templates: templates.map(({ template, rows, total, units, lacking }) => ({
      ...{ code: template.code, rows, total, units, lacking },
    })),
    conflicts: conflictsAmong(model, index),
  };
}
