import type { Field } from "../../catalogue";
import { isYear } from "./value-range";

/** How the cells of a field show and align their values. */
export interface CellFormat {
  readonly numberFormat: string;
  readonly align: "left" | "center" | "right";
}

/** Texts are kept as typed: "24/7" must not become a day, nor "05" a 5. */
const TEXT = "@";

export function cellFormat(field: Field): CellFormat {
  switch (field.type) {
    case "integer":
      return isYear(field)
        ? { numberFormat: "0", align: "center" }
        : { numberFormat: "#,##0", align: "right" };
    case "decimal":
      return { numberFormat: withDecimals("#,##0", field.decimals ?? 2), align: "right" };
    case "money":
      return { numberFormat: withDecimals("#,##0", field.decimals ?? 1), align: "right" };
    case "percent":
      return { numberFormat: `${withDecimals("0", field.decimals ?? 2)}%`, align: "right" };
    case "date":
      return { numberFormat: "dd/mm/yyyy", align: "center" };
    case "boolean":
      return { numberFormat: TEXT, align: "center" };
    default:
      // A formula in a text cell would be shown instead of worked out.
      return { numberFormat: field.formula === undefined ? TEXT : "General", align: "left" };
  }
}

const withDecimals = (whole: string, decimals: number): string =>
  decimals === 0 ? whole : `${whole}.${"0".repeat(decimals)}`;
