import type { Issue } from "../../base";
import { type Sheet, type SheetDraft, type Workbook, plainSheet } from "../../workbook";
import { summaryIssue } from "../issues";
import { wordsOfSheet } from "../look/words-digest";
import { holdsDecisions } from "../read/read-decisions";
import type { Records } from "../read/read-records";
import { isDetailSheet } from "../read/read-rows";
import { RECORDS_SHEET } from "../records";

/** Cells of all sheets of the board's own: far more than somebody types beside a summary. */
const MOST_CELLS = 200_000;

/**
 * The sheets of an earlier summary that the board added. One too large stays in that book alone, and one comes without its
 * formulas and notes, which is said. Which are the merge's own its records tell; those of earlier versions do not.
 */
export function ownSheets(
  { sheets }: Workbook,
  records: Records,
  file: string,
): { readonly sheets: readonly SheetDraft[]; readonly issues: readonly Issue[] } {
  let left = Object.keys(records.words).length === 0 ? -1 : MOST_CELLS;
  const issues: Issue[] = [];
  const kept = sheets.flatMap((sheet): readonly SheetDraft[] => {
    if (left < 0 || !isOwn(sheet, records)) return [];
    const where = { file, sheet: sheet.name };
    const cells = sheet.rows.reduce((sum, row) => sum + (row.cells.at(-1)?.column ?? 0), 0);
    if (cells > left) {
      issues.push(summaryIssue("summary.own-sheet-too-large", where, { facts: { most: MOST_CELLS } }));
      return [];
    }
    left -= cells;
    const formulas = sheet.rows.reduce((sum, row) => sum + row.cells.filter((one) => one.formula).length, 0);
    const notes = sheet.notes?.length ?? 0;
    if (formulas + notes > 0)
      issues.push(summaryIssue("summary.own-sheet-plain", where, { facts: { formulas, notes } }));
    return [plainSheet(sheet)];
  });
  return { sheets: kept, issues };
}

function isOwn(sheet: Sheet, records: Records): boolean {
  if (sheet.name === RECORDS_SHEET || Object.hasOwn(records.words, sheet.name)) return false;
  return !holdsDecisions(sheet) && !isDetailSheet(sheet, records);
}

/** The sheets made by the merge into which somebody wrote since: they are made anew, and those words are not in them. */
export const writtenIn = ({ sheets }: Workbook, { words }: Records, file: string): readonly Issue[] =>
  sheets.flatMap((sheet) => {
    if (!Object.hasOwn(words, sheet.name) || words[sheet.name] === wordsOfSheet(sheet)) return [];
    return [summaryIssue("summary.sheet-written-in", { file, sheet: sheet.name })];
  });
