import { type Issue, type Result, given, read } from "../../core/base";
import { summaryIssue, type WorkingBook } from "../../core/summary";
import type { FoundFile } from "../host";
import type { FoundFiles } from "../workbooks-among";
import { type MergeMeans, type MergeOrder, type MergedHere, mergeFiles } from "./merge-files";
import { openWorkingBook } from "./open-working-book";

export interface OrderWithBook extends Omit<MergeOrder, "book"> {
  /** The summary of an earlier merge, in which the board worked. */
  readonly book?: FoundFile | undefined;
  /** Its decisions and replies are among those ordered already, or were taken back since. */
  readonly isBookTaken?: boolean;
}

/**
 * The merge, beside the board's own summary of an earlier one, from which decisions and replies are taken over. Refused
 * where it cannot be read whole: what the board wrote in it would be lost. One of another period or board is told
 * (`summary.other-book`), and nothing of it holds.
 */
export async function mergeWithBook(
  found: FoundFiles,
  { book: file, isBookTaken = false, ...order }: OrderWithBook,
  means: MergeMeans,
): Promise<Result<MergedHere>> {
  const { index } = order;
  const period = index.period(order.period);
  if (file === undefined || period === undefined) return read(await mergeFiles(found, order, means));
  const opened = await openWorkingBook(file, { index, period, host: means.host });
  if (!opened.ok) return opened;
  const book = opened.value;
  const other: readonly Issue[] = book ? [] : [summaryIssue("summary.other-book", { file: file.name })];
  const issues = [...found.issues, ...other];
  const taken = book && isBookTaken ? withoutWords(book) : book;
  const merged = await mergeFiles({ ...found, issues }, { ...order, ...given({ book: taken }) }, means);
  return read({ ...merged, ...given({ kept: book && countsOf(book) }) });
}

const withoutWords = (book: WorkingBook): WorkingBook => ({ ...book, decisions: [], replies: [] });

const countsOf = ({ decisions, replies, ownSheets }: WorkingBook) => ({
  ...{ decisions: decisions.length, replies: replies.length, sheets: ownSheets.length },
});
