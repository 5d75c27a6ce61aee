import type { Field } from "./model";

/**
 * A field over its column: "Kinh phí (triệu đồng)". A label in which the board names the unit itself, "Kinh phí (triệu
 * đồng)" or "Tỷ lệ (%)", stays as it is.
 */
export function measuredLabel({ label, unitOfMeasure }: Field): string {
  if (unitOfMeasure === undefined || unitOfMeasure === "") return label;
  const unit = `(${unitOfMeasure})`;
  return label.trimEnd().endsWith(unit) ? label : `${label} ${unit}`;
}
