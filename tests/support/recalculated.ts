import type { CellDraft, Scalar, Workbook, WorkbookDraft } from "../../src/core/workbook";

/** Results of formulas: those a draft carries, and those another program finds when it has to work them out. */

export interface CachedFormula {
  readonly place: string;
  readonly formula: string;
  readonly cached: Scalar | undefined;
}

const isDraft = (cell: unknown): cell is CellDraft => typeof cell === "object";

export function formulasOf({ sheets }: WorkbookDraft): readonly CachedFormula[] {
  return sheets.flatMap(({ name, rows }) => {
    let number = 0;
    return rows.flatMap((row) => {
      number = row.number ?? number + 1;
      return row.cells.flatMap((cell, column) =>
        isDraft(cell) && cell.formula !== undefined
          ? [{ place: `${name} ${number} ${column + 1}`, formula: cell.formula, cached: cell.value }]
          : [],
      );
    });
  });
}

/** The same draft without any cached result: whoever opens it must work everything out. */
export const uncalculated = (workbook: WorkbookDraft): WorkbookDraft => ({
  ...workbook,
  sheets: workbook.sheets.map(({ standsAlone, ...sheet }) => ({
    ...sheet,
    rows: sheet.rows.map((row) => ({
      ...row,
      cells: row.cells.map((cell) => {
        if (!isDraft(cell) || cell.formula === undefined) return cell;
        return { formula: cell.formula, ...(cell.style && { style: cell.style }) };
      }),
    })),
  })),
});

/** The formulas whose cached result is not what the other program found, the first few of them. */
export function wrongResults(draft: WorkbookDraft, recalculated: Workbook): readonly object[] {
  const found = new Map<string, Scalar>(
    recalculated.sheets.flatMap((sheet) =>
      sheet.rows.flatMap(({ number, cells }) =>
        cells.map(({ column, value }) => [`${sheet.name} ${number} ${column}`, value] as const),
      ),
    ),
  );
  return formulasOf(draft)
    .filter(({ place, cached = "" }) => !agree(found.get(place) ?? "", cached))
    .slice(0, 10)
    .map((one) => ({ ...one, found: found.get(one.place) }));
}

const agree = (a: Scalar, b: Scalar): boolean =>
  typeof a === "number" && typeof b === "number"
    ? Math.abs(a - b) <= 1e-12 * Math.max(1, Math.abs(a), Math.abs(b))
    : a === b;
