import type { Issue } from "../../base";
import { type Field, type Template, kindOf } from "../../catalogue";
import { submissionIssue } from "../issues";
import { numberText } from "../value-text";
import { vietnameseNumber } from "../vietnamese-digits";
import type { Values } from "./entry-context";

/** A hundredfold, as a power of ten: communes differ tenfold in size, and a good year may be ten times a bad one. */
export const A_HUNDREDFOLD = 2;
/** Powers of ten by which a unit of measure slips, and how near a figure has to be. */
const SLIPS = [3, 6];
const NEAR = 0.7;

/** How a figure lies off what is usual in its place. */
export interface FarOff {
  /** Powers of ten between them; negative below. */
  readonly power: number;
  /** 1.000 or 1.000.000, where it is about so many times off. */
  readonly times?: number;
}

/** Only figures that are summed are judged: those that are computed follow from them. */
export const mayBeFarOff = ({ aggregate, formula, ...field }: Field): boolean =>
  kindOf(field).isFigure && formula === undefined && aggregate.op === "sum";

/**
 * Whether a figure lies far from a usual one, both above 0 (RULES.md M28), `furthest` powers of ten or more. Below, one
 * meeting beside hundreds is no slip and some money may be little: only a slip of the unit of measure is told there, and
 * only of a figure with decimals.
 */
export function farOff(
  value: number,
  usual: number,
  { field, furthest }: { readonly field: Field; readonly furthest: number },
): FarOff | undefined {
  const power = Math.log10(value) - Math.log10(usual);
  const slip = SLIPS.find((zeros) => Math.abs(Math.abs(power) - zeros) <= NEAR);
  const isFar = power >= furthest || (power <= -furthest && !kindOf(field).isWhole && slip !== undefined);
  return isFar ? { power, ...(slip !== undefined && { times: 10 ** slip }) } : undefined;
}

/**
 * Figures of one entry that lie far from what the unit itself reported of the same in the last period, named `period`
 * (RULES.md M28): while they are typed, and at the merge.
 */
export function farFromLast(
  { code, fields }: Template,
  values: Values,
  last: { readonly period: string; readonly values: Values },
): readonly Issue[] {
  return fields.filter(mayBeFarOff).flatMap((field) => {
    const [value, usual] = [values[field.key], last.values[field.key]];
    if (typeof value !== "number" || typeof usual !== "number" || value <= 0 || usual <= 0) return [];
    const far = farOff(value, usual, { field, furthest: A_HUNDREDFOLD });
    if (far === undefined) return [];
    const isSlip = far.times !== undefined && field.unitOfMeasure !== undefined;
    const facts = {
      ...{ period: last.period, usual: numberText(usual, field), unit: field.unitOfMeasure ?? "" },
      ...(isSlip && { times: vietnameseNumber(far.times, { whole: true }) }),
    };
    const where = { template: code, field: field.key };
    const found = numberText(value, field);
    return [
      submissionIssue(isSlip ? "submission.slip-from-last" : "submission.far-from-last", where, {
        found,
        facts,
      }),
    ];
  });
}
