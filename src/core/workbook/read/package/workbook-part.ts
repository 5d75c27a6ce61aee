import type { Sheet } from "../../model";
import type { Bound } from "../limits";
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

export interface NameEntry {
  readonly name: string;
  readonly formula: string;
  /** Index of the sheet it is local to. */
  readonly sheetIndex: number | undefined;
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
  while (reader.nextChild(1)) {
    if (reader.name === "workbookPr") date1904 = isTrue(reader.attribute("date1904"));
    else if (reader.name === "sheets") sheets = readSheetEntries(reader);
    else if (reader.name === "definedNames") names = readNameEntries(reader, mostNames);
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

/** All of them, or one more than may be. */
function readNameEntries(reader: XmlReader, most: number): readonly NameEntry[] {
  const names: NameEntry[] = [];
  while (names.length <= most && reader.nextChild(2)) {
    if (reader.name !== "definedName") continue;
    const name = reader.attribute("name") ?? "";
    const local = reader.attribute("localSheetId");
    const sheetIndex = local === undefined ? undefined : Number(local);
    names.push(new NameRead(name, sheetIndex, reader.laterText()));
  }
  return names;
}

/** A name; its formula is worked out when it is asked for. */
class NameRead implements NameEntry {
  private known: string | undefined;

  constructor(
    readonly name: string,
    readonly sheetIndex: number | undefined,
    private readonly text: () => string,
  ) {}

  get formula(): string {
    this.known ??= this.text().trim().replace(/^=/, "");
    return this.known;
  }
}
