import type { Field } from "../../catalogue";
import { pickListOf } from "./list-names";
import { valueRange } from "./value-range";

/**
 * TRUE where a cell holds what its field does not take. Says the same as the validation, because a paste passes
 * every validation by. A blank is never wrong here. Cells are compared one by one: MATCH and COUNTIF read "*", "?"
 * and "~" as wildcards.
 */
export function brokenConstraint(field: Field, cell: string): string {
  const list = pickListOf(field);
  const { min, max } = valueRange(field);
  const wrong =
    list !== undefined
      ? `SUMPRODUCT(--(${list}=${cell}))=0`
      : isText(field)
        ? outside(`LEN(${cell})`, min, max)
        : `IF(ISNUMBER(${cell}),OR(${wholeNumber(field, cell)}${cell}<${min},${cell}>${max}),TRUE)`;
  return `IF(${cell}="",FALSE,${wrong})`;
}

const isText = ({ type }: Field): boolean => type === "text" || type === "long-text";

const wholeNumber = ({ type }: Field, cell: string): string =>
  type === "integer" ? `${cell}<>INT(${cell}),` : "";

const outside = (value: string, min: number, max: number): string =>
  min > 0 ? `OR(${value}<${min},${value}>${max})` : `${value}>${max}`;
