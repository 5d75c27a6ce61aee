import { dateFromSerial, formatDate } from "../../core/base";
import type { Field } from "../../core/catalogue";
import { numberText } from "../../core/submissions";
import { cellFormat } from "../../core/templates";
import type { Scalar } from "../../core/workbook";
import type { InTextCell } from "../spreadsheet";

/**
 * What becomes of a number of a field in a cell formatted as text; nothing where the field's own cells are. Law: the
 * reader of the field reads the text as this number.
 */
export function inTextCell(field: Field, content: Scalar | undefined): InTextCell | undefined {
  const { numberFormat: format } = cellFormat(field);
  if (typeof content !== "number" || format === "@") return undefined;
  if (field.type !== "date") return { format, text: numberText(content, field) };
  const date = dateFromSerial(content);
  return date === undefined ? undefined : { format, text: formatDate(date) };
}
