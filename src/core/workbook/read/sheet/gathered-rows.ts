import type { Cell, Row } from "../../model";
import type { CellFindings } from "./cell-findings";
import { unreadable } from "./cell-reader";

/** Gathers the rows of a sheet; puts them in order where the file does not, and finds cells given twice. */
export class GatheredRows {
  private readonly rows: Row[] = [];
  private isOrdered = true;
  private lastRow = 0;

  constructor(private readonly findings: CellFindings) {}

  /** @param cells kept as it is; @param areOrdered their columns rise. */
  add(row: Row, areOrdered: boolean): void {
    if (row.number <= this.lastRow) this.isOrdered = false;
    this.lastRow = row.number;
    this.rows.push(areOrdered ? row : { ...row, cells: this.orderedCells(row.number, row.cells) });
  }

  all(): readonly Row[] {
    if (this.isOrdered) return this.rows;
    const byNumber = new Map<number, Row>();
    for (const row of this.rows) {
      const same = byNumber.get(row.number);
      byNumber.set(row.number, same ? this.joined(same, row) : row);
    }
    return [...byNumber.values()].sort((a, b) => a.number - b.number);
  }

  private joined(a: Row, b: Row): Row {
    const cells = this.orderedCells(a.number, [...a.cells, ...b.cells]);
    return { number: a.number, hidden: a.hidden || b.hidden, cells };
  }

  /** A cell given twice with two values is doubtful: neither is taken. */
  private orderedCells(row: number, cells: readonly Cell[]): readonly Cell[] {
    const byColumn = new Map<number, Cell>();
    for (const cell of cells) {
      const same = byColumn.get(cell.column);
      if (same === undefined || (same.value === cell.value && same.kind === cell.kind)) {
        byColumn.set(cell.column, cell);
      } else {
        this.findings.add("workbook.cell-twice", row, cell.column, `${same.value} | ${cell.value}`);
        byColumn.set(cell.column, unreadable(cell.column, cell.formula));
      }
    }
    return [...byColumn.values()].sort((a, b) => a.column - b.column);
  }
}
