import { type Expression, parseExpression } from "../../../rules";
import type { Field } from "../../model";

/**
 * One line per column of a printed form. A star behind the key marks a required field. `more` says what
 * differs from the usual: constraints, width, aggregation, aliases, hint.
 */
type More = Omit<Partial<Field>, "key" | "label" | "type" | "required" | "formula"> & {
  readonly formula?: string;
};
type Usual = Pick<Field, "type" | "width" | "aggregate"> &
  Omit<Partial<Field>, "formula"> & { readonly formula?: string };

/** No district counts more than this of anything; a longer figure is a slip of the keyboard. */
export const MOST = 1_000_000;

function field(starredKey: string, label: string, usual: Usual, more: More = {}): Field {
  const { formula, ...rest } = { ...usual, ...more };
  const computed: { readonly formula?: Expression } =
    formula === undefined ? {} : { formula: parsed(formula) };
  return {
    key: starredKey.replace(/\*$/, ""),
    label,
    aliases: [],
    required: starredKey.endsWith("*"),
    filledByBoard: false,
    ...rest,
    ...computed,
  };
}

/** A number of things or persons, summed. */
export const count = (key: string, label: string, unitOfMeasure: string, more?: More): Field =>
  field(
    key,
    label,
    { type: "integer", width: 9, aggregate: { op: "sum" }, unitOfMeasure, min: 0, max: MOST },
    more,
  );

/** … as it stands on a day, where one period's number says nothing beside the next one's. */
export const stock = (...[key, label, unitOfMeasure, more]: Parameters<typeof count>): Field =>
  count(key, label, unitOfMeasure, { ...more, isStock: true });

export const year = (key: string, label: string, min: number, more?: More): Field =>
  field(
    key,
    label,
    { type: "integer", width: 9, aggregate: { op: "group" }, unitOfMeasure: "năm", min, max: 2100 },
    more,
  );

/** Computed percentage; condensed as Σ part / Σ whole, never as a mean of percentages. */
export const share = (key: string, label: string, part: string, whole: string): Field =>
  field(key, label, {
    type: "percent",
    width: 9,
    unitOfMeasure: "%",
    formula: `${part} / ${whole}`,
    aggregate: { op: "ratio", numerator: part, denominator: whole },
  });

/** A percentage that is typed in, kept as 0..1. */
export const percent = (key: string, label: string, more?: More): Field =>
  field(
    key,
    label,
    { type: "percent", width: 9, unitOfMeasure: "%", min: 0, max: 1, aggregate: { op: "none" } },
    more,
  );

export const money = (key: string, label: string, more?: More): Field =>
  field(
    key,
    label,
    {
      type: "money",
      width: 12,
      unitOfMeasure: "triệu đồng",
      min: 0,
      max: MOST,
      decimals: 1,
      aggregate: { op: "sum" },
    },
    more,
  );

export const day = (key: string, label: string, more?: More): Field =>
  field(key, label, { type: "date", width: 12, aggregate: { op: "none" } }, more);

export const text = (key: string, label: string, maxLength: number, more?: More): Field =>
  field(key, label, { type: "text", width: 24, aggregate: { op: "none" }, maxLength }, more);

export const longText = (key: string, label: string, maxLength: number, more?: More): Field =>
  field(key, label, { type: "long-text", width: 40, aggregate: { op: "join" }, maxLength }, more);

export const choice = (key: string, label: string, list: string, more?: More): Field =>
  field(key, label, { type: "choice", width: 18, aggregate: { op: "count-by" }, list }, more);

export const flag = (key: string, label: string, more?: More): Field =>
  field(key, label, { type: "boolean", width: 8, aggregate: { op: "count-true" } }, more);

export const directive = (key: string, label: string, more?: More): Field =>
  field(key, label, { type: "directive", width: 34, aggregate: { op: "group" } }, more);

export const orgUnit = (key: string, label: string, more?: More): Field =>
  field(key, label, { type: "org-unit", width: 14, aggregate: { op: "group" } }, more);

/** Puts neighbouring columns under one upper header. */
export const under = (group: string, fields: readonly Field[]): readonly Field[] =>
  fields.map((member) => ({ ...member, group }));

/** An expression of the default catalogue: a wrong one is a bug of ours, so it throws. */
export function parsed(text: string): Expression {
  const outcome = parseExpression(text);
  if (!outcome.ok) throw new Error(`default catalogue: "${text}": ${JSON.stringify(outcome.problem)}`);
  return outcome.expression;
}
