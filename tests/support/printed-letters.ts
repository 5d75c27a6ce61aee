import { columnNumber } from "../../src/core/base";
import type { SheetDraft, WorkbookDraft } from "../../src/core/workbook";

/** Points a page of A4 bears from margin to margin, those of a digit of a column's width, and a column's own beside its digits. */
const ROOM = { portrait: 527, landscape: 774 } as const;
const [DIGIT, PADDING] = [6, 3.75];
const USUAL_SIZE = 12;

/** The smallest letters of a sheet in points as they lie on paper: it is shrunk until its columns fit on their pages. */
export function leastLetters({ rows, columns = [], page }: SheetDraft): number {
  const [, letters = "", lastRow = Infinity] = /\$([A-Z]+)\$(\d+)$/.exec(page?.printArea ?? "") ?? [];
  const printed = letters === "" ? columns.length : columnNumber(letters);
  const width = columns.slice(0, printed).reduce((sum, { width = 8 }) => sum + width * DIGIT + PADDING, 0);
  const room = ROOM[page?.orientation ?? "landscape"] * (page?.fitToWidth ?? 1);
  const sizes = rows.slice(0, Number(lastRow)).flatMap(({ cells, styles = [], hidden }) =>
    (hidden === true ? [] : cells.slice(0, printed)).flatMap((cell, at) => {
      if (cell === undefined) return [];
      const own = typeof cell === "object" ? cell.style : undefined;
      return (own ?? styles[at])?.font?.size ?? USUAL_SIZE;
    }),
  );
  return Math.min(...sizes) * Math.min(1, room / width);
}

/** The sheets of a workbook that are printed with letters under 9 points, by name; `seen` counts those that were looked at. */
export function sheetsTooSmall({ sheets }: WorkbookDraft, seen = new Set<string>()): readonly string[] {
  const printed = sheets.filter(({ page }) => page !== undefined);
  for (const { name } of printed) seen.add(name);
  return printed.filter((sheet) => leastLetters(sheet) < 9).map(({ name }) => name);
}
