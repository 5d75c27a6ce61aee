export { aggregationOf, givesFigure, isAggregate } from "./aggregations";
export type { FigureAggregate } from "./aggregations";
export { COVER_FIELDS, NEEDED_COVER_FIELDS, isCoverField } from "./cover-fields";
export { earlierPeriods, keptPeriod, latestFirst, monthsIn } from "./kept-period";
export type { KeptPeriod } from "./kept-period";
export { periodKindIn, periodKindList, yearsIn } from "./period-words";
export { fieldOfKey, isFieldKey } from "./field-keys";
export { isFieldType, kindOf, LAST_DAY } from "./field-kinds";
export { measuredLabel } from "./measured-label";
export { ADDED_UP, givenRowField, rowOutline, rowsAddUp } from "./rows/row-outline";
export type { OutlinedRow } from "./rows/row-outline";
export { isUnitLabel, mayBeUnitLabel, unitColumn } from "./rows/unit-column";
export { isFreeForm, toldApartBy } from "./rows/told-apart";
export type { Control, FieldKind, FieldType, Holds } from "./field-kinds";
export { doubtfulDays, isPlanPeriod } from "./doubtful-days";
export type { DoubtfulDay } from "./doubtful-days";
export { formsDigest } from "./forms-digest";
export { catalogueIssue, catalogueIssues } from "./issues";
export { catalogueIndex } from "./look-up/catalogue-index";
export { codesMeant } from "./workbook-form/read/codes-meant";
export type { CatalogueIndex } from "./look-up/catalogue-index";
export { groupedByHeir } from "./look-up/grouped-by-heir";
export type { GroupedByHeir, OfUnit } from "./look-up/grouped-by-heir";
export { letterheadOn } from "./look-up/letterhead";
export { nearestTo } from "./look-up/nearest";
export { liesWithin } from "./look-up/period-tree";
export type { OwedTemplate } from "./look-up/owed-templates";
export type { MatchedBy, Resolution } from "./look-up/resolution";
export { reviewCalendar } from "./look-up/review-calendar";
export type { Review } from "./look-up/review-calendar";
export type { ReviewDue } from "./look-up/review-due";
export type { Heirs } from "./look-up/succession";
export { validOn } from "./look-up/valid-on";
export { catalogueChanges } from "./changing/catalogue-changes";
export type { RowChange, SheetChanges } from "./changing/catalogue-changes";
export { type OutdatedForms, outdatedForms } from "./changing/outdated-forms";
export { withRaisedVersion } from "./changing/raised-version";
export { isAskedIn, linesBesides, requestToBegin, withChosen, withRequest } from "./changing/request";
export type { ReportRequest, RequestLine } from "./changing/request";
export { succeedUnits } from "./changing/succeed-units";
export type { NewUnit, UnitSuccession } from "./changing/succeed-units";
export { endingOn, likestUnit, withDirective, withNewUnit, withOrgUnit } from "./changing/with-record";
export { type ProposedPeriod, proposedPeriod } from "./changing/proposed-period";
export { withNewPeriod, withoutPeriod, withPeriod } from "./changing/with-period";
export { nextYear } from "./next-year/next-year";
export type { NextYear } from "./next-year/next-year";
export { laidBy } from "./next-year/profile";
export type { PeriodProfile, PeriodRules } from "./next-year/profile";
export { workingDaysAfter } from "./next-year/working-days";
export type {
  Aggregate,
  Assignment,
  Board,
  BoardChange,
  Catalogue,
  Choice,
  ChoiceList,
  Dated,
  Directive,
  Duty,
  Field,
  FormMapping,
  HeadingLayout,
  Holiday,
  Letterhead,
  MappedColumn,
  OrgUnit,
  Period,
  ReviewKind,
  ReviewStep,
  Rule,
  Task,
  TaskKind,
  Template,
  UnitKind,
} from "./model";
export { directiveSearch } from "./search/directive-search";
export { orgUnitSearch } from "./search/org-unit-search";
export { periodSearch } from "./search/period-search";
export { searchIndex } from "./search/search-index";
export type { Hit, Mark, Search, Searchable, WeightedText } from "./search/searchable";
export { defaultCatalogue } from "./shipped/khoa-giao-2024/khoa-giao-2024";
export { shippedCatalogue, shippedCatalogues } from "./shipped/shipped-catalogues";
export { type NewRule, withRule, withoutRule } from "./changing/with-rule";
export { catalogueWorkbook } from "./workbook-form/catalogue-workbook";
export { readCatalogue } from "./workbook-form/read-catalogue";
