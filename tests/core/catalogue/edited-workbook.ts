import { type Catalogue, catalogueWorkbook, readCatalogue } from "../../../src/core/catalogue";
import { readWorkbook, writeWorkbook } from "../../../src/core/workbook";
import type {
  CellDraft,
  RowDraft,
  Scalar,
  SheetDraft,
  Style,
  WorkbookDraft,
} from "../../../src/core/workbook";
import { nodeHost } from "../../../src/host/node/node-host";

/** A sheet as a plain grid, the way an office worker sees it; row 0 is the header. */
export type Grid = (Scalar | undefined)[][];

/** Writes a catalogue, lets somebody change one sheet, and reads it back through real .xlsx bytes. */
export function readEdited(catalogue: Catalogue, sheet: string, edit: (grid: Grid) => Grid | void) {
  return readBack(withSheet(catalogueWorkbook(catalogue), sheet, (draft) => editedSheet(draft, edit)));
}

export function readBack(draft: WorkbookDraft) {
  const workbook = readWorkbook(writeWorkbook(draft, nodeHost), nodeHost);
  if (!workbook.ok) throw new Error(JSON.stringify(workbook.issues));
  return readCatalogue(workbook.value);
}

export const withSheet = (
  draft: WorkbookDraft,
  name: string,
  change: (sheet: SheetDraft) => SheetDraft | undefined,
): WorkbookDraft => ({
  ...draft,
  sheets: draft.sheets.flatMap((sheet) => {
    if (sheet.name !== name) return [sheet];
    const changed = change(sheet);
    return changed === undefined ? [] : [changed];
  }),
});

/** Values only: styles and validations of the edited sheet do not matter to the reader, dates excepted. */
export function editedSheet(sheet: SheetDraft, edit: (grid: Grid) => Grid | void): SheetDraft {
  const drafts = sheet.rows.map(({ cells, styles }) => cells.map((cell, at) => asCell(cell, styles?.[at])));
  const styles = new Map(drafts.flat().map(({ value, style }) => [value, style]));
  const grid = drafts.map((cells) => cells.map(({ value }) => value));
  const result = edit(grid) ?? grid;
  const cellOf = (value: Scalar | undefined): CellDraft | undefined => {
    const style = styles.get(value);
    return value === undefined ? undefined : { value, ...(style === undefined ? {} : { style }) };
  };
  const rows: RowDraft[] = result.map((values) => ({ cells: values.map(cellOf) }));
  return { name: sheet.name, rows };
}

function asCell(
  cell: CellDraft | Scalar | undefined,
  style: Style | undefined,
): { value?: Scalar | undefined; style?: Style | undefined } {
  return typeof cell === "object" ? cell : { value: cell, style };
}

/** Column of a header, star or no star. */
export function columnOf(grid: Grid, header: string): number {
  const at = (grid[0] ?? []).findIndex((value) => String(value).replace(" *", "") === header);
  if (at < 0) throw new Error(`no column ${header}`);
  return at;
}

/** Sets one cell; rows count from 1 as Excel shows them. */
export const setCell =
  (row: number, header: string, value: Scalar | undefined) =>
  (grid: Grid): void => {
    const cells = grid[row - 1];
    if (cells === undefined) throw new Error(`no row ${row}`);
    cells[columnOf(grid, header)] = value;
  };
