import { dateFromSerial, formatDate, timeFromSerial } from "../../../core/base";
import { type Field, type Holds, kindOf } from "../../../core/catalogue";
import { numberText } from "../../../core/submissions";
import { cellFormat } from "../../../core/templates";
import type { Scalar } from "../../../core/workbook";
import type { FieldLook } from "../../spreadsheet";

/**
 * How a number of a field looks in the field's own cells; nothing where those are formatted as text. Law: the reader
 * of the field reads the text as this number.
 */
export function fieldLook(field: Field, content: Scalar | undefined): FieldLook | undefined {
  const { numberFormat: format } = cellFormat(field);
  if (typeof content !== "number" || format === "@") return undefined;
  const text = TEXTS[kindOf(field).holds](content, field);
  return text === undefined ? undefined : { format, text };
}

type NumberText = (content: number, field: Field) => string | undefined;

const TEXTS = {
  ...{ text: numberText, number: numberText, truth: numberText },
  ...{ choice: numberText, directive: numberText, "org-unit": numberText },
  time: timeFromSerial,
  day: (content) => {
    const date = dateFromSerial(content);
    return date === undefined ? undefined : formatDate(date);
  },
} satisfies Record<Holds, NumberText>;
