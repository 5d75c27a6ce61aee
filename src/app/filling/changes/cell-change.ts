import { given } from "../../../core/base";
import type { Field } from "../../../core/catalogue";
import type { Cell, Scalar, Sheet } from "../../../core/workbook";
import type { SheetLayout } from "../../../core/submissions";
import type { CellWrite, LostCell, SheetPlace, SheetWrite } from "../../spreadsheet";
import { fieldLook } from "./field-look";
import type { Change } from "../model";
import { rowsOf } from "../sheet-rows";

/** A cell to be written, and what stands in it now. */
export interface CellChange {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly before: Scalar | undefined;
  readonly after: Scalar | undefined;
  /** What the cell is for: a number is told how it looks there. */
  readonly field?: Field;
  /** What stands over the column: where it has moved since, the cell is no longer the one that was meant. */
  readonly heading?: CellWrite | undefined;
  /** A formula: what it shows may change by itself. */
  readonly isFormula?: boolean;
  /** It shows another figure than it holds: written again, it takes the format of its field. */
  readonly isDisguised?: boolean;
}

/**
 * Writes and undo over the cells that really change; nothing is written where all stands as it should. Both are held
 * against what was read: a sheet somebody changed meanwhile is not written over. The writes are held against all cells
 * given, changed or not: where the row of an entry has become another one's, a blank cell in it tells nothing.
 */
export function changeOf(
  what: Change["what"],
  cells: readonly CellChange[],
  place: Pick<Change, "template" | "row"> = {},
): Change {
  const changed = cells.filter(isChange);
  return {
    what,
    ...place,
    writes: sheetWrites(changed, cells),
    undo: sheetWrites(changed.map((cell) => ({ ...cell, before: cell.after, after: cell.before }))),
  };
}

/** The change, once it is known what its cells lost beside their values: taken back, they have it again. */
export function withLost(change: Change, lostCells: readonly LostCell[]): Change {
  const losses = new Map(lostCells.map(({ lost, ...place }) => [placeKey(place), lost]));
  const undo = change.undo.map(({ sheet, cells, ...write }) => ({
    ...write,
    sheet,
    cells: cells.map((cell) => {
      const lost = losses.get(placeKey({ ...cell, sheet }));
      return lost === undefined ? cell : { ...cell, lost };
    }),
  }));
  return { ...change, undo };
}

const placeKey = ({ sheet, row, column }: SheetPlace): string => `${row},${column},${sheet}`;

const isChange = ({ before, after, isDisguised }: CellChange): boolean =>
  before !== after || (isDisguised === true && after !== undefined);

function sheetWrites(
  changes: readonly CellChange[],
  standing: readonly CellChange[] = changes,
): readonly SheetWrite[] {
  const sheets = [...new Set(changes.map(({ sheet }) => sheet))];
  return sheets.map((sheet) => {
    const own = changes.filter((change) => change.sheet === sheet);
    const known = standing.filter(
      (cell) => cell.sheet === sheet && (isChange(cell) || cell.isFormula !== true),
    );
    return {
      sheet,
      cells: own.map((cell) => cellWrite(cell, cell.after)),
      expected: known.flatMap(({ heading, ...cell }) => [
        cellWrite(cell, cell.before),
        ...(heading === undefined ? [] : [heading]),
      ]),
    };
  });
}

function cellWrite({ row, column, field }: CellChange, value: Scalar | undefined): CellWrite {
  const look = field && fieldLook(field, value);
  return { row, column, value, ...given({ fieldLook: look }) };
}

/** The lowest text over the entries of a column. */
export function headingOf({ sheet, firstRow = 0 }: SheetLayout, column: number): CellWrite | undefined {
  const above = sheet.rows.filter(({ number }) => number < firstRow).reverse();
  for (const { number: row, cells } of above) {
    const cell = cells.find((one) => one.column === column);
    if (cell !== undefined) return { row, column, value: cellContent(cell) };
  }
  return undefined;
}

/** What a cell holds; a formula nobody has calculated holds nothing yet. */
export function contentOf(sheet: Sheet, row: number, column: number): Scalar | undefined {
  const cells = rowsOf(sheet).get(row)?.cells ?? [];
  return cellContent(cells.find((cell) => cell.column === column));
}

export const cellContent = (cell: Cell | undefined): Scalar | undefined =>
  cell === undefined || cell.kind === "uncalculated" ? undefined : cell.value;
