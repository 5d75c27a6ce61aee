import type { SheetNote } from "../../model";
import { XmlReader, type XmlProblem } from "../xml/xml-reader";

/** Reads xl/drawings/drawingN.xml: the words of its boxes and shapes, with the cell below their upper left corner. */
export function readTextBoxes(part: Uint8Array): readonly SheetNote[] | XmlProblem {
  const reader = new XmlReader(part);
  const notes: SheetNote[] = [];
  reader.next();
  while (reader.nextChild(1)) {
    const { place, text } = readAnchor(reader);
    if (text !== "") notes.push({ kind: "text-box", ...place, text });
  }
  return reader.problem ?? notes;
}

type AnchorPlace = Pick<SheetNote, "row" | "column">;

/** One drawn thing, or a group of them; what stands there a second time for old programs is left out. */
function readAnchor(reader: XmlReader): { readonly place: AnchorPlace; readonly text: string } {
  const { depth } = reader;
  let place: AnchorPlace = {};
  let text = "";
  for (let event = reader.next(); event !== "end"; event = reader.next()) {
    if (event === "close" && reader.depth < depth) break;
    if (event !== "open") continue;
    if (reader.local === "from") place = readCorner(reader);
    else if (reader.local === "Fallback") reader.text();
    else if (reader.local === "p") text += "\n";
    else if (reader.local === "t") text += reader.text();
  }
  return { place, text: text.trim() };
}

function readCorner(reader: XmlReader): AnchorPlace {
  const { depth } = reader;
  const corner = new Map<string, number>();
  while (reader.nextChild(depth)) corner.set(reader.local, Number(reader.text()));
  const [row, column] = [corner.get("row"), corner.get("col")];
  return Number.isInteger(row) && Number.isInteger(column)
    ? { row: (row ?? 0) + 1, column: (column ?? 0) + 1 }
    : {};
}
