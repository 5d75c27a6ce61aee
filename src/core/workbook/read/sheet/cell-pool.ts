import type { Cell, CellKind } from "../../model";

const SLOTS = 4096;

/**
 * Cells are read-only, and tables repeat themselves (a choice, a date, a small count in the same column), so equal
 * cells of a workbook share one object: on a large sheet that halves memory and the work of collecting it.
 */
export class CellPool {
  private readonly slots = new Array<Cell | undefined>(SLOTS).fill(undefined);
  private readonly keys = new Int32Array(SLOTS);
  /** Column and kind of the cell in each slot: told apart without looking at the cell itself. */
  private readonly places = new Int32Array(SLOTS);

  /** @param key stands for the value (of this kind): the whole number itself, or the number of a shared text. */
  take(column: number, kind: CellKind, value: Cell["value"], key: number): Cell {
    const slot = (key * 37 + column) & (SLOTS - 1);
    const place = column * 4 + (kind === "number" ? 1 : kind === "date" ? 2 : 3);
    const known = this.slots[slot];
    if (known !== undefined && this.keys[slot] === key && this.places[slot] === place) return known;
    const cell: Cell = { column, kind, value, formula: false };
    this.slots[slot] = cell;
    this.keys[slot] = key;
    this.places[slot] = place;
    return cell;
  }
}
