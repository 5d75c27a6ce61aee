export { excelSpreadsheet } from "./excel-spreadsheet";
export { type SpreadsheetIssueCode, spreadsheetIssues } from "./issues";
export type { OfficeJs } from "./office-js";
export { type ContractStep, contractSteps } from "./contract-steps";
export { type StepOutcome, walkSteps } from "./contract-walk";
export { contractWorkbook, isContractWorkbook } from "./contract-workbook";
