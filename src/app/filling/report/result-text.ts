import { type Field, kindOf } from "../../../core/catalogue";
import { type FieldValue, valueText } from "../../../core/submissions";
import type { ReportWorld } from "./report-world";

/** The result of a computed field as its column shows it: rounded, since nobody types it back. */
export function resultText(
  value: FieldValue,
  field: Field,
  { index, period }: Pick<ReportWorld, "index" | "period">,
): string {
  const { isWhole, isShare } = kindOf(field);
  const { decimals = isWhole ? 0 : 2 } = field;
  const places = isShare ? decimals + 2 : decimals;
  const shown = typeof value === "number" ? Number(value.toFixed(places)) : value;
  return valueText(shown, field, { index, period });
}
