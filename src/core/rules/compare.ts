import { assertNever } from "../base";
import type { RuleValue } from "./model";

export type Comparison = "==" | "!=" | "<" | "<=" | ">" | ">=";

/** Sums of figures with decimals carry binary noise; no figure of a report is as small as this. */
export const TOLERANCE = 1e-9;

export const isBlank = (value: RuleValue): boolean => value === undefined || value === "";

/** What Excel would show as an error: NaN, which spreads as errors do. */
export const isFault = (value: RuleValue): boolean => typeof value === "number" && Number.isNaN(value);

/** Compares as Excel does: letters regardless of case, a blank equal to "" and to 0. */
export function compare(comparison: Comparison, left: RuleValue, right: RuleValue): boolean {
  switch (comparison) {
    case "==":
      return equals(left, right);
    case "!=":
      return !equals(left, right);
    case "<":
      return order(left, right) < 0;
    case "<=":
      return order(left, right) <= 0;
    case ">":
      return order(left, right) > 0;
    case ">=":
      return order(left, right) >= 0;
    default:
      return assertNever(comparison);
  }
}

export const equals = (left: RuleValue, right: RuleValue): boolean => order(left, right) === 0;

/** Negative, 0 or positive; numbers come before texts, texts before truth values, as in Excel. */
function order(left: RuleValue, right: RuleValue): number {
  const a = left ?? blankBeside(right);
  const b = right ?? blankBeside(left);
  if (typeof a === "number" && typeof b === "number") return Math.abs(a - b) <= TOLERANCE ? 0 : a - b;
  if (typeof a === "string" && typeof b === "string") return orderOfTexts(a.toLowerCase(), b.toLowerCase());
  return rank(a) - rank(b) || Number(a) - Number(b);
}

const orderOfTexts = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1);

/** What a blank counts as, depending on what it is compared with. */
function blankBeside(other: RuleValue): number | string | boolean {
  if (typeof other === "string") return "";
  return typeof other === "boolean" ? false : 0;
}

const rank = (value: number | string | boolean): number =>
  typeof value === "number" ? 0 : typeof value === "string" ? 1 : 2;
