import type { CellWrite, LostCell, SheetWrite } from "../../app";
import { TEXT_FORMAT, literalText } from "./literal-text";
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
  /** The sheet lets the number formats of open cells be changed. */
  readonly takesFormats: boolean;
  readonly cells: readonly (readonly CellWrite[])[];
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
  const { protection } = range.worksheet;
  return {
    sheetName,
    range,
    contents,
    isLocked: protection.protected && range.format.protection.locked !== false,
    takesFormats: !protection.protected || protection.options.allowFormatCells === true,
    cells: filled.cells.slice(from, from + block.rowCount),
  };
}

/**
 * Formats to be set before the values: a number does not stay one in a text cell. Null leaves a cell as it is, as in
 * Office.js; undefined where that is all of them.
 */
export function writtenFormats({
  cells,
  contents,
  takesFormats,
}: KnownCells): (string | null)[][] | undefined {
  if (!takesFormats) return undefined;
  const formats = cells.map((row, at) =>
    row.map((cell, offset) => newFormat(cell, contents.formats[at]?.[offset] === TEXT_FORMAT)),
  );
  return formats.some((row) => row.some((format) => format !== null)) ? formats : undefined;
}

function newFormat({ value, inTextCell, lost }: CellWrite, isText: boolean): string | null {
  if (lost?.wasText === true) return isText ? null : TEXT_FORMAT;
  return isText && typeof value === "number" ? (inTextCell?.format ?? null) : null;
}

/** The cells that lose a formula, or the format of texts. */
export function lostCells(known: KnownCells): readonly LostCell[] {
  const { sheetName: sheet, contents } = known;
  const newFormats = writtenFormats(known);
  return contents.values.flatMap((row, at) =>
    row.flatMap((value, offset): readonly LostCell[] => {
      const place = { sheet, row: contents.row + at + 1, column: contents.column + offset + 1 };
      const formula = contents.formulas[at]?.[offset];
      if (isFormula(formula, value)) return [{ ...place, lost: { formula } }];
      const newFormat = newFormats?.[at]?.[offset] ?? TEXT_FORMAT;
      return newFormat === TEXT_FORMAT ? [] : [{ ...place, lost: { wasText: true } }];
    }),
  );
}

/** Contents as they must be written, once the formats are set; a number that is none is a bug of the caller. */
export function writtenContents(known: KnownCells): unknown[][] {
  const formats = writtenFormats(known);
  return known.cells.map((row, at) =>
    row.map(({ value, inTextCell, lost }, offset) => {
      if (lost?.formula !== undefined) return lost.formula;
      const format = formats?.[at]?.[offset] ?? known.contents.formats[at]?.[offset];
      if (typeof value === "string") return literalText(value, format);
      if (typeof value === "number" && !Number.isFinite(value))
        throw new Error(`${value} cannot stand in a cell`);
      if (typeof value === "number" && format === TEXT_FORMAT) return inTextCell?.text ?? value;
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
