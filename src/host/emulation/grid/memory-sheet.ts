import { columnNumber } from "../../../core/base";
import {
  type ColumnDraft,
  type RowDraft,
  type SheetDraft,
  type Style,
  eachRow,
} from "../../../core/workbook";
import type { GridChange, GridArea, GridCell, GridCorner, GridSheet } from "./grid-backend";

type Rows = Map<number, Map<number, GridCell>>;

/** One sheet of a grid in memory. Rows and columns count from 0. */
export class MemorySheet {
  name: string;
  visibility: GridSheet["visibility"];
  protection: GridSheet["protection"];
  readonly merges: readonly GridArea[];
  private rows: Rows = new Map();
  private columns: readonly (ColumnDraft | undefined)[];

  constructor(
    readonly id: string,
    draft: SheetDraft,
  ) {
    this.name = draft.name;
    this.visibility = draft.visibility ?? "visible";
    this.protection = draft.protection && { formatCells: draft.protection.formatCells ?? false };
    this.columns = draft.columns ?? [];
    this.merges = (draft.merges ?? []).map(areaOf);
    let number = 0;
    for (const row of eachRow(draft.rows)) {
      number = row.number ?? number + 1;
      this.addRow(number - 1, row);
    }
  }

  usedArea(): GridArea | undefined {
    let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
    for (const [row, cells] of this.rows) {
      for (const [column, { kind, formula }] of cells) {
        if (kind === "empty" && formula === undefined) continue;
        [top, left] = [Math.min(top, row), Math.min(left, column)];
        [bottom, right] = [Math.max(bottom, row), Math.max(right, column)];
      }
    }
    if (bottom < 0) return undefined;
    return { row: top, column: left, rowCount: bottom - top + 1, columnCount: right - left + 1 };
  }

  cells({ row, column, rowCount, columnCount }: GridArea): readonly (readonly GridCell[])[] {
    const columns = Array.from({ length: columnCount }, (_, at) => column + at);
    return Array.from({ length: rowCount }, (_, at) => columns.map((one) => this.cell(row + at, one)));
  }

  write({ row, column }: GridCorner, changes: readonly (readonly (GridChange | undefined)[])[]): void {
    for (const [at, line] of changes.entries()) {
      for (const [offset, change] of line.entries()) {
        if (change !== undefined) this.put(row + at, column + offset, change);
      }
    }
  }

  /** New columns look like the one they push away, as Excel makes those of a table look. */
  insertColumns(before: number, count: number): void {
    const added = Array.from({ length: count }, () => this.columns[before]);
    this.columns = [...this.columns.slice(0, before), ...added, ...this.columns.slice(before)];
    this.moveCells((column) => (column < before ? column : column + count));
  }

  deleteColumns(first: number, count: number): void {
    this.columns = this.columns.filter((_, column) => column < first || column >= first + count);
    this.moveCells((column) =>
      column < first ? column : column < first + count ? undefined : column - count,
    );
  }

  deleteRows(first: number, count: number): void {
    const kept = [...this.rows].flatMap(([row, cells]): [number, Map<number, GridCell>][] =>
      row < first ? [[row, cells]] : row < first + count ? [] : [[row - count, cells]],
    );
    this.rows = new Map(kept);
  }

  /** Undefined: the column is gone. */
  private moveCells(target: (column: number) => number | undefined): void {
    for (const [row, cells] of this.rows) {
      const moved = [...cells].flatMap(([column, cell]): [number, GridCell][] => {
        const to = target(column);
        return to === undefined ? [] : [[to, cell]];
      });
      this.rows.set(row, new Map(moved));
    }
  }

  private cell(row: number, column: number): GridCell {
    return this.rows.get(row)?.get(column) ?? emptyCell(this.columns[column]?.style);
  }

  private put(row: number, column: number, { content, numberFormat }: GridChange): void {
    const before = this.cell(row, column);
    const cells = this.rows.get(row) ?? new Map<number, GridCell>();
    this.rows.set(row, cells);
    const { formula, ...constant } = before;
    const kept = content === undefined ? before : constant;
    cells.set(column, {
      ...kept,
      ...(content === undefined ? {} : cellContent(content)),
      numberFormat: numberFormat ?? before.numberFormat,
    });
  }

  private addRow(row: number, { cells, styles = [] }: RowDraft): void {
    const line = new Map<number, GridCell>();
    for (let column = 0; column < Math.max(cells.length, styles.length); column += 1) {
      const draft = cells[column];
      const { value, formula, style } =
        typeof draft === "object" ? draft : { value: draft, formula: undefined, style: undefined };
      const blank = emptyCell(style ?? styles[column] ?? this.columns[column]?.style);
      const filled = value === undefined ? blank : { ...blank, ...cellContent({ kind: "value", value }) };
      line.set(column, formula === undefined ? filled : { ...filled, formula: `=${formula}` });
    }
    this.rows.set(row, line);
  }
}

const emptyCell = (style: Style | undefined): GridCell => ({
  kind: "empty",
  value: "",
  numberFormat: style?.numberFormat ?? "General",
  locked: style?.unlocked !== true,
});

/** "B2:C4" */
function areaOf(address: string): GridArea {
  const [from = "", to = from] = address.split(":");
  const [top, left] = cornerOf(from);
  const [bottom, right] = cornerOf(to);
  return { row: top, column: left, rowCount: bottom - top + 1, columnCount: right - left + 1 };
}

function cornerOf(cell: string): readonly [row: number, column: number] {
  const [, letters = "", digits = ""] = /^([A-Z]+)(\d+)$/.exec(cell) ?? [];
  return [Number(digits) - 1, columnNumber(letters) - 1];
}

type Contents = Pick<GridCell, "kind" | "value"> & { readonly formula?: string };

/** Formulas are kept, not calculated: a new one shows an error if it is one ("=#REF!") and an empty text otherwise. */
function cellContent(content: NonNullable<GridChange["content"]>): Contents {
  switch (content.kind) {
    case "empty":
      return { kind: "empty", value: "" };
    case "formula":
      return content.formula.startsWith("=#")
        ? { kind: "error", value: content.formula.slice(1) }
        : { kind: "text", value: "", formula: content.formula };
    case "value":
      return { kind: kindOf(content.value), value: content.value };
  }
}

function kindOf(value: GridCell["value"]): GridCell["kind"] {
  if (typeof value === "string") return value === "" ? "empty" : "text";
  return typeof value === "number" ? "number" : "boolean";
}
