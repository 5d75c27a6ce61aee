export { nameOfGroup, wayOfGrouping } from "./look/group-name";
export { lackingWords } from "./look/lacking-parts";
export { summaryIssue, summaryIssues } from "./issues";
export { MERGED_SUMMARY_LIMITS, SUMMARY_LIMITS, isSummary, readSummary } from "./read/read-summary";
export { ROW_COUNT, coverageKeyOf, figureKeyOf, placedFigures, sendingKeyOf } from "./placed-figures";
export type { FigureLine, PlacedFigure } from "./placed-figures";
export type { SendingCount } from "./sheets/key-figures";
export { mergedAgain, reopenedSummary } from "./read/reopened-summary";
export type { ReopenedSummary } from "./read/reopened-summary";
export {
  isAskedBefore,
  isDecisionsRecord,
  isFileRecord,
  isStamp,
  isTemplateRecord,
} from "./read/read-records";
export type { Records } from "./read/read-records";
export { underKeysOfToday } from "./read/keys-of-today";
export { rowsKey } from "./read/read-rows";
export type { RowsOfSource, SummaryRows } from "./read/read-rows";
export { rowJudge } from "./read/judge-row";
export type { RowJudge } from "./read/judge-row";
export { otherCatalogue } from "./read/other-catalogue";
export { recordedOutcomes } from "./read/recorded-outcomes";
export {
  FORMAT,
  SEAL_PROPERTY,
  askedBeforeRecords,
  decisionsRecord,
  fileRecords,
  templateRecord,
} from "./records";
export type { DecisionsRecord, FileRecord, SummaryStamp, TemplateRecord } from "./records";
export { changesSinceBook } from "./book/changes-since";
export type { BookChanges } from "./book/changes";
export { readWorkingBook } from "./book/working-book";
export type { WorkingBook } from "./book/working-book";
export { readDecisions } from "./read/read-decisions";
export type { ReadDecisions } from "./read/read-decisions";
export type { DecisionTexts } from "./look/decision-columns";
export { summaryWorkbook } from "./summary-workbook";
export type { SummaryOptions } from "./summary-workbook";
export { isSettled, unitRemarks } from "./remarks/unit-remarks";
export type { UnitRemarks } from "./remarks/unit-remarks";
export type { RemarksOrder } from "./remarks/remark";
export { recommendationStates } from "./look/words";
