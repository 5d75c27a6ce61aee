import type { SaidIn } from "../model";
import { isOrdinalLabel } from "../sheet/row-words";
import type { SheetGrid } from "../sheet/sheet-grid";
import type { FoundTable } from "./find-tables";

/** "I", "A", "II." in the column STT. */
const GROUP = /^(?:[IVX]+|[A-H])[.)]?$/;
/** "I. Khối mầm non" in one cell. */
const NUMBERED = /^(?:[IVX]+|[A-H])[.)] ?\p{L}/u;

/**
 * Headings among the rows of a list that grows: a Roman number or a letter, a text, and nothing else. A template has no
 * place for them, so the board is told of those it loses.
 */
export function groupRows({ body, columns }: FoundTable, grid: SheetGrid): readonly SaidIn[] {
  const index = columns.find(({ label }) => isOrdinalLabel(label))?.column;
  const [left, right] = [columns[0]?.column ?? 1, columns.at(-1)?.column ?? 1];
  const merged = new Set(body.sectionRows);
  return [...body.plainRows, ...body.sectionRows]
    .sort((one, other) => one - other)
    .flatMap((row): readonly SaidIn[] => {
      const cells = grid.within(row, left, right);
      const texts = cells.filter(({ cell, column }) => cell.kind === "text" && column !== index);
      const number = cells.find(({ column }) => column === index)?.text ?? "";
      const [name] = texts;
      const isAlone =
        name !== undefined && cells.length === texts.length + (number === "" ? 0 : 1) && texts.length === 1;
      if (!isAlone || name === undefined) return [];
      if (!merged.has(row) && !GROUP.test(number.trim()) && !NUMBERED.test(name.text)) return [];
      return [{ row, column: name.column, text: name.text }];
    });
}
