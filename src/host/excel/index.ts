export { excelSpreadsheet } from "./excel-spreadsheet";
export { type SpreadsheetIssueCode, spreadsheetIssues } from "./issues";
export type { OfficeJs } from "./office-js";
export { type ContractStep, contractSteps } from "./contract-steps";
export { contractWorkbook } from "./contract-workbook";
