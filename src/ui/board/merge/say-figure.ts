import type { Field } from "../../../core/catalogue";
import type { FieldValue } from "../../../core/submissions";
import type { Language } from "../../../i18n";

const LOCALES: Readonly<Record<Language, string>> = { vi: "vi-VN", en: "en-GB" };

/** "45,6%" */
export const percent = (share: number, language: Language): string =>
  new Intl.NumberFormat(LOCALES[language], { style: "percent", maximumFractionDigits: 1 }).format(share);

/** A total with its unit of measure: "1.234 đảng viên". A blank is a dash: nothing was reported, which is not 0. */
export function sayFigure(
  value: FieldValue | undefined,
  field: Field | undefined,
  language: Language,
): string {
  if (value === undefined) return "–";
  if (typeof value !== "number") return String(value);
  if (field?.type === "percent") return percent(value, language);
  const number = new Intl.NumberFormat(LOCALES[language], { maximumFractionDigits: 2 }).format(value);
  return field?.unitOfMeasure === undefined ? number : `${number} ${field.unitOfMeasure}`;
}
