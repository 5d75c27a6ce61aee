import type { Book, BookSheet } from "../book";
import { isDateFormat } from "../number-format";
import { mapPackage } from "../package-map";
import { DAYS_TO_1904 } from "../../../core/base";
import { type CellSave, changedCells, type GridContent } from "./changes";
import { type CellPatch, patchedSheet } from "./sheet-patch";
import { StylePatch } from "./style-patch";
import { WorkbookPatch } from "./workbook-patch";

/** A sheet as the grid has it now. */
export interface GridSheetContent {
  /** One of `Book.sheets`, else a sheet added since. */
  readonly id: string;
  readonly name: string;
  readonly cells: Iterable<GridContent>;
}

/**
 * The opened file with what changed in the grid, as .xlsx bytes: changed cells and added or removed sheets. All other
 * parts, and all of a changed sheet but its cells, are written back as they were read. Without any change the parts
 * are equal byte for byte.
 */
export function saveBook(book: Book, now: readonly GridSheetContent[]): Uint8Array {
  const parts = book.parts.copy();
  const map = mapPackage(parts);
  if (!map) throw new Error("An opened package lost its workbook");
  const styles = new StylePatch(parts, map.styles);
  const workbook = new WorkbookPatch(parts, map);
  const gone = book.sheets.filter(({ id }) => !now.some((sheet) => sheet.id === id));
  for (const sheet of gone) workbook.removeSheet(sheet.name);
  let changed = gone.length > 0;
  for (const sheet of now) {
    const known = book.sheets.find(({ id }) => id === sheet.id);
    const saves = changedCells(book, known ?? ADDED, sheet.cells);
    if (known && saves.length === 0) continue;
    changed = true;
    const path = known?.path ?? workbook.addSheet(sheet.name);
    const patches = saves.map((save) => cellPatch(save, book, styles));
    parts.write(path, patchedSheet(parts.text(path) ?? "", patches));
  }
  if (!changed) return parts.pack();
  styles.finish();
  workbook.dropCalculationChain();
  workbook.recalculateOnOpening();
  workbook.finish();
  return parts.pack();
}

const ADDED: BookSheet = {
  id: "",
  name: "",
  visibility: "visible",
  protection: undefined,
  path: "",
  cells: new Map(),
  styleAt: () => 0,
};

function cellPatch(save: CellSave, { date1904 }: Book, styles: StylePatch): CellPatch {
  const { row, column, value, isError, formula, keepFormula, style, newFormat } = save;
  const inDays = date1904 && typeof value === "number" && isDateFormat(save.numberFormat);
  return {
    row,
    column,
    value: inDays ? value - DAYS_TO_1904 : value,
    isError,
    formula,
    keepFormula,
    style: newFormat === undefined ? style : styles.like(style, newFormat),
  };
}
