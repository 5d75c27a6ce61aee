import { shownCell } from "../../submissions";
import type { Workbook } from "../../workbook";
import type { FormProposal, TableProposal } from "../model";
import { type PlacedCell, SheetGrid } from "./sheet-grid";

/** What stands in a table of a form and over it, as far as proposals rest on it: to be looked at beside them. */
export interface FormPicture {
  readonly rows: readonly PictureRow[];
}

export interface PictureRow {
  readonly row: number;
  /** Left to right, blanks left out; a merged cell reaches from `left` to `right`. */
  readonly cells: readonly PictureCell[];
}

export interface PictureCell {
  readonly left: number;
  readonly right: number;
  readonly text: string;
}

/** Rows of figures that tell what a column holds. */
const ROWS_SHOWN = 3;
const LONGEST = 120;

/** A picture of each table of a proposal, in its order. */
export function formPictures(book: Workbook, { sheet: name, tables }: FormProposal): readonly FormPicture[] {
  const sheet = book.sheets.find((one) => one.name === name);
  if (sheet === undefined) return [];
  const grid = new SheetGrid(sheet);
  return tables.map((table) => pictureOf(grid, table));
}

function pictureOf(grid: SheetGrid, table: TableProposal): FormPicture {
  const { columns, firstDataRow, headerRows, unitLine } = table;
  const [left, right] = [columns[0]?.column ?? 1, columns.at(-1)?.column ?? 1];
  const rowsOfFigures = grid.rows.filter(({ number }) => number >= firstDataRow).slice(0, ROWS_SHOWN);
  const shown = new Set(rowsOfFigures.map(({ number }) => number));
  const isShown = (row: number): boolean =>
    row === unitLine?.row || (row >= headerRows[0] && row < firstDataRow) || shown.has(row);
  return {
    rows: grid.rows
      .filter(({ number }) => isShown(number))
      .map(({ number }) => ({
        row: number,
        cells: grid.within(number, left, right).map(pictureCell),
      })),
  };
}

const pictureCell = ({ left, right, cell, text }: PlacedCell): PictureCell => ({
  left,
  right,
  text: (cell.kind === "text" || cell.leastDigits !== undefined ? text : shownCell(cell)).slice(0, LONGEST),
});
