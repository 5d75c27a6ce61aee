import { columnNumber } from "../../src/core/base";
import type { SheetDraft, WorkbookDraft } from "../../src/core/workbook";

/** Points a page of A4 bears from margin to margin, across and down, those of a digit of a column's width, and a column's own beside its digits. */
const ROOM = { portrait: [527, 782], landscape: [774, 535] } as const;
const [DIGIT, PADDING] = [6, 3.75];
const [USUAL_SIZE, USUAL_HEIGHT] = [12, 15];

/** The smallest letters of a sheet in points as they lie on paper: it is shrunk until it fits on its pages. */
export function leastLetters({ rows, columns = [], page, rowHeight = USUAL_HEIGHT }: SheetDraft): number {
  const area = /\$(\d+):\$([A-Z]+)\$(\d+)$/.exec(page?.printArea ?? "") ?? [];
  const [, firstRow = 1, letters = "", lastRow = Infinity] = area;
  const [, lastRepeated = 0] = /:\$(\d+)$/.exec(page?.repeatRows ?? "") ?? [];
  const isPrinted = (row: number) =>
    row <= Number(lastRepeated) || (row >= Number(firstRow) && row <= Number(lastRow));
  const onPaper = rows.filter(({ hidden }, at) => hidden !== true && isPrinted(at + 1));
  const printed = letters === "" ? columns.length : columnNumber(letters);
  const width = columns.slice(0, printed).reduce((sum, { width = 8 }) => sum + width * DIGIT + PADDING, 0);
  const height = onPaper.reduce((sum, row) => sum + (row.height ?? rowHeight), 0);
  const [across, down] = ROOM[page?.orientation ?? "landscape"];
  const room = across * (page?.fitToWidth ?? 1);
  const inHeight = page?.fitsOnePage === true ? down / height : 1;
  const sizes = onPaper.flatMap(({ cells, styles = [] }) =>
    cells.slice(0, printed).flatMap((cell, at) => {
      if (cell === undefined) return [];
      const own = typeof cell === "object" ? cell.style : undefined;
      return (own ?? styles[at])?.font?.size ?? USUAL_SIZE;
    }),
  );
  return Math.min(...sizes) * Math.min(1, room / width, inHeight);
}

/** The sheets of a workbook that are printed with letters under 9 points, by name; `seen` counts those that were looked at. */
export function sheetsTooSmall({ sheets }: WorkbookDraft, seen = new Set<string>()): readonly string[] {
  const printed = sheets.filter(({ page }) => page !== undefined);
  for (const { name } of printed) seen.add(name);
  return printed.filter((sheet) => leastLetters(sheet) < 9).map(({ name }) => name);
}
