/** What we keep of a workbook, whatever its kind: values, and just enough about them to judge them. Rows are sparse. */
export interface Workbook {
  readonly sheets: readonly Sheet[];
  readonly names: readonly DefinedName[];
  /** docProps/custom.xml, as text. */
  readonly customProperties: ReadonlyMap<string, string>;
  readonly properties: WorkbookProperties;
  /** Nobody has saved it since it was written and sealed; each of its sheets is read when it is asked for (`ReadOptions.seal`). */
  readonly isSealed?: true;
}

export interface WorkbookProperties {
  /** Program that saved the file last (docProps/app.xml). */
  readonly application?: string;
  /** ISO instants as written in docProps/core.xml. */
  readonly created?: string;
  readonly modified?: string;
  /** The file holds macros (.xlsm): values were read, the macros were not touched. */
  readonly hasMacros: boolean;
}

export interface DefinedName {
  readonly name: string;
  /** Sheet the name is local to; undefined for the whole workbook. */
  readonly sheet?: string;
  /** As stored, without a leading "=". */
  readonly formula: string;
}

export interface Sheet {
  readonly name: string;
  readonly visibility: "visible" | "hidden" | "veryHidden";
  /** Rows that hold at least one cell with content, ascending; blank formatted cells are dropped. */
  readonly rows: readonly Row[];
  readonly merges: readonly CellRange[];
  /** An autofilter hides some rows just now. */
  readonly filtered: boolean;
  readonly hiddenColumns: readonly ColumnRange[];
  /** What people wrote beside the cells; absent where there is nothing. */
  readonly notes?: readonly SheetNote[];
  /** What is printed over and under its pages, without the codes of fonts and page numbers; of .xlsx files alone. */
  readonly pageTexts?: readonly string[];
  /** How it is laid out for whoever fills it in; only where that was asked for (`ReadOptions.layout`). */
  readonly layout?: LaidOut;
}

/** What a sheet says to be filled in with, and where. A file of another kind may tell less of it. */
export interface LaidOut {
  readonly validations: readonly CellValidation[];
  /** Cells without content that have a border: rows prepared to be filled in. Ascending by row. */
  readonly prepared: readonly PreparedCells[];
  /** Widths of columns, in characters; those of the usual width are not listed. */
  readonly widths: readonly (ColumnRange & { readonly width: number })[];
  readonly isProtected: boolean;
  /** A picture, a chart or a box lies over it. */
  readonly hasDrawing: boolean;
}

export type ValidationKind = "list" | "whole" | "decimal" | "date" | "time" | "text-length" | "custom";

/** What Excel holds cells to. */
export interface CellValidation {
  readonly kind: ValidationKind;
  /** As stored, without "=": `"Có,Không"`, `$E$4:$E$9`, `DanhMuc`, a least value. */
  readonly formula: string;
  readonly ranges: readonly CellRange[];
  /** A blank is refused. */
  readonly needsValue: boolean;
}

/** In one row, from the first to the last such cell. */
export interface PreparedCells extends ColumnRange {
  readonly row: number;
}

/** A comment of a cell, a conversation in one (one note for each who spoke), or the text of a box drawn over the sheet. */
export interface SheetNote {
  readonly kind: "comment" | "text-box";
  /** The cell it belongs to; of a box, the one below its upper left corner, where the file says. 1-based. */
  readonly row?: number;
  readonly column?: number;
  readonly text: string;
  /** Who wrote it, where the file says so. */
  readonly author?: string;
}

export interface Row {
  /** 1-based, as Excel shows it. */
  readonly number: number;
  readonly hidden: boolean;
  /** Ascending by column, at most one per column. */
  readonly cells: readonly Cell[];
}

export type CellKind = "number" | "date" | "text" | "boolean" | "error" | "uncalculated";

/**
 * One cell with content. `value` by kind: number → number; date → serial of the 1900 system, whatever the
 * file uses; text → decoded string (with the words of its number format, runs joined, phonetic ones and those struck through left out, figures above the line, or below it behind another one, as ¹²³); boolean → boolean;
 * error → "#REF!" …, or "#UNREADABLE!" where an issue says that a value is there but cannot be told;
 * uncalculated (a formula saved without its result) → "".
 */
export interface Cell {
  /** 1-based. */
  readonly column: number;
  readonly kind: CellKind;
  readonly value: number | string | boolean;
  /** The value is the cached result of a formula. */
  readonly formula: boolean;
  /** The formula without "="; only where the layout was asked for, and where the cell has one of its own (not one shared). */
  readonly formulaText?: string;
  /** That formula adds up other rows, as in a total. */
  readonly addsRows?: true;
  /** That formula is nothing but this defined name. Told of a workbook that lies open, where a result may be older than what it hangs on. */
  readonly formulaName?: string;
  readonly look?: CellLook;
  /** Digits its format shows at the least: 2 of `00`, where 1 is seen as 01. Only where the layout was asked for. */
  readonly leastDigits?: number;
  /** A part of the cell that is struck through, and left out of its value. */
  readonly struckOut?: string;
}

/**
 * What a user sees that the value alone does not tell. Of numbers: "percent" shows 0.5 as 50%; "disguised" shows
 * another figure than the value, or none (scaled to thousands, digits or signs of the format's own, `;;;`, in the colour
 * of its ground); words stand around it. Of dates: "month-first" shows 5 March as 03/05, "no-day" as 03/2024, "no-year"
 * as 05/03, "other-day" as another day or a doubtful one ("khoảng 05/03/2024"); "time" and "duration" show hours and no
 * day. Of texts: "disguised" shows others, or none. Of any cell: "struck" is struck through.
 */
export type CellLook =
  | "percent"
  | "disguised"
  | "no-day"
  | "no-year"
  | "month-first"
  | "other-day"
  | "time"
  | "duration"
  | "struck"
  | CellWords;

/** Words a number format shows around the number: 500000 as "500.000 ₫", 250 as "khoảng 250". */
export interface CellWords {
  readonly before: string;
  readonly after: string;
}

/** 1-based, inclusive. */
export interface ColumnRange {
  readonly left: number;
  readonly right: number;
}

/** 1-based, inclusive. */
export interface CellRange extends ColumnRange {
  readonly top: number;
  readonly bottom: number;
}

/** Raw deflate → bytes. May throw on a corrupt stream; must stop once the output passes `limit` bytes. */
export type Inflate = (compressed: Uint8Array, limit: number) => Uint8Array;
