import type { SheetPlace } from "../../app";

const CELL = /^\$?([A-Z]{0,3})\$?(\d*)$/;

/** First cell of an address in an event: "B7", "A5:C9", "5:7", "C:C", "Sheet1!A1", "A1,C3". 1-based. */
export function firstCell(address: string): Omit<SheetPlace, "sheet"> {
  const [first = ""] = address.slice(address.lastIndexOf("!") + 1).split(/[:,]/);
  const [, letters = "", digits = ""] = CELL.exec(first) ?? [];
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return { row: Number(digits) || 1, column: column || 1 };
}
