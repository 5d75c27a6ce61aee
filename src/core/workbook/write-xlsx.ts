import { ByteSink } from "./write/byte-sink";
import type { WorkbookDraft } from "./draft";
import { NumberedList } from "./write/numbered-list";
import { isSheetName, sheetNameKey } from "./sheet-name";
import { writeSharedString } from "./write/row-writer";
import type { SheetExtras } from "./write/row-writer";
import { noteShapesXml, notesXml, shapeBlocks } from "./write/notes";
import {
  contentTypesXml,
  rootRelationshipsXml,
  sheetRelationshipsXml,
  workbookRelationshipsXml,
  workbookXml,
} from "./write/package-parts";
import type { PackageParts } from "./write/package-parts";
import { appPropertiesXml, corePropertiesXml, customPropertiesXml } from "./write/properties";
import { worksheetChunks } from "./write/worksheet";
import { StyleTable } from "./write/style-table";
import { joinZip, packPart } from "./write/zip";
import type { PackedPart, Packing } from "./write/zip";
import { NAMESPACES, XML_HEAD } from "./write/xml-text";

/**
 * The draft as an .xlsx file. Pure and without clock: equal drafts and an equal `deflate` give equal bytes. Rows
 * are written as they come, so beside the draft only the compressed file and the distinct texts are held.
 *
 * A draft Excel would refuse or "repair" is a bug of the caller and throws RangeError: no visible sheet, a sheet
 * name Excel does not take, rows out of order, a number that is none, more jumps than a sheet may hold.
 */
export function writeWorkbook(draft: WorkbookDraft, packing: Packing = {}): Uint8Array {
  const activeSheet = checkedActiveSheet(draft);
  const strings = new NumberedList();
  const styles = new StyleTable();
  const sink = new ByteSink();
  const pack = (path: string, body: string) => {
    sink.utf8(XML_HEAD + body);
    return packPart(path, [sink.take()], packing);
  };

  const sheets: PackedPart[] = [];
  const extras = draft.sheets.map((sheet, index): SheetExtras => {
    const found: SheetExtras = { jumps: [], notes: [] };
    const context = { sink, strings, styles, extras: found, active: index === activeSheet };
    const path = `xl/worksheets/sheet${index + 1}.xml`;
    sheets.push(packPart(path, worksheetChunks(sheet, context), packing));
    return found;
  });

  const customProperties =
    Object.keys(draft.customProperties ?? {}).length > 0 ? draft.customProperties : undefined;
  const facts: PackageParts = {
    sheetCount: sheets.length,
    hasCustomProperties: customProperties !== undefined,
    sheetsWithNotes: extras.flatMap(({ notes }, index) => (notes.length > 0 ? [index + 1] : [])),
  };
  return joinZip([
    pack("[Content_Types].xml", contentTypesXml(facts)),
    pack("_rels/.rels", rootRelationshipsXml(facts)),
    pack("xl/workbook.xml", workbookXml(draft, activeSheet)),
    pack("xl/_rels/workbook.xml.rels", workbookRelationshipsXml(sheets.length)),
    ...sheets,
    ...noteParts(extras, draft.creator ?? "", pack),
    pack("xl/styles.xml", styles.xml()),
    packPart("xl/sharedStrings.xml", sharedStringChunks(strings, sink), packing),
    pack("docProps/core.xml", corePropertiesXml(draft)),
    pack("docProps/app.xml", appPropertiesXml()),
    ...(customProperties ? [pack("docProps/custom.xml", customPropertiesXml(customProperties))] : []),
  ]);
}

function* sharedStringChunks(strings: NumberedList, sink: ByteSink): Generator<Uint8Array> {
  sink.ascii(`${XML_HEAD}<sst xmlns="${NAMESPACES.main}" uniqueCount="${strings.size}">`);
  for (const text of strings.items()) {
    writeSharedString(text, sink);
    if (sink.isFull) yield sink.take();
  }
  sink.ascii("</sst>");
  yield sink.take();
}

type Pack = (path: string, body: string) => PackedPart;

function noteParts(extras: readonly SheetExtras[], author: string, pack: Pack): readonly PackedPart[] {
  let firstBlock = 1;
  return extras.flatMap(({ notes }, index) => {
    if (notes.length === 0) return [];
    const number = index + 1;
    const shapes = noteShapesXml(notes, firstBlock);
    firstBlock += shapeBlocks(notes);
    return [
      pack(`xl/worksheets/_rels/sheet${number}.xml.rels`, sheetRelationshipsXml(number)),
      pack(`xl/comments${number}.xml`, notesXml(notes, author)),
      pack(`xl/drawings/vmlDrawing${number}.vml`, shapes),
    ];
  });
}

/** The 0-based sheet to open with: the one asked for if it can be seen, else the first that can. */
function checkedActiveSheet({ sheets, activeSheet = 0 }: WorkbookDraft): number {
  const keys = new Set<string>();
  for (const { name } of sheets) {
    if (!isSheetName(name))
      throw new RangeError(`Excel does not take "${name}" as a sheet name: use sheetName()`);
    if (keys.has(sheetNameKey(name))) throw new RangeError(`Two sheets are called "${name}"`);
    keys.add(sheetNameKey(name));
  }
  const isVisible = (visibility = "visible") => visibility === "visible";
  const visible = sheets.findIndex(({ visibility }) => isVisible(visibility));
  if (visible < 0) throw new RangeError("A workbook needs at least one visible sheet");
  return isVisible(sheets[activeSheet]?.visibility) && sheets[activeSheet] ? activeSheet : visible;
}
