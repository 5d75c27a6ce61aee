export {
  coverName,
  headerName,
  IDENTITY_SHEET,
  identityTexts,
  nilName,
  PROPERTY_PREFIX,
  readIdentity,
} from "./identity";
export type { WorkbookIdentity } from "./identity";
export { carriedCatalogue, mayBeReport } from "./carried-catalogue";
export { LOCKED_COVER } from "./cover-keys";
export { templatesIssues } from "./issues";
export { cellValue, filledWorkbook } from "./filled-workbook";
export type { Filling } from "./filled-workbook";
export { NIL_MARK, NO, YES } from "./list-names";
export { templateLayout } from "./layout";
export type { TemplateLayout } from "./layout";
export { isYear, valueRange } from "./value-range";
export type { ValueRange } from "./value-range";
export { templateWorkbook } from "./template-workbook";
export type { TemplateOrder } from "./template-workbook";
export { cellFormat } from "./cell-formats";
export type { CellFormat } from "./cell-formats";
export { unitHeading } from "./unit-heading";
export type { UnitHeading } from "./unit-heading";
