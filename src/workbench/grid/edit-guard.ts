import { CanceledError, type ICommandInfo, type IExecutionOptions } from "@univerjs/core";
import type { ISetRangeValuesMutationParams } from "@univerjs/sheets";

/** Why the trial host refuses what a user does. */
export type Refusal = "locked" | "structure-locked" | "not-saved";

export interface GuardedWorkbook {
  readonly structureLocked: boolean;
  activeCell(): { readonly sheet: string; readonly row: number; readonly column: number } | undefined;
  /** The sheet is protected and the cell is locked. 0-based. */
  isLocked(sheet: string, row: number, column: number): boolean;
}

const EDIT_CELL = "sheet.operation.set-cell-edit-visible";
const WRITE_CELLS = "sheet.mutation.set-range-values";
/** Adding sheets is saved, and refused only where the workbook's structure is locked. */
const SHEETS = new Set(["sheet.mutation.insert-sheet", "sheet.mutation.remove-sheet"]);
/** What saving would lose: shape, order and looks. Only cells and whole sheets are written back. */
const NOT_SAVED = new Set(
  (
    "insert-row insert-col remove-rows remove-col move-range move-rows move-columns reorder-range " +
    "add-worksheet-merge remove-worksheet-merge set-worksheet-name set-worksheet-order set-tab-color set-frozen " +
    "set-row-hidden set-row-visible set-col-hidden set-col-visible set-worksheet-hidden set-worksheet-default-style " +
    "add-worksheet-protection delete-worksheet-protection set-worksheet-protection add-range-protection " +
    "delete-range-protection set-range-protection"
  )
    .split(" ")
    .map((name) => `sheet.mutation.${name}`),
);
const NOT_SAVED_COMMANDS =
  /^sheet\.command\.(?:set-(?:range-)?(?:bold|italic|underline|stroke|overline|font|text-|background|border|style|horizontal|vertical)|reset-|clear-selection-(?:all|format)|split-text)|^data-validation\.mutation\.|^sheet\.mutation\.(?:add|remove|set|move|delete)-conditional|^sheet\.mutation\.(?:update|remove|delete)-note|^formula\.mutation\.(?:set|remove)-defined-name/;

/**
 * Judges a command of the user before the grid carries it out; results of formulas are not judged.
 * @throws CanceledError, which the grid takes for "no" without complaint.
 */
export function guardCommand(
  command: Readonly<ICommandInfo>,
  options: IExecutionOptions | undefined,
  { guarded, refuse }: { guarded: GuardedWorkbook; refuse: (refusal: Refusal) => void },
): void {
  const refusal = refusalOf(command, options, guarded);
  if (refusal === undefined) return;
  refuse(refusal);
  throw new CanceledError();
}

function refusalOf(
  { id, params }: Readonly<ICommandInfo>,
  options: IExecutionOptions | undefined,
  guarded: GuardedWorkbook,
): Refusal | undefined {
  if (id === EDIT_CELL) return opensLockedCell(params, guarded) ? "locked" : undefined;
  if (id === WRITE_CELLS) {
    if (options?.["fromFormula"] === true) return undefined;
    return writesLockedCell(params as ISetRangeValuesMutationParams, guarded) ? "locked" : undefined;
  }
  if (SHEETS.has(id)) return guarded.structureLocked ? "structure-locked" : undefined;
  return NOT_SAVED.has(id) || NOT_SAVED_COMMANDS.test(id) ? "not-saved" : undefined;
}

function opensLockedCell(params: object | undefined, guarded: GuardedWorkbook): boolean {
  if (!params || !("visible" in params) || params.visible !== true) return false;
  const cell = guarded.activeCell();
  return cell !== undefined && guarded.isLocked(cell.sheet, cell.row, cell.column);
}

function writesLockedCell(params: ISetRangeValuesMutationParams, { isLocked }: GuardedWorkbook): boolean {
  return Object.entries(params.cellValue ?? {}).some(([row, columns]) =>
    Object.keys(columns ?? {}).some((column) => isLocked(params.subUnitId, Number(row), Number(column))),
  );
}
