import type { SheetLayout } from "../../../core/submissions";
import { type CellChange, cellContent, changeOf, headingOf } from "./cell-change";
import { entryForm } from "../entry-form";
import { inputFields } from "../input-fields";
import type { Change, EntryInRow, OpenReport, Texts } from "../model";
import { sheetOf } from "../report/report-templates";
import { rowsOf } from "../sheet-rows";
import { typedContent } from "./typed-content";

/**
 * Writes an entry into its row, or a new one into the next blank row. Only the unit's own columns are written, as
 * far as the sheet has them; a blank clears its cell, and a field nobody touched leaves it as it stands, unless it
 * shows another figure than it holds.
 */
export function savedEntry(
  report: OpenReport,
  template: string,
  { row, texts }: { readonly row?: number | undefined; readonly texts: Texts },
): Change {
  const target = row ?? sheetOf(report, template).nextRow;
  const cells = typedCells(report, template, { row: target, texts });
  return changeOf(row === undefined ? "entry-added" : "entry-edited", cells, { template, row: target });
}

/** Writes several entries that stand in their rows already, as one step: it is taken back as one. */
export function savedEntries(report: OpenReport, template: string, typed: readonly EntryInRow[]): Change {
  const cells = typed.flatMap((entry) => typedCells(report, template, entry));
  return changeOf("entries-edited", cells, { template });
}

/** The unit's own cells of a row, and what of them was typed anew. */
function typedCells(report: OpenReport, template: string, { row, texts }: EntryInRow) {
  const { entries } = sheetOf(report, template);
  const standing = entries.find((entry) => entry.row === row)?.texts ?? {};
  const { values } = entryForm(report, template).check(texts);
  return inputCells(report, template, row).map((cell) => {
    const { field, before, isDisguised } = cell;
    const text = texts[field.key];
    const isTouched = text !== standing[field.key] || isDisguised;
    const typed = { text, value: values[field.key] };
    return { ...cell, after: isTouched ? typedContent(field, typed, report.index) : before };
  });
}

/** Writes a copy of an entry into the next blank row, cell by cell. */
export function duplicatedEntry(report: OpenReport, template: string, row: number): Change {
  const target = sheetOf(report, template).nextRow;
  const originals = new Map(
    inputCells(report, template, row).map(({ field, before }) => [field.key, before]),
  );
  const cells = inputCells(report, template, target).map((cell) => ({
    ...cell,
    after: originals.get(cell.field.key),
  }));
  return changeOf("entry-duplicated", cells, { template, row: target });
}

/** Empties the unit's own cells of an entry; the row and its formulas stay. */
export function deletedEntry(report: OpenReport, template: string, row: number): Change {
  const cells = inputCells(report, template, row).map((cell) => ({ ...cell, after: undefined }));
  return changeOf("entry-deleted", cells, { template, row });
}

/** The cells a unit types in, in one row, with what they hold now; none where the sheet is missing. */
function inputCells({ reading, ...report }: OpenReport, code: string, row: number) {
  const layout = reading.layouts.get(code);
  if (layout === undefined) return [];
  const { template } = sheetOf({ reading, ...report }, code);
  return inputFields(template).flatMap((field) => {
    const column = layout.columnOf.get(field.key);
    return column === undefined ? [] : [{ field, ...cellAt(layout, row, column) }];
  });
}

/** A cell of an entry, as it stands. */
export function cellAt(layout: SheetLayout, row: number, column: number): Omit<CellChange, "after"> {
  const cells = rowsOf(layout.sheet).get(row)?.cells ?? [];
  const cell = cells.find((one) => one.column === column);
  return {
    sheet: layout.sheet.name,
    row,
    column,
    before: cellContent(cell),
    isFormula: cell?.formula === true,
    isDisguised: cell?.look === "disguised",
    heading: headingOf(layout, column),
  };
}
