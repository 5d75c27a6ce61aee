import type { Scalar } from "../../../core/workbook";
import type { Book, BookSheet } from "../book";
import { sharedId } from "../cell-data";
import type { BookCell } from "../sheet-cells";

/** A cell as the grid has it now. 0-based. */
export interface GridContent {
  readonly row: number;
  readonly column: number;
  readonly value: Scalar | undefined;
  /** `value` is an error's sign, "#REF!", not a text. */
  readonly isError: boolean;
  /** Without "="; also in the cells that only share one. */
  readonly formula?: string;
  /** Id of the shared formula the grid holds for the cell. */
  readonly shared?: string;
  readonly numberFormat: string;
}

export interface CellSave extends GridContent {
  /** The formula is the file's own: only its result or its format changed. */
  readonly keepFormula: boolean;
  /** Number of the format the cell had, and the format it must show now where that differs. */
  readonly style: number;
  readonly newFormat: string | undefined;
}

/** What differs from the opened file. */
export function changedCells(book: Book, sheet: BookSheet, now: Iterable<GridContent>): readonly CellSave[] {
  const saves: CellSave[] = [];
  const untouchedShares: CellSave[] = [];
  const orphaned = new Set<string>();
  for (const content of now) {
    const before = sheet.cells.get(content.row)?.get(content.column);
    const save = savedCell(book, sheet, content);
    const sameFormula = isSameFormula(before, content, sheet.id);
    const sameValue = before?.value === content.value && (before?.isError ?? false) === content.isError;
    const changed = !sameFormula || !sameValue || save.newFormat !== undefined;
    if (changed && !(before === undefined && isBlank(save)))
      saves.push({ ...save, keepFormula: sameFormula });
    else if (before?.shared !== undefined) untouchedShares.push(save);
    if (!sameFormula && before?.shared !== undefined && before.formula !== undefined)
      orphaned.add(sharedId(sheet.id, before.shared));
  }
  if (orphaned.size === 0) return saves;
  // The first cell held the text of a shared formula and lost it: the others get their own.
  const isOrphan = ({ shared }: CellSave): boolean => shared !== undefined && orphaned.has(shared);
  const kept = saves.map((save) => (isOrphan(save) ? { ...save, keepFormula: false } : save));
  return [...kept, ...untouchedShares.filter(isOrphan)];
}

function savedCell(book: Book, sheet: BookSheet, content: GridContent): CellSave {
  const style = sheet.styleAt(content.row, content.column);
  const formatBefore = book.cellStyles[style]?.numberFormat ?? "General";
  const newFormat = content.numberFormat === formatBefore ? undefined : content.numberFormat;
  return { ...content, style, newFormat, keepFormula: false };
}

const isBlank = ({ value, formula, newFormat }: CellSave): boolean =>
  value === undefined && formula === undefined && newFormat === undefined;

function isSameFormula(before: BookCell | undefined, now: GridContent, sheetId: string): boolean {
  if (before?.shared !== undefined) return now.shared === sharedId(sheetId, before.shared);
  return now.shared === undefined && before?.formula === now.formula;
}
