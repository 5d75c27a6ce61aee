import type { WorkbookDraft } from "../../workbook";
import type { Catalogue } from "../model";
import { recordsOf } from "./rows/catalogue-rows";
import { TABLES } from "./tables/tables";
import { guideSheet } from "./write/guide-sheet";
import { reviewCalendarSheet } from "./write/review-calendar-sheet";
import { writtenTables } from "./write/table-sheet";
import { wordNames, wordSheet } from "./write/word-sheet";

/**
 * The catalogue as a workbook of plain tables that a board edits in Excel; `readCatalogue` reads it back. Law:
 * what comes back equals what was written.
 */
export function catalogueWorkbook(catalogue: Catalogue): WorkbookDraft {
  const tables = writtenTables(TABLES, recordsOf(catalogue));
  return {
    title: catalogue.name,
    sheets: [guideSheet(), ...tables.map(({ sheet }) => sheet), reviewCalendarSheet(catalogue), wordSheet()],
    names: [...tables.flatMap(({ names }) => names), ...wordNames()],
  };
}
