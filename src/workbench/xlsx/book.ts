import type { IWorkbookData } from "@univerjs/core";
import type { CellStyle } from "./cell-styles";
import type { CellTable } from "./sheet-cells";
import type { BookName } from "./defined-names";
import type { XlsxParts } from "./parts";

/** An opened .xlsx file: what the grid shows, and everything needed to save it without loss. */
export interface Book {
  readonly parts: XlsxParts;
  /** For the grid; sheets have the ids of `sheets`. */
  readonly data: IWorkbookData;
  /** In the order of their tabs. */
  readonly sheets: readonly BookSheet[];
  readonly cellStyles: readonly CellStyle[];
  readonly names: readonly BookName[];
  readonly customProperties: ReadonlyMap<string, string>;
  readonly structureLocked: boolean;
  readonly date1904: boolean;
}

export interface BookSheet {
  readonly id: string;
  readonly name: string;
  readonly visibility: "visible" | "hidden" | "veryHidden";
  readonly protection: { readonly formatCells: boolean } | undefined;
  readonly path: string;
  /** As they were when the file was opened. */
  readonly cells: CellTable;
  /** Number of the format a cell has, of its row or column where it has none itself. */
  styleAt(row: number, column: number): number;
}
