import type { SheetPlace } from "../../app";
import { columnNumber } from "../../core/base";

const CELL = /^\$?([A-Z]{0,3})\$?(\d*)$/;

/** First cell of an address in an event: "B7", "A5:C9", "5:7", "C:C", "Sheet1!A1", "A1,C3". 1-based. */
export function firstCell(address: string): Omit<SheetPlace, "sheet"> {
  const [first = ""] = address.slice(address.lastIndexOf("!") + 1).split(/[:,]/);
  const [, letters = "", digits = ""] = CELL.exec(first) ?? [];
  return { row: Number(digits) || 1, column: columnNumber(letters) || 1 };
}
