export {
  CATALOGUE_SHEET,
  coverName,
  headerName,
  IDENTITY_SHEET,
  identityTexts,
  isStampSheet,
  nilName,
  PROPERTY_PREFIX,
  readIdentity,
} from "./stamp/identity";
export type { WorkbookIdentity } from "./stamp/identity";
export { carriedCatalogue, mayBeReport } from "./stamp/carried-catalogue";
export { REMARKS_SHEET, readReturnedMark, returnedMarkRow, withoutRemarks } from "./stamp/returned-mark";
export type { ReturnedMark } from "./stamp/returned-mark";
export { LOCKED_COVER, PREFILLED_COVER } from "./stamp/cover-values";
export { templatesIssue, templatesIssues } from "./issues";
export { draftValue } from "./field/draft-value";
export { filledWorkbook } from "./filled-workbook";
export type { Filling } from "./filled-workbook";
export { NIL_MARK } from "./field/list-names";
export { templateLayout } from "./sheet/layout";
export { computedName } from "./sheet/row-names";
export type { TemplateLayout } from "./sheet/layout";
export { isYear, valueRange } from "./field/value-range";
export type { ValueRange } from "./field/value-range";
export { carriedReport, withoutEarlier } from "./earlier/carried-report";
export type { DividedUnit, EarlierEntry, EarlierReport } from "./earlier/earlier-report";
export { templateWorkbook } from "./template-workbook";
export type { TemplateOrder } from "./template-workbook";
export { cellFormat } from "./field/cell-formats";
export type { CellFormat } from "./field/cell-formats";
export { COLOURS } from "./look/styles";
export { unitHeading } from "./look/unit-heading";
export type { UnitHeading } from "./look/unit-heading";
