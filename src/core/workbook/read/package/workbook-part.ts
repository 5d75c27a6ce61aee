import type { Sheet } from "../../model";
import type { Bound } from "../limits";
import { type NameEntry, readNameEntries } from "./defined-names";
import { isTrue, XmlReader, type XmlProblem } from "../xml/xml-reader";

/** xl/workbook.xml: what the file says of its sheets before any of them is read. */
export interface WorkbookPart {
  readonly sheets: readonly SheetListed[];
  readonly names: readonly NameEntry[];
  /** Days are counted from 1 January 1904. */
  readonly date1904: boolean;
}

export interface SheetListed {
  readonly name: string;
  readonly visibility: Sheet["visibility"];
  readonly relationship: string;
}

/** @param mostNames more of them refuse the workbook: real ones have some hundreds. */
export function readWorkbookPart(
  bytes: Uint8Array,
  mostNames: number,
): WorkbookPart | XmlProblem | Extract<Bound, "names"> {
  const reader = new XmlReader(bytes);
  let sheets: readonly SheetListed[] = [];
  let names: readonly NameEntry[] = [];
  let date1904 = false;
  reader.next();
  const { isPlain } = reader;
  while (reader.nextChild(1)) {
    if (reader.name === "workbookPr") date1904 = isTrue(reader.attribute("date1904"));
    else if (reader.name === "sheets") sheets = readSheetEntries(reader);
    else if (reader.name === "definedNames") names = readNameEntries(reader, mostNames, isPlain);
    if (names.length > mostNames) return "names";
  }
  return reader.problem ?? { sheets, names, date1904 };
}

function readSheetEntries(reader: XmlReader): readonly SheetListed[] {
  const sheets: SheetListed[] = [];
  while (reader.nextChild(2)) {
    if (reader.name !== "sheet") continue;
    const state = reader.attribute("state");
    sheets.push({
      name: reader.attribute("name") ?? "",
      visibility: state === "hidden" || state === "veryHidden" ? state : "visible",
      relationship: reader.prefixedAttribute("id") ?? "",
    });
  }
  return sheets;
}
