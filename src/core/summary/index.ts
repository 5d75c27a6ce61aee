export { summaryIssues } from "./issues";
export { isSummary, readSummary } from "./read/read-summary";
export { summaryWorkbook } from "./summary-workbook";
export type { SummaryOptions } from "./summary-workbook";
