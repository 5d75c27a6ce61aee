import { DAYS_TO_1904 } from "../../../base";
import type { Cell, CellLook } from "../../model";
import { type FormatKind, lookOf, shownKind } from "../package/number-formats";
import type { ItemText } from "./text-runs";

/** Where a cell stands in its row, and whether its value is the result of a formula. */
export type PlaceInRow = Pick<Cell, "column" | "formula">;

/** What a number's format makes of it, and whether its days are counted from 1904. */
export interface NumberLook {
  readonly kind: FormatKind;
  readonly date1904: boolean;
}

/** A cell that holds a number, as its format shows it; of a date the serial of the 1900 system. */
export function cellOfNumber(
  { column, formula }: PlaceInRow,
  value: number,
  { kind, date1904 }: NumberLook,
): Cell {
  const isNumber = shownKind(kind) === "number";
  const serial = !isNumber && date1904 && countsFromDay(kind, value) ? value + DAYS_TO_1904 : value;
  const plain: Cell = { column, kind: isNumber ? "number" : "date", value: serial, formula };
  const look = lookOf(kind);
  return look === undefined ? plain : { ...plain, look };
}

const countsFromDay = (kind: FormatKind, value: number): boolean =>
  kind === "date" ||
  kind === "no-day" ||
  kind === "no-year" ||
  kind === "month-first" ||
  kind === "other-day" ||
  (kind === "time" && value >= 1);

/** A cell that holds a text; undefined where nothing stands there and nothing was worked out. */
export function cellOfText({ column, formula }: PlaceInRow, { text, struckOut }: ItemText): Cell | undefined {
  if (text === "" && !formula) return undefined;
  return withoutStruck({ column, kind: "text", value: text, formula }, struckOut);
}

/** A text as its format shows it, with the words around it; one that is not seen, or another in its place, is told as such. */
export function withTextLook(cell: Cell, look: CellLook | undefined): Cell {
  if (look === undefined || cell.kind !== "text" || cell.value === "") return cell;
  if (typeof look !== "object") return { ...cell, look };
  return { ...cell, value: `${look.before}${cell.value}${look.after}` };
}

/** A cell of which a part, or all, is struck through. */
export function withoutStruck(cell: Cell, struckOut: string | undefined): Cell {
  if (struckOut === undefined) return cell;
  return struckOut === cell.value ? { ...cell, look: "struck" } : { ...cell, struckOut };
}
