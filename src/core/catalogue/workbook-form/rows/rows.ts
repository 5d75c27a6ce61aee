import type { PlainDate } from "../../../base";
import type {
  Aggregate,
  Assignment,
  Choice,
  Directive,
  Field,
  Holiday,
  MappedColumn,
  OrgUnit,
  Period,
  ReviewStep,
  Rule,
  Task,
  Template,
  UnitKind,
} from "../../model";
import type { Content } from "../tables/cell-reading";
import type { Listed } from "../tables/table";

/** What one row of each sheet says: a thing of the catalogue, or the part of one that fits a row. */
export interface RowOf {
  readonly about: AboutRow;
  readonly directives: Directive;
  readonly tasks: Task;
  readonly reviewSteps: ReviewStep;
  readonly orgUnits: OrgUnit;
  readonly unitKinds: UnitKind;
  readonly periods: Period;
  readonly holidays: Holiday;
  readonly choices: ChoiceRow;
  readonly templates: TemplateRow;
  readonly fields: FieldRecord;
  readonly rules: RuleRow;
  readonly presets: PresetRow;
  readonly assignments: AssignmentRow;
  readonly mappings: MappingRow;
}

export type CatalogueRows = Listed<RowOf>;

export interface AboutRow {
  readonly item: string;
  /** Boards note down data of their own beside ours, in any form. */
  readonly value?: Content;
  /** The day from which it is so, for an item that changes. */
  readonly from?: PlainDate;
}

/** A choice with the list it belongs to; the list's name need stand only once. */
export interface ChoiceRow extends Choice {
  readonly list: string;
  readonly listName: string;
}

export type TemplateRow = Omit<Template, "fields" | "rules" | "presetRows">;

/** A field of a template; what its aggregation needs stands in columns of its own. */
export interface FieldRecord extends Omit<Field, "aggregate"> {
  readonly template: string;
  readonly aggregate: Aggregate["op"];
  /** Of no account where the aggregation needs none. */
  readonly numerator?: Content;
  /** Or the weight of a mean. */
  readonly denominator?: Content;
}

export interface RuleRow extends Rule {
  readonly template: string;
}

/** One value of a preset row; its field says of what kind it is. */
export interface PresetRow {
  readonly template: string;
  readonly row: number;
  readonly field: string;
  readonly value?: Content;
}

/** One row may name several units, templates and periods: it stands for all their combinations. */
export interface AssignmentRow extends Omit<Assignment, "orgUnit" | "template" | "period"> {
  readonly orgUnit: readonly string[];
  readonly template: readonly string[];
  readonly period: readonly string[];
}

/** One column of a form that units use; the rows of one form and template make its mapping. */
export interface MappingRow extends MappedColumn {
  readonly form: string;
  readonly template: string;
}
