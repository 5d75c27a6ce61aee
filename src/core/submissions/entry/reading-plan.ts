import { type PlainDate, serialFromDate } from "../../base";
import {
  COVER_FIELDS,
  type CatalogueIndex,
  type Field,
  type Period,
  type Rule,
  type Template,
  kindOf,
} from "../../catalogue";
import {
  type RuleContext,
  type RuleValue,
  type Verdict,
  asksAboutSheet,
  compileFormula,
  compileRule,
  fieldsOf,
} from "../../rules";
import { computedName } from "../../templates";
import { cutOffDates } from "../cut-off-dates";
import { FIRST_TURN, coverReader } from "../identity/cover-words";
import type { FieldValue } from "../model";
import { type FieldReader } from "../read-field/field-reader";
import { cellReader, namesIn } from "../read-field";

/** How one field of a template is read. */
export interface FieldPlan {
  readonly field: Field;
  readonly read: FieldReader;
  /** Filled in by the unit: neither computed nor the board's own column. */
  readonly isInput: boolean;
  /** Adds up: a number that is no percentage. */
  readonly isFigure: boolean;
  /** Says what the row is about: required, and no number; where nothing is required, the first column of words. */
  readonly tellsRow: boolean;
  /** May hold for the next row as well: a name, a day, words. A figure does not count twice. */
  readonly holdsAgain: boolean;
  /** Words of the unit's own, in which a raised figure or a star may mean something. */
  readonly keepsMarks: boolean;
  /** For remarks, by its label. */
  readonly isRemark: boolean;
  /** A text names a choice, a document or a unit this column may hold. */
  readonly names: (text: string) => boolean;
  /** What a blank counts as, and is said to. */
  readonly blankIs?: FieldValue;
}

export interface ComputedPlan {
  readonly field: Field;
  readonly evaluate: (context: RuleContext) => RuleValue;
  readonly operands: readonly string[];
  /** The name that stands in its cells as long as nobody wrote over them. */
  readonly preparedName: string;
  /** How far the figure shown in the workbook may be off. */
  readonly tolerance: number;
}

export interface RulePlan {
  readonly rule: Rule;
  readonly judge: (context: RuleContext) => Verdict;
  /** Fields of the entry it needs to know. */
  readonly fields: readonly Field[];
  /** Keys of cover fields. */
  readonly cover: readonly string[];
}

/** Everything about a template that is worked out once and used for every row of every file. */
export interface TemplatePlan {
  readonly template: Template;
  readonly fields: readonly FieldPlan[];
  readonly computed: readonly ComputedPlan[];
  readonly rules: readonly RulePlan[];
  /** Those that ask about the other rows of the sheet: judged once all are read. */
  readonly sheetRules: readonly RulePlan[];
}

/** The catalogue, as a returned workbook of one period is read by it. */
export interface ReadingPlan {
  readonly index: CatalogueIndex;
  readonly period: Period | undefined;
  /** Code of the kind of the unit that reports, where it is known. */
  readonly unitKind: string | undefined;
  /** Whether a text names the unit that reports, or one above it. */
  readonly isReporter: (name: string) => boolean;
  /** Whether a text names a unit that is neither the one that reports, nor above or below it. */
  readonly isOfOthers: (name: string) => boolean;
  /** First and last day of the period as serials; everything where no period is known. */
  readonly span: { readonly from: number; readonly to: number };
  of(template: Template): TemplatePlan;
}

/** How a unit's workbook of a period is read; each template is compiled once for each cut-off date. */
export function readingPlan(
  index: CatalogueIndex,
  period: Period | undefined,
  orgUnit: string | undefined,
): ReadingPlan {
  const span =
    period === undefined
      ? { from: -Infinity, to: Infinity }
      : { from: serialFromDate(period.from), to: serialFromDate(period.to) };
  const cutOff = period === undefined ? undefined : cutOffDates(index, orgUnit ?? "", period);
  const unitKind = index.orgUnit(orgUnit ?? "")?.kind;
  const unitNamed = (name: string): string | undefined => {
    const found = index.findOrgUnit(name, period?.cutOffDate);
    return found.kind === "one" ? found.value.code : undefined;
  };
  const isReporter = (name: string): boolean => {
    const code = unitNamed(name);
    return code !== undefined && isOrIsAbove(code, orgUnit, index);
  };
  const isOfOthers = (name: string): boolean => {
    const code = orgUnit === undefined ? undefined : unitNamed(name);
    return (
      code !== undefined && !isOrIsAbove(code, orgUnit, index) && !isOrIsAbove(orgUnit ?? "", code, index)
    );
  };
  const of = (template: Template) => compiled(index, template, cutOff?.(template));
  return { index, period, unitKind, isReporter, isOfOthers, span, of };
}

