import type { Cell, Sheet } from "../../workbook";
import { lineWord } from "../rows/line-words";
import { numberingOf } from "../rows/numbering-row";
import { textOf } from "../sheet-cells";

/** What stands in a column below its labels, totals and the row that numbers the columns left out. */
export const cellsOfColumn = (sheet: Sheet, column: number, lastRow: number): readonly Cell[] =>
  sheet.rows.flatMap((row) => {
    const cell = row.number > lastRow ? row.cells.find((one) => one.column === column) : undefined;
    if (cell === undefined || numberingOf(row) !== undefined) return [];
    return row.cells.some((one) => lineWord(textOf(one) ?? "") === "total") ? [] : [cell];
  });
