import type { Issue } from "../../base";
import { isError } from "../../base";
import type { CatalogueIndex } from "../../catalogue";
import { rejectedFile } from "../../submissions";
import type { SourceFile, SubmissionOutcome } from "../../submissions";
import type { ReadLimits, Workbook } from "../../workbook";
import { summaryIssue } from "../issues";
import { words } from "../look/words";
import { digestOfDecisions } from "./read-decisions";
import { readSummaryRows } from "./read-rows";
import { underKeysOfToday } from "./keys-of-today";
import { type Records, readRecords } from "./read-records";
import { recordedOutcomes } from "./recorded-outcomes";
import { RECORDS_SHEET, SUMMARY_PROPERTY } from "../records";

/** A summary holds the rows of a thousand returned workbooks: half a million of them have nine million cells. */
export const SUMMARY_LIMITS: Partial<ReadLimits> = { cells: 25_000_000 };

/**
 * A summary that is merged among other files, unlike the one somebody opens, is whatever calls itself one: it may take
 * twice the memory of a returned workbook, a gigabyte, and no more, or one hostile file would stop the merge of all.
 */
export const MERGED_SUMMARY_LIMITS: Partial<ReadLimits> = { cells: 10_000_000 };

/** Whether the workbook is a summary of ours, told by its hidden sheet or its stamp. */
export const isSummary = ({ sheets, customProperties }: Workbook): boolean =>
  customProperties.has(SUMMARY_PROPERTY) || sheets.some(({ name }) => name === RECORDS_SHEET);

export interface JudgedBy {
  /** The catalogue of the board that merges: its limits and conditions. Absent where the book is only looked into. */
  readonly index?: CatalogueIndex | undefined;
  /** The catalogue it is looked into with: its columns are called as in this one. */
  readonly knownTo?: CatalogueIndex;
  /** What its bytes showed. */
  readonly damage?: readonly Issue[];
  /** The board that made it opens it again: it is no lower level that its files came through. */
  readonly reopened?: boolean;
}

/**
 * Gives back what a summary was merged from, file by file, so that a higher level can merge it again. Counted and
 * compared rows are read from the sheets as they stand now: where somebody changed them the totals follow, and a
 * warning says so. Whether they count one level up is for its catalogue to say. Returns that were not chosen come
 * without rows (`withheld`), with all that decides between them. Its rows are judged like those of any other file
 * (RULES.md M30): an error in one sends the return back, by the cell it stands in. A summary whose bytes are damaged is rejected whole.
 */
export function readSummary(
  workbook: Workbook,
  source: SourceFile,
  { index, knownTo, damage = [], reopened = false }: JudgedBy = {},
): readonly SubmissionOutcome[] {
  // Rows that cannot be read are missing from files nobody can name: none of them counts.
  if (damage.some(isError)) return [rejectedFile(source, damage)];
  const written = readRecords(workbook);
  const records = written && underKeysOfToday(written, index ?? knownTo);
  if (records === undefined) {
    const place = { file: source.file, sheet: RECORDS_SHEET };
    return [rejectedFile(source, [summaryIssue("summary.records-unreadable", place)])];
  }
  const rows = readSummaryRows(workbook, records, { file: source.file, index });
  const about = [...damage, ...editedDecisions(workbook, records, source)];
  const outcomes = recordedOutcomes(records, rows, { summary: source.file, about, index, reopened });
  // The summary itself is listed as rejected, for what of it belongs to no file.
  return rows.strangers.length === 0 ? outcomes : [...outcomes, rejectedFile(source, rows.strangers)];
}

/** Decisions that somebody changed or typed after the merge: no merge has carried them out. */
function editedDecisions(workbook: Workbook, { decisions }: Records, { file }: SourceFile): readonly Issue[] {
  if (decisions === undefined || digestOfDecisions(workbook) === decisions.digest) return [];
  return [summaryIssue("summary.decisions-edited", { file, sheet: words.decisions })];
}
