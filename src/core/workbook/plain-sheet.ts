import { columnLetters } from "../base";
import type { CellDraft, Scalar, SheetDraft, Style } from "./draft";
import type { Cell, CellRange, Sheet } from "./model";

const DAY: Style = { numberFormat: "dd/mm/yyyy" };

/** A sheet that was read, to be written again: its values, days as days, formulas as their results, merged cells; no look. */
export const plainSheet = ({ name, visibility, rows, merges }: Sheet): SheetDraft => ({
  name,
  ...(visibility !== "visible" && { visibility }),
  rows: rows.map(({ number, cells }) => ({ number, cells: fromColumnOne(cells) })),
  ...(merges.length > 0 && { merges: merges.map(rangeName) }),
});

function fromColumnOne(cells: readonly Cell[]): readonly (CellDraft | Scalar | undefined)[] {
  const found = new Map(cells.map((cell) => [cell.column, cell]));
  return Array.from({ length: cells.at(-1)?.column ?? 0 }, (_, at) => {
    const cell = found.get(at + 1);
    return cell?.kind === "date" ? { value: cell.value, style: DAY } : cell?.value;
  });
}

const rangeName = ({ left, top, right, bottom }: CellRange): string =>
  `${columnLetters(left)}${top}:${columnLetters(right)}${bottom}`;
