import type { PlainDate } from "../../base";
import type { CatalogueIndex, OrgUnit, OwedTemplate, Period, Template } from "../../catalogue";
import type { TemplateLayout } from "./layout";
import type { UnitHeading } from "../look/unit-heading";

/** Everything the parts of one template's sheet are made from. */
export interface TemplateSheetParts {
  readonly index: CatalogueIndex;
  readonly orgUnit: OrgUnit;
  readonly owed: OwedTemplate;
  readonly template: Template;
  readonly layout: TemplateLayout;
  readonly period: Period;
  /** Last day the figures are about. */
  readonly until: PlainDate;
  readonly heading: UnitHeading;
  /** The cover's template, if the unit has one. */
  readonly cover: Template | undefined;
  /** Name of the sheet. */
  readonly sheet: string;
}
