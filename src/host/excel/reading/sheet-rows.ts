import {
  type Cell,
  type FormatKind,
  type Row,
  addsOtherRows,
  lookOf,
  readFormatCode,
  textLookOf,
  withTextLook,
  shownKind,
} from "../../../core/workbook";
import type { Block } from "./range-blocks";
import type { RangeProxy } from "../office-js";

/** What Office.js tells of the cells of one block, row by row. */
export interface ReadBlock extends Block {
  readonly values: readonly (readonly unknown[])[];
  readonly formulas: readonly (readonly unknown[])[];
  readonly formats: readonly (readonly unknown[])[];
  readonly types: readonly (readonly string[])[];
}

export const BLOCK_PROPERTIES = "values,formulas,numberFormat,valueTypes";

/** Undefined where Excel left the values out, as it does for ranges that are too big for it. */
export function readBlock(block: Block, range: RangeProxy): ReadBlock | undefined {
  const values: unknown = range.values;
  if (!Array.isArray(values)) return undefined;
  const { formulas, numberFormat: formats, valueTypes: types } = range;
  return { ...block, values, formulas, formats, types };
}

/** The rows of a sheet from its blocks, as the reader of files gives them: only cells with content. */
export function sheetRows(blocks: readonly ReadBlock[]): readonly Row[] {
  const reader = new BlockReader();
  return blocks.flatMap((block) => reader.rows(block));
}

/** A formula shows as text that opens with "=" and is not itself the value; a text "=1+1" is its own value. */
export const isFormula = (formula: unknown, value: unknown): formula is string =>
  typeof formula === "string" && formula.startsWith("=") && formula !== value;

const BARE_NAME = /^=([\p{L}_][\p{L}\p{N}_.]*)$/u;

function withFormula(cell: Cell, formula: unknown, row: number): Cell {
  if (!cell.formula || typeof formula !== "string") return cell;
  const formulaName = BARE_NAME.exec(formula)?.[1];
  if (formulaName !== undefined) return { ...cell, formulaName };
  return addsOtherRows(formula.slice(1), row) ? { ...cell, addsRows: true } : cell;
}

class BlockReader {
  /** A workbook knows a handful of formats; each is read once. */
  private readonly formats = new Map<unknown, ReturnType<typeof readFormatCode>>();

  rows(block: ReadBlock): readonly Row[] {
    const rows: Row[] = [];
    for (const [at, values] of block.values.entries()) {
      const cells: Cell[] = [];
      for (const [offset, value] of values.entries()) {
        const cell = this.cell(block, at, offset, value);
        if (cell !== undefined)
          cells.push(withFormula(cell, block.formulas[at]?.[offset], block.row + at + 1));
      }
      if (cells.length > 0) rows.push({ number: block.row + at + 1, hidden: false, cells });
    }
    return rows;
  }

  private cell(block: ReadBlock, row: number, offset: number, value: unknown): Cell | undefined {
    const formula = isFormula(block.formulas[row]?.[offset], value);
    const column = block.column + offset + 1;
    if (typeof value === "number") {
      const shown = this.kind(block.formats[row]?.[offset], value);
      const look = lookOf(shown);
      return { column, kind: shownKind(shown), value, formula, ...(look && { look }) };
    }
    if (typeof value === "boolean") return { column, kind: "boolean", value, formula };
    const text = typeof value === "string" ? value : "";
    if (text === "" && !formula) return undefined;
    const isError = block.types[row]?.[offset] === "Error";
    const cell: Cell = { column, kind: isError ? "error" : "text", value: text, formula };
    return withTextLook(cell, textLookOf(String(block.formats[row]?.[offset] ?? "")));
  }

  private kind(code: unknown, value: number): FormatKind {
    const known = this.formats.get(code);
    const format = known ?? readFormatCode(String(code));
    if (known === undefined) this.formats.set(code, format);
    return typeof format === "function" ? format(value) : format;
  }
}
