export type { FoundFile, Host, Progress } from "./host";
export type {
  Capabilities,
  CellWrite,
  FieldLook,
  LostCell,
  OpenWorkbook,
  SheetPlace,
  SheetWrite,
  Spreadsheet,
  SpreadsheetEvent,
  StopWatching,
} from "./spreadsheet";
export type * from "./filling/model";
export { holds } from "./spreadsheet";
export { withLost } from "./filling/changes/cell-change";
export { savedCover } from "./filling/changes/change-cover";
export { deletedEntry, duplicatedEntry, savedEntries, savedEntry } from "./filling/changes/change-entry";
export { nilChange } from "./filling/changes/change-nil";
export { besideOthers } from "./filling/beside-others";
export { draftKey } from "./filling/draft-key";
export { coverForm, entryForm } from "./filling/entry-form";
export { finished } from "./filling/changes/finished";
export { openReport, readReport } from "./filling/report/read-report";
export { repaired } from "./filling/changes/repaired";
export { repairsOf } from "./filling/changes/repairs";
export { restFields } from "./filling/rest-fields";
export { leftToMend } from "./filling/left-to-mend";
export { stillOpen } from "./filling/still-open";
export { finishedBefore, rememberReport, reportedBefore } from "./filling/report-memory";
export { bytesOfFile } from "./bytes-of-file";
export { type IssuedWorkbook, issueTemplates, unitsOwing } from "./issue-templates";
export { formFileName } from "./form-file-name";
export { type EarlierReports, earlierReports } from "./earlier-reports";
export { loadCatalogue, readBoardCatalogue } from "./load-catalogue";
export { type PackedOutcomes, packOutcomes, unpackOutcomes } from "./packed-outcomes";
export { type AnyFile, type FoundFiles, fileIssue, fileIssues, workbooksAmong } from "./workbooks-among";
export {
  type Merged,
  type MergedHere,
  type MergeOrder,
  type MergeResult,
  type MergedTemplate,
  type MergeMeans,
  mergeFiles,
} from "./merging/merge-files";
export { type OrderWithBook, mergeWithBook } from "./merging/merge-with-book";
export type { MergedFile } from "./merging/merged-file";
export type { Conflict, RivalDifference, RivalRow } from "./merging/conflicts";
export { type CellOfFile, fileOpeningAt } from "./merging/file-opening-at";
export { type FoldedFile, type FoldedFinding, foldFindings } from "./merging/fold-findings";
export { type BehindReturn, behindReturn } from "./merging/behind-return";
export {
  type TextShown,
  type TextsOfColumn,
  type WordingShown,
  textsOfTemplate,
} from "./merging/texts-of-template";
export { type PartOfFigure, type RowsBehind, rowsBehind } from "./merging/rows-behind";
export { openWorkingBook, openDecisions } from "./merging/open-working-book";
export { type MergeChanges, changesSince } from "./merging/changes";
export { reasonsOfFate } from "./merging/reasons-of-fate";
export { type IssuedAll, issueAll } from "./issue-all";
export { sheetsAsDraft } from "./merging/sheets-as-draft";
export {
  type Headline,
  figureKey,
  headlineOf,
  headlinesToday,
  REPORTING_RATE,
  trendOf,
  withHeadline,
} from "./merging/headline";
export { periodStated, periodToIssue, periodToMerge } from "./merging/usual-period";
export { isForeign } from "./open-workbook";
export { type ReadAside, readFiles, readingKey, rememberingReader } from "./read-files";
export { openSummary } from "./papers/open-summary";
export { type ExportTask, type ExportedTables, type FolderDraft, exportTables } from "./tables/export-tables";
export { exportedFiles } from "./tables/exported-files";
export { FolderInMemory } from "./tables/folder-in-memory";
export { type ImportTask, type ImportedTables, importTables } from "./tables/import-tables";
export { type DecodeParquet, type TablesMeans } from "./tables/read-summaries";
export { type FoundFolder, type SizedFile, tablesOfFolder } from "./tables/table-folder";
export { type TableEncoder, csvEncoder } from "./tables/table-encoder";
export { type RequestTask, type WrittenRequest, writeRequest } from "./papers/write-request";
export { type LetterPart, type LettersTask, type WrittenLetter, writeLetters } from "./papers/write-letters";
export { type ReturnedCopy, type ReturnsTask, writeReturns } from "./papers/write-returns";
export { type VerifyTask, verifyReport } from "./papers/verify-report";
export { type ReportModel, reportModelOf } from "./papers/report-model";
export { type ReportTask, type WrittenReport, writeReport } from "./papers/write-report";
export { today } from "./today";
