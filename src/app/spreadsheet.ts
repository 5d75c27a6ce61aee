import type { Result } from "../core/base";
import type { Scalar, Workbook, WorkbookDraft } from "../core/workbook";

/**
 * The workbook that lies open beside the pane, in our own words. Every step answers issues with a remedy where the
 * program refuses; nothing throws for what a user may do (a protected sheet, a cell in edit mode, a closed file).
 */
export interface Spreadsheet {
  readonly capabilities: Capabilities;
  /**
   * The whole workbook as values, as if the file had been read; unsaved changes included. `isWanted` is asked about the
   * workbook without its rows: where it is not, its rows are not read either.
   */
  read(isWanted?: (outline: Workbook) => boolean): Promise<Result<OpenWorkbook>>;
  /**
   * Writes all cells or, where the program refuses, none. A text stays a text, whatever it looks like. Answers the
   * cells that lost more than a value.
   */
  write(writes: readonly SheetWrite[]): Promise<Result<readonly LostCell[]>>;
  /** Shows a sheet and selects a cell in it. */
  goTo(place: SheetPlace): Promise<Result<void>>;
  /** Tells what the user does in the sheets, until the answered function is called. */
  watch(listener: (event: SpreadsheetEvent) => void): Promise<Result<StopWatching>>;
  /** Opens .xlsx bytes as a new workbook that has not been saved yet. */
  openAsNew(bytes: Uint8Array): Promise<Result<void>>;
  /** Adds the sheets of a draft, as values, to the open workbook, under names that are still free; answers those names. */
  addSheets(draft: WorkbookDraft): Promise<Result<readonly string[]>>;
}

export interface Capabilities {
  /** The program can open bytes as a new workbook. */
  readonly newWorkbook: boolean;
  /** A page here can save a file by itself (not in Excel for Mac). */
  readonly download: boolean;
}

export interface OpenWorkbook {
  readonly workbook: Workbook;
  /** Name of the file as the program shows it; of its own making (“Book1”) for a workbook never saved. */
  readonly name: string;
  readonly readOnly: boolean;
}

/** 1-based, as Excel shows them. */
export interface SheetPlace {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

export interface CellWrite {
  readonly row: number;
  readonly column: number;
  /** Dates are serials of the 1900 system; undefined empties the cell. */
  readonly value: Scalar | undefined;
  /** For a number: how it is to stand in a cell whose format would make it a text ("45366") or another figure. */
  readonly fieldLook?: FieldLook | undefined;
  /** Given back by an undo, with or in place of the value. */
  readonly lost?: LostContent;
}

/** What a cell lost in a write that its former value does not tell. */
export interface LostContent {
  /** Its number format. */
  readonly format?: string;
  /** With its "=". */
  readonly formula?: string;
}

export interface LostCell extends SheetPlace {
  readonly lost: LostContent;
}

export interface FieldLook {
  /** The number format the cell takes first. */
  readonly format: string;
  /** What is written into a text cell where the sheet forbids that: the number as people write it. */
  readonly text: string;
}

export interface SheetWrite {
  readonly sheet: string;
  readonly cells: readonly CellWrite[];
  /**
   * What must still stand in these cells, headings for instance: where it does not, somebody moved rows or columns
   * since the sheet was read, and nothing at all is written.
   */
  readonly expected?: readonly CellWrite[];
}

/**
 * `selected`: cells; `shown`: another sheet came to the front, with whatever was selected in it before; `changed`: cells
 * or sheets. By whom is not told: our own steps come back too.
 */
export type SpreadsheetEvent =
  | { readonly kind: "selected"; readonly place: SheetPlace }
  | { readonly kind: "shown"; readonly sheet: string }
  | { readonly kind: "changed" };

export type StopWatching = () => Promise<void>;

/** Whether a cell holds what was written, as whoever looks at it sees it: 5 and "5" are the same. */
export const holds = (found: unknown, { value, fieldLook }: CellWrite): boolean =>
  String(found ?? "") === String(value ?? "") || (fieldLook !== undefined && found === fieldLook.text);
