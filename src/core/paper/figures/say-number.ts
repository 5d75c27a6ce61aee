import { type Field, kindOf } from "../../catalogue";

/** 1234.5 → "1.234,5": a dot groups thousands, a comma opens decimals; zeros behind the last digit are left out. */
export function sayNumber(value: number, decimals = 2): string {
  const [whole = "", fraction = ""] = Math.abs(value).toFixed(decimals).split(".");
  const kept = fraction.replace(/0+$/, "");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ".");
  const sign = value < 0 && /[1-9]/.test(whole + kept) ? "-" : "";
  return `${sign}${grouped}${kept === "" ? "" : `,${kept}`}`;
}

/** Decimals a figure is told with where its field states none. */
const DECIMALS = { share: 2, whole: 0, other: 1 } as const;

/** Decimals of a figure in a paper, after a share has become hundredths. */
export function decimalsOf(field: Field | undefined): number {
  if (field === undefined) return DECIMALS.whole;
  const kind = kindOf(field);
  if (kind.isShare) return field.decimals ?? DECIMALS.share;
  return kind.isWhole ? DECIMALS.whole : (field.decimals ?? DECIMALS.other);
}

export const isShare = (field: Field | undefined): boolean => field !== undefined && kindOf(field).isShare;

/** A figure as a paper tells it: "1.234", "18,5", "95,56%". */
export function sayFigureValue(value: number, field: Field | undefined): string {
  const decimals = decimalsOf(field);
  return isShare(field) ? `${sayNumber(value * 100, decimals)}%` : sayNumber(value, decimals);
}