/** Parents of parents may be written in a circle: no paper has so many levels. */
const MOST_LEVELS = 10;

function isOrIsAbove(
  code: string,
  orgUnit: string | undefined,
  { orgUnit: unitOf }: CatalogueIndex,
): boolean {
  let below = orgUnit;
  for (let level = 0; below !== undefined && level < MOST_LEVELS; level += 1) {
    if (below === code) return true;
    below = unitOf(below)?.parent;
  }
  return false;
}

type CompiledOn = Map<PlainDate | undefined, Map<Template, TemplatePlan>>;
const plans = new WeakMap<CatalogueIndex, CompiledOn>();

function compiled(index: CatalogueIndex, template: Template, on: PlainDate | undefined): TemplatePlan {
  const ofIndex: CompiledOn = plans.get(index) ?? new Map();
  plans.set(index, ofIndex);
  const ofDay = ofIndex.get(on) ?? new Map<Template, TemplatePlan>();
  ofIndex.set(on, ofDay);
  const known = ofDay.get(template) ?? templatePlan(template, index, on);
  ofDay.set(template, known);
  return known;
}

function templatePlan(template: Template, index: CatalogueIndex, on: PlainDate | undefined): TemplatePlan {
  const byKey = new Map(template.fields.map((field) => [field.key, field]));
  const plans = template.fields.map((field) =>
    template.layout === "cover" ? coverPlan(field, index, on) : fieldPlan(field, index, on),
  );
  const plansOf = (ofSheet: boolean) =>
    template.rules.flatMap((rule) =>
      asksAboutSheet(rule.expression) === ofSheet ? [rulePlan(rule, byKey)] : [],
    );
  return {
    template,
    fields: withNamingField(plans),
    computed: template.fields.flatMap((field) => computedPlan(template, field)),
    ...{ rules: plansOf(false), sheetRules: plansOf(true) },
  };
}

/** Forms that boards bring along say of no column that it must be filled in: "Tổng cộng" is a total there all the same. */
function withNamingField(plans: readonly FieldPlan[]): readonly FieldPlan[] {
  if (plans.some(({ tellsRow }) => tellsRow)) return plans;
  const naming = plans.find(({ isInput, field }) => isInput && kindOf(field).holds !== "number");
  return plans.map((plan) => (plan === naming ? { ...plan, tellsRow: true } : plan));
}

function fieldPlan(field: Field, index: CatalogueIndex, on: PlainDate | undefined): FieldPlan {
  const isInput = field.formula === undefined && !field.filledByBoard;
  const { holds, isFigure } = kindOf(field);
  return {
    field,
    read: cellReader(field, { index, on }),
    isInput,
    isFigure: isInput && isFigure,
    tellsRow: isInput && field.required && holds !== "number",
    holdsAgain: holds !== "number",
    keepsMarks: holds === "text",
    isRemark: /^(?:ghi chú|chú thích|lưu ý)/iu.test(field.label),
    names: namesIn(field, { index, on }),
  };
}

/** A field of the cover: its words may say more, and a turn that is not written is the first. */
function coverPlan(field: Field, index: CatalogueIndex, on: PlainDate | undefined): FieldPlan {
  const plan = fieldPlan(field, index, on);
  const read = coverReader(field, index, plan.read);
  return field.key === COVER_FIELDS.turn ? { ...plan, read, blankIs: FIRST_TURN } : { ...plan, read };
}

/** Printed percentages are often cut after two decimals: 95,5650…% stands as 95,56%. */
const PERCENT_TOLERANCE = 0.0001 + 1e-9;
const FIGURE_TOLERANCE = 1e-6;

function computedPlan({ code }: Template, field: Field): readonly ComputedPlan[] {
  if (field.formula === undefined) return [];
  return [
    {
      field,
      evaluate: compileFormula(field.formula),
      operands: fieldsOf(field.formula).fields,
      preparedName: computedName(code, field),
      tolerance: kindOf(field).isShare ? PERCENT_TOLERANCE : FIGURE_TOLERANCE,
    },
  ];
}

function rulePlan(rule: Rule, byKey: ReadonlyMap<string, Field>): RulePlan {
  const references = fieldsOf(rule.expression);
  return {
    rule,
    judge: compileRule(rule.expression, rule.whenBlank),
    fields: references.fields.flatMap((key) => byKey.get(key) ?? []),
    cover: references.cover,
  };
}
