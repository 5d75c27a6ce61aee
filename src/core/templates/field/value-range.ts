import { serialFromDate } from "../../base";
import type { Field } from "../../catalogue";
import { MAX_CELL_TEXT } from "../../workbook";

/** Least and greatest value a field takes, in the units its cell holds: numbers, days or characters. */
export interface ValueRange {
  readonly min: number;
  readonly max: number;
}

/** Figures beyond this are no report's. */
const MOST = 999_999_999_999;
/** A report names no day before the Party was founded; Excel's own dates begin in 1900. */
const FIRST_DAY = serialFromDate("1930-02-03");
export const LAST_DAY = serialFromDate("2199-12-31");

/** The range a cell of the field is held to; where the field states none, the widest that makes sense. */
export function valueRange(field: Field): ValueRange {
  switch (field.type) {
    case "text":
    case "long-text":
      return { min: field.minLength ?? 0, max: field.maxLength ?? MAX_CELL_TEXT };
    case "date":
      return { min: field.min ?? FIRST_DAY, max: field.max ?? LAST_DAY };
    default:
      return { min: field.min ?? -MOST, max: field.max ?? MOST };
  }
}

/** A calendar year among whole numbers: written 2024, not 2.024. */
export const isYear = ({ type, min = 0, max = MOST }: Field): boolean =>
  type === "integer" && min >= 1000 && max <= 9999;
