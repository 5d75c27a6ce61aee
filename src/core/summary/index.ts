export { summaryIssues } from "./issues";
export { isSummary, readSummary } from "./read/read-summary";
export { ROW_COUNT, coverageKeyOf, figureKeyOf, placedFigures, sendingKeyOf } from "./placed-figures";
export type { FigureLine, PlacedFigure } from "./placed-figures";
export type { SendingCount } from "./sheets/key-figures";
export { reopenedSummary } from "./read/reopened-summary";
export { summaryWorkbook } from "./summary-workbook";
export type { SummaryOptions } from "./summary-workbook";
