import type { ISheetNote } from "@univerjs/sheets-note";
import { placeOf } from "./area";
import { runsText } from "./shared-strings";
import { attribute, elementsOf, elementAt } from "./xml-elements";

/** Room a note is shown in, in pixels. */
const SIZE = { width: 240, height: 120 } as const;

/** Notes of a sheet (xl/comments*.xml) by row and column, as the grid stores them. */
export function readNotes(
  document: Document | undefined,
  sheetId: string,
): Readonly<Record<number, Readonly<Record<number, ISheetNote>>>> {
  const notes: Record<number, Record<number, ISheetNote>> = {};
  for (const comment of elementsOf(elementAt(document?.documentElement, "commentList"))) {
    const { row, column } = placeOf(attribute(comment, "ref") ?? "A1");
    const text = elementAt(comment, "text");
    const note = text ? runsText(text) : "";
    (notes[row] ??= {})[column] = { id: `${sheetId}-note-${row}-${column}`, row, col: column, note, ...SIZE };
  }
  return notes;
}
