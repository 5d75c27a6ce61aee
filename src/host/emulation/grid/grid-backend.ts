/**
 * A grid of cells the emulated Excel stands on: one in memory for jest, one in the workbench. Everything is plain data
 * and happens at once; what Excel would refuse (locked cells, bad names, wrong shapes) is refused above, in the
 * emulation, so that every grid refuses alike. Rows and columns count from 0 here, as in Office.js.
 */
export interface GridBackend {
  workbook(): GridWorkbook;
  /** In the order of their tabs, hidden ones too. */
  sheets(): readonly GridSheet[];
  /** Adds an empty, visible sheet behind the last; the name has been checked. Answers its id. */
  addSheet(name: string): string;
  removeSheet(id: string): void;
  /** Brings a sheet to the front. */
  activate(id: string): void;

  /** The smallest area that holds every cell with content; undefined for a sheet without any. Formats do not count. */
  usedArea(id: string): GridArea | undefined;
  /** Cells of an area, row by row; an area may reach beyond what is filled. */
  cells(id: string, area: GridArea): readonly (readonly GridCell[])[];
  /** Changes cells from a corner on, row by row; undefined leaves a cell alone. Protection is not asked for. */
  write(id: string, corner: GridCorner, changes: readonly (readonly (GridChange | undefined)[])[]): void;

  /** Merged areas of a sheet; a grid that knows none leaves this out. */
  merges?(id: string): readonly GridArea[];

  /** Names of the workbook and of its sheets. */
  names(): readonly GridName[];
  /** docProps/custom.xml. */
  customProperties(): ReadonlyMap<string, string>;

  selection(): GridSelection;
  /** Selects an area; its sheet comes to the front. */
  select(selection: GridSelection): void;
  /**
   * Tells of everything that happens in the grid, by whomever, `write` and `select` included, until the answered
   * function is called.
   */
  onEvent(listener: (event: GridEvent) => void): () => void;

  /** Opens .xlsx bytes as another workbook. Rejects where that cannot be done. */
  openAsNew(bytes: Uint8Array): Promise<void>;
}

export interface GridWorkbook {
  /** Of the file, with its extension. */
  readonly name: string;
  readonly readOnly: boolean;
  /** Sheets cannot be added, removed or renamed. */
  readonly structureLocked: boolean;
}

export interface GridSheet {
  /** Never changes, unlike the name; any text that no other sheet has as id or name. */
  readonly id: string;
  readonly name: string;
  readonly visibility: "visible" | "hidden" | "veryHidden";
  /** Undefined: not protected. No grid knows passwords. */
  readonly protection: { readonly formatCells: boolean } | undefined;
}

export interface GridCorner {
  readonly row: number;
  readonly column: number;
}

export interface GridArea extends GridCorner {
  readonly rowCount: number;
  readonly columnCount: number;
}

export interface GridCell {
  /** `error` holds its sign, "#REF!"; `empty` holds "". */
  readonly kind: "empty" | "text" | "number" | "boolean" | "error";
  readonly value: string | number | boolean;
  /** With its "="; `value` is then the result. */
  readonly formula?: string;
  /** "General" where nothing else was said. */
  readonly numberFormat: string;
  /** The user cannot write here while the sheet is protected. */
  readonly locked: boolean;
}

/** A formula keeps its "=". A text is taken literally: it never becomes a number, a date or a formula. */
export interface GridChange {
  readonly content?:
    | { readonly kind: "empty" }
    | { readonly kind: "value"; readonly value: string | number | boolean }
    | { readonly kind: "formula"; readonly formula: string };
  readonly numberFormat?: string;
}

export interface GridName {
  readonly name: string;
  /** As Excel gives it, with "=": `='Danh mục'!$A$2:$A$40`, `="XA_21811"`. */
  readonly formula: string;
  /** Id of the sheet the name is local to. */
  readonly sheet?: string;
}

export interface GridSelection {
  /** Id of a sheet. */
  readonly sheet: string;
  readonly area: GridArea;
}

/** Sheets are named by id. `rows-moved` and `columns-moved`: some were inserted or deleted within the area. */
export type GridEvent =
  | {
      readonly kind: "changed";
      readonly sheet: string;
      readonly area: GridArea;
      readonly change: "edited" | "rows-moved" | "columns-moved";
    }
  | { readonly kind: "selected"; readonly selection: GridSelection }
  | {
      readonly kind: "sheet-added" | "sheet-removed" | "sheet-renamed" | "sheet-activated";
      readonly sheet: string;
    };
