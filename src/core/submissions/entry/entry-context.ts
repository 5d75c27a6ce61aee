import { serialFromTime } from "../../base";
import { type Field, type Holds, type Template, kindOf, validOn } from "../../catalogue";
import type { EntryAround, RuleContext, RuleValue } from "../../rules";
import { knownDay, serialOf } from "../known-days";
import type { FieldValue } from "../model";
import { valueText } from "../value-text";
import type { ReadingPlan } from "./reading-plan";

export type Values = Readonly<Record<string, FieldValue>>;

type ToSerial = (value: string) => number;

/** What rules take for a number, as Excel does, though an entry holds it as a text. */
const SERIALS = {
  ...{ text: undefined, number: undefined, truth: undefined },
  ...{ choice: undefined, directive: undefined, "org-unit": undefined },
  day: serialOf,
  time: serialFromTime,
} satisfies Record<Holds, ToSerial | undefined>;

/**
 * What rules and formulas may ask about one entry. One object per sheet: `values` is changed from row to row.
 */
export class EntryContext implements RuleContext {
  values: Values = {};
  /** The rows around it, once all are read. */
  around: EntryAround | undefined;
  readonly period: RuleContext["period"];
  readonly unitKind: string | undefined;
  /** How the texts of a field are numbers to a rule. */
  private readonly serials: ReadonlyMap<string, ToSerial>;
  private readonly lists: ReadonlyMap<string, string>;

  constructor(
    template: Template,
    private readonly plan: ReadingPlan,
    private readonly coverContext?: EntryContext,
  ) {
    this.period = plan.span;
    this.unitKind = plan.unitKind;
    this.serials = new Map(
      template.fields.flatMap((field) => {
        const toSerial = SERIALS[kindOf(field).holds];
        return toSerial === undefined ? [] : [[field.key, toSerial] as const];
      }),
    );
    this.lists = new Map(template.fields.map(({ key, list = "" }) => [key, list]));
  }

  /** A document by its label, a unit by its name, for messages: never the id we keep it by. */
  nameOf(value: FieldValue, field: Field): string | undefined {
    const { holds } = kindOf(field);
    return holds === "directive" || holds === "org-unit" ? valueText(value, field, this.plan) : undefined;
  }

  field(key: string): RuleValue {
    return this.valueIn(this.values, key);
  }

  /** A value of any row of the sheet, as rules take it. */
  valueIn(values: Values, key: string): RuleValue {
    const value = values[key];
    return typeof value === "string" ? (this.serials.get(key)?.(value) ?? value) : value;
  }

  cover(key: string): RuleValue {
    return this.coverContext?.field(key);
  }

  choiceCode(fieldKey: string): string | undefined {
    const value = this.values[fieldKey];
    const list = this.plan.index.choiceList(this.lists.get(fieldKey) ?? "");
    return list?.choices.find((choice) => choice.value === value)?.code;
  }

  issuedOn(directiveId: string): number | undefined {
    const day = this.plan.index.directive(directiveId)?.issuedOn;
    return day === undefined ? undefined : serialOf(day);
  }

  reviewDue(directiveId: string) {
    const { index, period } = this.plan;
    return period === undefined ? undefined : index.reviewDue(directiveId, period.year);
  }

  validOn(orgUnitCode: string, day: number): boolean {
    const unit = this.plan.index.orgUnit(orgUnitCode);
    const date = knownDay(Math.floor(day))?.date;
    return unit !== undefined && date !== undefined && validOn(unit, date);
  }
}
