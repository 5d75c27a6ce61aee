import type { Cell } from "./model";

/** The figure of a cell as its format spells it: 1 in the format `00` is "01", in `"MS "00` "MS 01". Needs the layout. */
export function spelledFigure({ value, look, leastDigits = 0 }: Cell): string {
  const isWhole = typeof value === "number" && Number.isInteger(value) && value >= 0;
  const digits = isWhole ? String(value).padStart(leastDigits, "0") : String(value);
  return typeof look === "object" ? `${look.before}${digits}${look.after}` : digits;
}
