export type Rows = readonly (readonly unknown[])[];

/** Rows of an array that is written, counted from 0 within it. */
export interface RowPart {
  readonly first: number;
  readonly last: number;
  readonly rows: Rows;
}

/** Microsoft's client hands over no more cells in one step. */
const MOST_CELLS_A_STEP = 1_500;

/** What Microsoft's client makes of a large array that is written: several steps, whole rows each. */
export function rowParts(rows: Rows): readonly RowPart[] {
  const width = rows[0]?.length ?? 0;
  if (rows.length * width <= MOST_CELLS_A_STEP) return [{ first: 0, last: rows.length - 1, rows }];
  const rowsEach = Math.max(1, Math.round(MOST_CELLS_A_STEP / width));
  return Array.from({ length: Math.ceil(rows.length / rowsEach) }, (_, at) => {
    const first = at * rowsEach;
    const part = rows.slice(first, first + rowsEach);
    return { first, last: first + part.length - 1, rows: part };
  });
}
