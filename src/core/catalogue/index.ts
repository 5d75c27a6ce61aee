export { COVER_FIELDS } from "./cover-fields";
export { defaultCatalogue } from "./default/default-catalogue";
export { catalogueIssues } from "./issues";
export { catalogueIndex } from "./look-up/catalogue-index";
export type { CatalogueIndex } from "./look-up/catalogue-index";
export type { OwedTemplate } from "./look-up/owed-templates";
export type { MatchedBy, Resolution } from "./look-up/resolution";
export type { ReviewDue } from "./look-up/review-due";
export { validOn } from "./look-up/valid-on";
export type {
  Aggregate,
  Assignment,
  Board,
  Catalogue,
  Choice,
  ChoiceList,
  Dated,
  Directive,
  Duty,
  Field,
  FieldType,
  HeadingLayout,
  OrgUnit,
  Period,
  Rule,
  Task,
  TaskKind,
  Template,
  UnitKind,
} from "./model";
export { catalogueWorkbook } from "./workbook-form/catalogue-workbook";
export { readCatalogue } from "./workbook-form/read-catalogue";
