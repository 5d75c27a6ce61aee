import { type Field, kindOf } from "../../catalogue";
import { isYear } from "./value-range";

/** How the cells of a field show and align their values. */
export interface CellFormat {
  readonly numberFormat: string;
  readonly align: "left" | "center" | "right";
}

/** Texts are kept as typed. */
const TEXT = "@";

export function cellFormat(field: Field): CellFormat {
  if (isYear(field)) return { numberFormat: "0", align: "center" };
  const { code, decimals, sign = "", align } = kindOf(field).excelFormat;
  // A formula in a text cell would be shown instead of worked out.
  if (code === TEXT) return { numberFormat: field.formula === undefined ? TEXT : "General", align };
  const shown = decimals === undefined ? code : withDecimals(code, field.decimals ?? decimals);
  return { numberFormat: `${shown}${sign}`, align };
}

const withDecimals = (whole: string, decimals: number): string =>
  decimals === 0 ? whole : `${whole}.${"0".repeat(decimals)}`;
