import type { Template } from "../../catalogue";
import type { Cell, Sheet } from "../../workbook";
import { isBlankText } from "../read-field/field-reader";
import { HEADER_ZONE_BELOW, findHeaderBlock } from "./find-header";

/**
 * Whether a sheet is the form printed once more and left blank, beside the one that was filled in: whatever stands above
 * its entries stands there, too, and of entries it holds no more than what was printed.
 */
export function isBlankPrint(sheet: Sheet, filled: Sheet, template: Template): boolean {
  const header = findHeaderBlock(sheet, template);
  if (header === undefined) return false;
  const known = new Set(contentOf(filled, 0, Infinity));
  const first = header.lastRow + HEADER_ZONE_BELOW;
  const columns = new Set(header.cells.flatMap(({ column, field }) => (field === undefined ? [] : [column])));
  const entries = contentOf(sheet, first, Infinity, (column) => columns.has(column));
  const printed = template.presetRows.reduce((count, preset) => count + Object.keys(preset).length, 0);
  return (
    entries.length <= printed &&
    [...contentOf(sheet, 0, header.firstRow), ...entries].every((one) => known.has(one))
  );
}

const everyColumn = (): boolean => true;

/** What stands in the rows from one on and before another: place and value; formulas are the form's own. */
const contentOf = (
  { rows }: Sheet,
  from: number,
  before: number,
  isMeant: (column: number) => boolean = everyColumn,
): readonly string[] =>
  rows
    .filter(({ number }) => number >= from && number < before)
    .flatMap(({ number, cells }) =>
      cells
        .filter((cell) => isMeant(cell.column) && says(cell))
        .map(({ column, value }) => JSON.stringify([number, column, value])),
    );

const says = ({ formula, kind, value }: Cell): boolean =>
  !formula && kind !== "uncalculated" && (typeof value !== "string" || !isBlankText(value));
