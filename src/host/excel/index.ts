export { excelSpreadsheet } from "./excel-spreadsheet";
export { type SpreadsheetIssueCode, spreadsheetIssues } from "./issues";
export type { OfficeJs } from "./office-js";
export { type ContractStep, contractSteps } from "./contract/contract-steps";
export { type StepOutcome, walkSteps } from "./contract/contract-walk";
export { contractWorkbook, isContractWorkbook } from "./contract/contract-workbook";
