import type { Issue } from "../../base";
import { type Sheet, type SheetDraft, type Workbook, plainSheet } from "../../workbook";
import { summaryIssue } from "../issues";
import { wordsOfSheet } from "../look/words-digest";
import { holdsDecisions } from "../read/read-decisions";
import type { Records } from "../read/read-records";
import { isDetailSheet } from "../read/read-rows";
import { RECORDS_SHEET } from "../records";
import { MADE_SHEETS } from "../sheet-names";

/** Cells of all sheets of the board's own: far more than somebody types beside a summary. */
const MOST_CELLS = 200_000;

/** The sheets of an earlier summary that the board added; one too large stays in that book alone, which is said. */
export function ownSheets(
  { sheets }: Workbook,
  records: Records,
  file: string,
): { readonly sheets: readonly SheetDraft[]; readonly issues: readonly Issue[] } {
  let left = MOST_CELLS;
  const issues: Issue[] = [];
  const kept = sheets.flatMap((sheet): readonly SheetDraft[] => {
    if (!isOwn(sheet, records)) return [];
    const cells = sheet.rows.reduce((sum, row) => sum + (row.cells.at(-1)?.column ?? 0), 0);
    if (cells <= left) {
      left -= cells;
      return [plainSheet(sheet)];
    }
    const where = { file, sheet: sheet.name };
    issues.push(summaryIssue("summary.own-sheet-too-large", where, { facts: { most: MOST_CELLS } }));
    return [];
  });
  return { sheets: kept, issues };
}

function isOwn(sheet: Sheet, records: Records): boolean {
  if (sheet.name === RECORDS_SHEET || MADE_SHEETS.has(sheet.name)) return false;
  return !holdsDecisions(sheet) && !isDetailSheet(sheet, records);
}

/** The sheets made by the merge into which somebody wrote since: they are made anew, and those words are not in them. */
export const writtenIn = ({ sheets }: Workbook, { words }: Records, file: string): readonly Issue[] =>
  sheets.flatMap((sheet) => {
    const before = words[sheet.name];
    if (before === undefined || before === wordsOfSheet(sheet)) return [];
    return [summaryIssue("summary.sheet-written-in", { file, sheet: sheet.name })];
  });
