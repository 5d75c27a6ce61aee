import type { ICellData, Workbook, Worksheet } from "@univerjs/core";
import type { FormulaDataModel } from "@univerjs/engine-formula";
import type { GridArea, GridCell } from "../../host/emulation/grid/grid-backend";
import type { Book, BookSheet } from "../xlsx/book";
import { styleName } from "../xlsx/cell-data";
import type { GridContent } from "../xlsx/save/changes";
import { shownValue, gridCell, hasFormula, isErrorCell } from "./grid-cell";

interface PlacedCell {
  readonly row: number;
  readonly column: number;
  readonly cell: ICellData | null;
}

/** Reads the sheets of a workbook in the grid; what the grid does not know of a format, the book it came from does. */
export class GridReader {
  private readonly bookSheets: ReadonlyMap<string, BookSheet>;

  constructor(
    private readonly unit: Workbook,
    private readonly book: Book,
    private readonly formulas: FormulaDataModel,
  ) {
    this.bookSheets = new Map(book.sheets.map((sheet) => [sheet.id, sheet]));
  }

  sheet(id: string): Worksheet {
    const sheet = this.unit.getSheetBySheetId(id);
    if (!sheet) throw new Error(`The grid has no sheet ${id}`);
    return sheet;
  }

  /** The sheet as it was opened; undefined for one added since. */
  bookSheet(id: string): BookSheet | undefined {
    return this.bookSheets.get(id);
  }

  usedArea(id: string): GridArea | undefined {
    let area: { top: number; left: number; bottom: number; right: number } | undefined;
    for (const { row, column, cell } of cellsOf(this.sheet(id))) {
      if (shownValue(cell) === undefined && !hasFormula(cell)) continue;
      area ??= { top: row, left: column, bottom: row, right: column };
      area.top = Math.min(area.top, row);
      area.bottom = Math.max(area.bottom, row);
      area.left = Math.min(area.left, column);
      area.right = Math.max(area.right, column);
    }
    if (!area) return undefined;
    const { top, left, bottom, right } = area;
    return { row: top, column: left, rowCount: bottom - top + 1, columnCount: right - left + 1 };
  }

  cells(id: string, { row, column, rowCount, columnCount }: GridArea): readonly (readonly GridCell[])[] {
    const sheet = this.sheet(id);
    return Array.from({ length: rowCount }, (_, down) =>
      Array.from({ length: columnCount }, (_, right) => this.cell(sheet, row + down, column + right)),
    );
  }

  /** Every cell the sheet has, for saving. */
  *contents(sheet: Worksheet): Generator<GridContent> {
    for (const place of cellsOf(sheet)) {
      const { row, column, cell } = place;
      const formula = this.formulaAt(sheet.getSheetId(), place);
      yield {
        row,
        column,
        value: shownValue(cell),
        isError: isErrorCell(cell),
        ...(formula === undefined ? {} : { formula }),
        ...(cell?.si ? { shared: cell.si } : {}),
        numberFormat: this.formatAt(sheet, row, column),
      };
    }
  }

  /** The sheet is protected and the cell is locked. */
  isLocked(id: string, row: number, column: number): boolean {
    return this.bookSheets.get(id)?.protection !== undefined && this.lockedFormat(id, row, column);
  }

  formatAt(sheet: Worksheet, row: number, column: number): string {
    const cell = rawCell(sheet, row, column);
    const own = cell?.s ? this.unit.getStyles().getStyleByCell(cell)?.n?.pattern : undefined;
    if (own !== undefined) return own;
    const known = this.bookSheets.get(sheet.getSheetId());
    // A cell whose own style names no format shows General, whatever its column says; one that never stood in the
    // file takes the format of its row or column.
    if (known?.cells.get(row)?.has(column) && cell?.s) return "General";
    return this.book.cellStyles[known?.styleAt(row, column) ?? 0]?.numberFormat ?? "General";
  }

  /** What a cell without a style of its own shows by its row or column; the grid itself takes only a part of it. */
  lentStyle(sheet: Worksheet, row: number, column: number): Pick<ICellData, "s"> {
    const style = this.bookSheets.get(sheet.getSheetId())?.styleAt(row, column) ?? 0;
    return rawCell(sheet, row, column)?.s || style === 0 ? {} : { s: styleName(style) };
  }

  private cell(sheet: Worksheet, row: number, column: number): GridCell {
    const [id, cell] = [sheet.getSheetId(), rawCell(sheet, row, column)];
    return gridCell(cell, {
      numberFormat: this.formatAt(sheet, row, column),
      locked: this.lockedFormat(id, row, column),
      formula: this.formulaAt(id, { row, column, cell }),
    });
  }

  private lockedFormat(id: string, row: number, column: number): boolean {
    const style = this.bookSheets.get(id)?.styleAt(row, column) ?? 0;
    return this.book.cellStyles[style]?.locked ?? true;
  }

  private formulaAt(sheet: string, { row, column, cell }: PlacedCell): string | undefined {
    if (!hasFormula(cell)) return undefined;
    if (cell?.f && !cell.si) return cell.f.replace(/^=/, "");
    const text = this.formulas.getFormulaStringByCell(row, column, sheet, this.unit.getUnitId());
    return (text ?? cell?.f ?? "").replace(/^=/, "");
  }
}

const rawCell = (sheet: Worksheet, row: number, column: number): ICellData | null =>
  sheet.getCellMatrix().getValue(row, column) || null;

function* cellsOf(sheet: Worksheet): Generator<PlacedCell> {
  const matrix = sheet.getCellMatrix();
  for (const row of Object.keys(matrix.getMatrix()).map(Number)) {
    for (const column of Object.keys(matrix.getRow(row) ?? {}).map(Number)) {
      yield { row, column, cell: rawCell(sheet, row, column) };
    }
  }
}
