import { DAYS_TO_1904 } from "../../core/base";
import type { Scalar } from "../../core/workbook";
import { placeOf } from "./area";
import type { CellStyle } from "./cell-styles";
import { isDateFormat } from "./number-format";
import { runsText, unescapedText } from "./shared-strings";
import { attribute, elementsOf, elementAt, numberAttribute } from "./xml-elements";

/** A cell as the file has it; `value` is the cached result where there is a formula. */
export interface BookCell {
  readonly value: Scalar | undefined;
  /** `value` is an error's sign, "#REF!", not a text. */
  readonly isError: boolean;
  /** Without "="; only the first cell of a shared formula has it. */
  readonly formula?: string;
  /** Number of the shared formula the cell belongs to. */
  readonly shared?: string;
  /** Number of the cell's format. */
  readonly style: number;
}

/** Cells by 0-based row and column. */
export type CellTable = Map<number, Map<number, BookCell>>;

export interface CellContext {
  readonly strings: readonly string[];
  readonly cellStyles: readonly CellStyle[];
  /** The file counts days from 1904. */
  readonly date1904: boolean;
}

export function gridCells(sheetData: Element | undefined, context: CellContext): CellTable {
  const table: CellTable = new Map();
  let row = -1;
  for (const element of elementsOf(sheetData, "row")) {
    row = (numberAttribute(element, "r") ?? row + 2) - 1;
    const cells = new Map<number, BookCell>();
    let column = -1;
    for (const cell of elementsOf(element, "c")) {
      const address = attribute(cell, "r");
      column = address === undefined ? column + 1 : placeOf(address).column;
      cells.set(column, readCell(cell, context));
    }
    table.set(row, cells);
  }
  return table;
}

function readCell(cell: Element, context: CellContext): BookCell {
  const style = numberAttribute(cell, "s") ?? 0;
  const formula = elementAt(cell, "f");
  const text = formula?.textContent ?? "";
  const shared = attribute(formula, "t") === "shared" ? attribute(formula, "si") : undefined;
  return {
    value: cellValue(cell, style, context),
    isError: attribute(cell, "t") === "e",
    style,
    ...(text === "" ? {} : { formula: shownFormula(text) }),
    ...(shared === undefined ? {} : { shared }),
  };
}

/** Newer functions stand in the file under a prefix that no program shows. */
const shownFormula = (formula: string): string => formula.replace(/_xlfn\.(?:_xlws\.)?|_xlws\./g, "");

function cellValue(cell: Element, style: number, context: CellContext): Scalar | undefined {
  const kind = attribute(cell, "t") ?? "n";
  if (kind === "inlineStr") {
    const inline = elementAt(cell, "is");
    return inline && runsText(inline);
  }
  const text = elementAt(cell, "v")?.textContent ?? "";
  if (text === "") return kind === "str" && elementAt(cell, "v") ? "" : undefined;
  if (kind === "s") return context.strings[Number(text)] ?? "";
  if (kind === "b") return text === "1" || text === "true";
  if (kind !== "n") return kind === "str" ? unescapedText(text) : text;
  const shift = context.date1904 && isDateFormat(context.cellStyles[style]?.numberFormat ?? "");
  return Number(text) + (shift ? DAYS_TO_1904 : 0);
}

/** Whether a formula came without its result, as a program leaves it that writes formulas alone. */
export const lacksResults = (cells: CellTable): boolean =>
  [...cells.values()].some((row) =>
    [...row.values()].some(
      ({ formula, shared, value }) => (formula ?? shared) !== undefined && value === undefined,
    ),
  );
