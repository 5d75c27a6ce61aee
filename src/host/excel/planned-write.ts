import type { CellWrite, SheetWrite } from "../../app";
import { literalText } from "./literal-text";
import type { RangeProxy, WorksheetProxy } from "./office-js";
import { type FilledBlock, filledBlocks, splitRows } from "./range-blocks";
import type { FoundBlock, WantedBlock } from "./read-blocks";
import { type ReadBlock, isFormula } from "./sheet-rows";

/** A rectangle of a sheet, and what is to stand, or is expected to stand, in a larger one around it. */
export interface WantedCells extends WantedBlock {
  readonly sheetName: string;
  readonly purpose: "write" | "expect";
  readonly filled: FilledBlock;
}

/** The same, once it is known what stands there now. */
export interface KnownCells {
  readonly sheetName: string;
  readonly range: RangeProxy;
  readonly contents: ReadBlock;
  /** The sheet is protected, and not every cell of the rectangle is open. */
  readonly isLocked: boolean;
  readonly values: readonly (readonly CellWrite["value"][])[];
}

export function wantedCells(
  sheet: WorksheetProxy,
  { sheet: sheetName, cells, expected = [] }: SheetWrite,
  mostCells: number,
): readonly WantedCells[] {
  const pieces = (purpose: WantedCells["purpose"], some: readonly CellWrite[]): readonly WantedCells[] =>
    filledBlocks(some).flatMap((filled) =>
      splitRows(filled, mostCells).map((block) => ({ sheet, sheetName, purpose, filled, block })),
    );
  return [...pieces("expect", expected), ...pieces("write", cells)];
}

export function knownCells({ wanted, range, contents }: FoundBlock<WantedCells>): KnownCells {
  const { sheetName, filled, block } = wanted;
  const from = block.row - filled.row;
  return {
    sheetName,
    range,
    contents,
    isLocked: range.worksheet.protection.protected && range.format.protection.locked !== false,
    values: filled.cells.slice(from, from + block.rowCount),
  };
}

/** Values as they must be written; a number that is none is a bug of the caller. */
export function writtenValues({ values, contents }: KnownCells): unknown[][] {
  return values.map((row, at) =>
    row.map((value, offset) => {
      if (typeof value === "string") return literalText(value, contents.formats[at]?.[offset]);
      if (typeof value === "number" && !Number.isFinite(value))
        throw new Error(`${value} cannot stand in a cell`);
      return value ?? "";
    }),
  );
}

/** What written back makes the cells what they were: formulas, and texts that stay texts. */
export function formerContents({ contents }: KnownCells): unknown[][] {
  return contents.values.map((row, at) =>
    row.map((value, offset) => {
      const formula = contents.formulas[at]?.[offset];
      if (isFormula(formula, value)) return formula;
      return typeof value === "string" ? literalText(value, contents.formats[at]?.[offset]) : value;
    }),
  );
}
