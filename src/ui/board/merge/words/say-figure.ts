import { formatDate } from "../../../../core/base";
import { type Field, kindOf } from "../../../../core/catalogue";
import type { FieldValue } from "../../../../core/submissions";
import type { Language } from "../../../../i18n";
import { numberFormat } from "../../../shared/parts/number-format";

/** "45,6%" */
export const sayPercent = (share: number, language: Language): string =>
  numberFormat(language, "percent", 1).format(share);

/** A total with its unit of measure: "1.234 đảng viên". A blank is a dash: nothing was reported, which is not 0. */
export function sayFigure(
  value: FieldValue | undefined,
  field: Field | undefined,
  language: Language,
): string {
  if (value === undefined) return "–";
  if (typeof value === "string" && field !== undefined && kindOf(field).holds === "day")
    return formatDate(value);
  if (typeof value !== "number") return String(value);
  if (field !== undefined && kindOf(field).isShare) return sayPercent(value, language);
  const number = numberFormat(language, "decimal", 2).format(value);
  return field?.unitOfMeasure === undefined ? number : `${number} ${field.unitOfMeasure}`;
}
