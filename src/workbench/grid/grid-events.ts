import type { ICommandInfo, IExecutionOptions } from "@univerjs/core";
import type { GridArea, GridEvent } from "../../host/emulation/grid/grid-backend";

/** What Univer's commands carry, as far as events ask for it. */
interface CommandParams {
  readonly unitId?: string;
  readonly subUnitId?: string;
  readonly cellValue?: Readonly<Record<number, Readonly<Record<number, unknown>> | null>>;
  readonly selections?: readonly { readonly range: CommandRange }[];
  readonly sheet?: { readonly id?: string };
}

interface CommandRange {
  readonly startRow: number;
  readonly startColumn: number;
  readonly endRow: number;
  readonly endColumn: number;
}

/** A command the grid carried out, as an event; undefined for one nobody asks about. Results of formulas are none. */
export function gridEvent(
  { id, params }: Readonly<ICommandInfo>,
  options: IExecutionOptions | undefined,
  unit: string,
): GridEvent | undefined {
  const given = (params ?? {}) as CommandParams;
  const sheet = given.subUnitId ?? given.sheet?.id;
  if (sheet === undefined || (given.unitId !== undefined && given.unitId !== unit)) return undefined;
  if (id === "sheet.mutation.set-range-values") {
    const area = writtenArea(given.cellValue ?? {});
    if (area === undefined || options?.["fromFormula"] === true) return undefined;
    return { kind: "changed", sheet, area, change: "edited" };
  }
  if (id === "sheet.operation.set-selections") {
    const range = given.selections?.at(-1)?.range;
    return range && { kind: "selected", selection: { sheet, area: gridAreaOf(range) } };
  }
  const kind = SHEET_EVENTS[id];
  return kind && { kind, sheet };
}

const SHEET_EVENTS: Readonly<
  Record<string, "sheet-added" | "sheet-removed" | "sheet-renamed" | "sheet-activated">
> = {
  "sheet.mutation.insert-sheet": "sheet-added",
  "sheet.mutation.remove-sheet": "sheet-removed",
  "sheet.mutation.set-worksheet-name": "sheet-renamed",
  "sheet.operation.set-worksheet-active": "sheet-activated",
};

export const gridAreaOf = ({ startRow, startColumn, endRow, endColumn }: CommandRange): GridArea => {
  // A whole column or row is told without its other end.
  const [row, column] = [startRow || 0, startColumn || 0];
  return {
    row,
    column,
    rowCount: (endRow || row) - row + 1,
    columnCount: (endColumn || column) - column + 1,
  };
};

function writtenArea(cells: NonNullable<CommandParams["cellValue"]>): GridArea | undefined {
  const rows = Object.keys(cells).map(Number);
  const columns = Object.values(cells).flatMap((row) => Object.keys(row ?? {}).map(Number));
  if (rows.length === 0 || columns.length === 0) return undefined;
  const least = (numbers: readonly number[]) => numbers.reduce((a, b) => Math.min(a, b));
  const most = (numbers: readonly number[]) => numbers.reduce((a, b) => Math.max(a, b));
  const [row, column] = [least(rows), least(columns)];
  return { row, column, rowCount: most(rows) - row + 1, columnCount: most(columns) - column + 1 };
}
