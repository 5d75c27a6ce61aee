import type { CellWrite, LostCell, SheetWrite } from "../../../app";
import { TEXT_FORMAT, literalText } from "./literal-text";
import type { RangeProxy, WorksheetProxy } from "../office-js";
import { type FilledBlock, filledBlocks, splitRows } from "../reading/range-blocks";
import type { FoundBlock, WantedBlock } from "../reading/read-blocks";
import { type CellLook, lookOf, readFormatCode } from "../../../core/workbook";
import { type ReadBlock, isFormula } from "../reading/sheet-rows";

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
 * Formats to be set before the values: a number does not stay one in a text cell, and a format may show it as another
 * figure. Null leaves a cell as it is, as in Office.js; undefined where that is all of them.
 */
export function writtenFormats({
  cells,
  contents,
  takesFormats,
}: KnownCells): (string | null)[][] | undefined {
  if (!takesFormats) return undefined;
  const formats = cells.map((row, at) =>
    row.map((cell, offset) => newFormat(cell, String(contents.formats[at]?.[offset] ?? ""))),
  );
  return formats.some((row) => row.some((format) => format !== null)) ? formats : undefined;
}

function newFormat({ value, fieldLook, lost }: CellWrite, format: string): string | null {
  if (lost?.format !== undefined) return lost.format === format ? null : lost.format;
  if (fieldLook === undefined || typeof value !== "number") return null;
  return shows(format, value, fieldLook.format) ? null : fieldLook.format;
}

/** Whether a number can be read off a cell of this format; a percentage only where the field's own cells show one. */
function shows(format: string, value: number, own: string): boolean {
  if (format === own) return true;
  if (format === TEXT_FORMAT) return false;
  const look = lookIn(format, value);
  return look === undefined || look === lookIn(own, value);
}

function lookIn(format: string, value: number): CellLook | undefined {
  const kind = readFormatCode(format);
  return lookOf(typeof kind === "function" ? kind(value) : kind);
}

/** The cells that lose a formula, or their format. */
export function lostCells(known: KnownCells): readonly LostCell[] {
  const { sheetName: sheet, contents } = known;
  const newFormats = writtenFormats(known);
  return contents.values.flatMap((row, at) =>
    row.flatMap((value, offset): readonly LostCell[] => {
      const place = { sheet, row: contents.row + at + 1, column: contents.column + offset + 1 };
      const formula = contents.formulas[at]?.[offset];
      if (isFormula(formula, value)) return [{ ...place, lost: { formula } }];
      if ((newFormats?.[at]?.[offset] ?? null) === null) return [];
      return [{ ...place, lost: { format: String(contents.formats[at]?.[offset]) } }];
    }),
  );
}

/** Contents as they must be written, once the formats are set; a number that is none is a bug of the caller. */
export function writtenContents(known: KnownCells): unknown[][] {
  const formats = writtenFormats(known);
  return known.cells.map((row, at) =>
    row.map(({ value, fieldLook, lost }, offset) => {
      if (lost?.formula !== undefined) return lost.formula;
      const format = formats?.[at]?.[offset] ?? known.contents.formats[at]?.[offset];
      if (typeof value === "string") return literalText(value, format);
      if (typeof value === "number" && !Number.isFinite(value))
        throw new Error(`${value} cannot stand in a cell`);
      if (typeof value === "number" && format === TEXT_FORMAT) return fieldLook?.text ?? value;
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
