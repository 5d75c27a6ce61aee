import { type Field, kindOf } from "../../catalogue";

/** Least and greatest value a field takes, in the units its cell holds: numbers, days or characters. */
export interface ValueRange {
  readonly min: number;
  readonly max: number;
}

/** The range a cell of the field is held to; where the field states none, the widest that makes sense. */
export function valueRange(field: Field): ValueRange {
  const { limits } = kindOf(field);
  return limits.of === "length"
    ? { min: field.minLength ?? limits.min, max: field.maxLength ?? limits.max }
    : { min: field.min ?? limits.min, max: field.max ?? limits.max };
}

/** A calendar year among whole numbers: written 2024, not 2.024. */
export function isYear(field: Field): boolean {
  const { min = 0, max = Infinity } = field;
  return kindOf(field).isWhole && min >= 1000 && max <= 9999;
}
