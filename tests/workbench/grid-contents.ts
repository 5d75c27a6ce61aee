import type { Scalar } from "../../src/core/workbook";
import type { Book } from "../../src/workbench/xlsx/book";
import { sharedId } from "../../src/workbench/xlsx/cell-data";
import { openBook } from "../../src/workbench/xlsx/open-book";
import type { GridContent } from "../../src/workbench/xlsx/save/changes";
import type { GridSheetContent } from "../../src/workbench/xlsx/save/save-book";

export function opened(bytes: Uint8Array): Book {
  const book = openBook(bytes, "bieu-mau.xlsx");
  if (!book.ok) throw new Error(JSON.stringify(book.issues));
  return book.value;
}

/** What a user changed, by sheet name and 0-based row and column. */
export interface Edit {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly value?: Scalar | undefined;
  readonly formula?: string;
  readonly numberFormat?: string;
}

/** The sheets as a grid would have them: as opened, with the edits. */
export function contents(book: Book, edits: readonly Edit[] = []): readonly GridSheetContent[] {
  return book.sheets.map((sheet) => {
    const cells = new Map<string, GridContent>();
    for (const [row, columns] of sheet.cells) {
      for (const [column, cell] of columns) {
        cells.set(`${row} ${column}`, {
          row,
          column,
          value: cell.value,
          isError: cell.isError,
          ...(cell.formula === undefined ? {} : { formula: cell.formula }),
          ...(cell.shared === undefined ? {} : { shared: sharedId(sheet.id, cell.shared) }),
          numberFormat: book.cellStyles[cell.style]?.numberFormat ?? "General",
        });
      }
    }
    for (const { sheet: name, row, column, value, formula, numberFormat } of edits) {
      if (name !== sheet.name) continue;
      const style = book.cellStyles[sheet.styleAt(row, column)];
      cells.set(`${row} ${column}`, {
        row,
        column,
        value,
        isError: false,
        ...(formula === undefined ? {} : { formula }),
        numberFormat: numberFormat ?? style?.numberFormat ?? "General",
      });
    }
    return { id: sheet.id, name: sheet.name, cells: cells.values() };
  });
}
