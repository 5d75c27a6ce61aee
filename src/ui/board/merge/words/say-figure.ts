import { formatDate } from "../../../../core/base";
import { type Field, kindOf } from "../../../../core/catalogue";
import { type FieldValue, decimalsApart } from "../../../../core/submissions";
import type { Language } from "../../../../i18n";
import { numberFormat } from "../../../shared/parts/number-format";

/** Decimals that are shown where a figure stands alone. */
const DECIMALS = { percent: 1, decimal: 2 } as const;

/** "45,6%" */
export const sayPercent = (share: number, language: Language, decimals: number = DECIMALS.percent): string =>
  numberFormat(language, "percent", decimals).format(share);

/**
 * A total with its unit of measure: "1.234 đảng viên", with so many decimals at most. A blank is a dash: nothing was
 * reported, which is not 0.
 */
export function sayFigure(
  value: FieldValue | undefined,
  field: Field | undefined,
  language: Language,
  decimals?: number,
): string {
  if (value === undefined) return "–";
  if (typeof value === "string" && field !== undefined && kindOf(field).holds === "day")
    return formatDate(value);
  if (typeof value !== "number") return String(value);
  if (isShare(field)) return sayPercent(value, language, decimals);
  const number = numberFormat(language, "decimal", decimals ?? DECIMALS.decimal).format(value);
  return field?.unitOfMeasure === undefined ? number : `${number} ${field.unitOfMeasure}`;
}

/** The decimals two values of a field want, to be seen to differ: "93,941%" and "93,944%". */
export function decimalsToTell(
  before: FieldValue | undefined,
  after: FieldValue | undefined,
  field: Field | undefined,
): number {
  const shown = (value: FieldValue | undefined) =>
    typeof value !== "number" ? undefined : isShare(field) ? value * 100 : value;
  return decimalsApart(shown(before), shown(after), isShare(field) ? DECIMALS.percent : DECIMALS.decimal);
}

const isShare = (field: Field | undefined): boolean => field !== undefined && kindOf(field).isShare;
