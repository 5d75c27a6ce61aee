import { joinedBytes } from "../../base";
import type { SheetDraft } from "../draft";
import { relationshipsOf } from "../read/package/relationships";
import { XmlReader } from "../read/xml/xml-reader";
import { ByteSink } from "../write/byte-sink";
import type { SheetExtras } from "../write/row-writer";
import type { StyleTable } from "../write/style-table";
import { worksheetChunks } from "../write/worksheet";
import { xmlAttribute } from "../write/xml-text";
import type { EditedPackage } from "./edited-package";
import { addLink, addType } from "./package-additions";
import { type Dialect, dialectOf, spliced } from "./xml-splices";

const WORKSHEET_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml";

/** Puts a sheet behind the others, or in the place of the one of that name. False where the list of sheets cannot be told. */
export function putSheet(
  pack: EditedPackage,
  workbook: string,
  { sheet, styles }: { readonly sheet: SheetDraft; readonly styles: StyleTable },
): boolean {
  const part = pack.xml(workbook);
  const list = part && readList(part, sheet.name);
  if (part === undefined || list === undefined) return false;
  const there = pack.links(workbook).find(({ id }) => id === list.relationship);
  if (there !== undefined) {
    pack.write(there.target, sheetPart(sheet, styles));
    // What it pointed at went with it.
    pack.remove(relationshipsOf(there.target));
    return true;
  }
  const made = pack.freeName("xl/worksheets/sheet", ".xml");
  pack.write(made, sheetPart(sheet, styles));
  addType(pack, { part: made, type: WORKSHEET_TYPE });
  const { relationships } = list.dialect;
  const id = addLink(pack, workbook, { type: `${relationships}/worksheet`, target: `/${made}` });
  const listed = [
    `<${list.dialect.prefix}sheet name="${xmlAttribute(sheet.name)}" sheetId="${list.highestId + 1}"`,
    ` xmlns:r="${relationships}" r:id="${id}"/>`,
  ].join("");
  pack.write(workbook, spliced(part, [{ at: list.end, until: list.end, text: listed }]));
  return true;
}

function sheetPart(sheet: SheetDraft, styles: StyleTable): Uint8Array {
  const extras: SheetExtras = { jumps: [], notes: [], hasUnknownResults: false };
  const context = { sink: new ByteSink(), strings: undefined, styles, extras, active: false };
  const chunks = Array.from(worksheetChunks(sheet, context), (chunk) => chunk.slice());
  if (extras.notes.length > 0) throw new RangeError("A sheet put into a workbook has no notes of its own");
  return joinedBytes(chunks);
}

interface SheetList {
  readonly dialect: Dialect;
  readonly end: number;
  readonly highestId: number;
  /** Of the sheet that bears the name already. */
  readonly relationship: string | undefined;
}

function readList(part: Uint8Array, sheetName: string): SheetList | undefined {
  const reader = new XmlReader(part);
  if (reader.next() !== "open") return undefined;
  const dialect = dialectOf(reader);
  let [end, highestId] = [-1, 0];
  let relationship: string | undefined;
  while (reader.nextChild(1)) {
    if (reader.name !== "sheets") continue;
    while (reader.nextChild(2)) {
      if (reader.attribute("name") === sheetName) relationship = reader.prefixedAttribute("id");
      highestId = Math.max(highestId, Number(reader.attribute("sheetId") ?? 0));
    }
    end = reader.start;
  }
  return reader.problem !== undefined || highestId === 0
    ? undefined
    : { dialect, end, highestId, relationship };
}
