import { type Field, type FieldKind, kindOf } from "../../catalogue";
import { pickListOf } from "./list-names";
import { type ValueRange, valueRange } from "./value-range";

/**
 * TRUE where a cell holds what its field does not take. Says the same as the validation, because a paste passes
 * every validation by. A blank is never wrong here. Cells are compared one by one: MATCH and COUNTIF read "*", "?"
 * and "~" as wildcards.
 */
export const brokenConstraint = (field: Field, cell: string): string =>
  `IF(${cell}="",FALSE,${WRONG[kindOf(field).validation](cell, valueRange(field), field)})`;

type Wrong = (cell: string, range: ValueRange, field: Field) => string;

/** No number, or one out of its range, or one that is wrong in another way. */
const wrongNumber = (cell: string, { min, max }: ValueRange, otherwise = ""): string =>
  `IF(ISNUMBER(${cell}),OR(${otherwise}${cell}<${min},${cell}>${max}),TRUE)`;

const WRONG = {
  list: (cell, _, field) => `SUMPRODUCT(--(${pickListOf(field)}=${cell}))=0`,
  textLength: (cell, { min, max }) => outside(`LEN(${cell})`, min, max),
  whole: (cell, range) => wrongNumber(cell, range, `${cell}<>INT(${cell}),`),
  decimal: (cell, range) => wrongNumber(cell, range),
  date: (cell, range) => wrongNumber(cell, range),
  time: (cell, range) => wrongNumber(cell, range),
} satisfies Record<FieldKind["validation"], Wrong>;

const outside = (value: string, min: number, max: number): string =>
  min > 0 ? `OR(${value}<${min},${value}>${max})` : `${value}>${max}`;
