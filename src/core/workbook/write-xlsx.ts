import { ByteSink } from "./write/byte-sink";
import type { SheetDraft, WorkbookDraft } from "./draft";
import { NumberedList } from "./write/numbered-list";
import { isSheetName, sheetNameKey } from "./sheet-name";
import { writeSharedString } from "./write/row-writer";
import type { SheetExtras } from "./write/row-writer";
import { chartXml, drawingXml } from "./write/charts";
import { noteShapesXml, notesXml, shapeBlocks } from "./write/notes";
import {
  contentTypesXml,
  drawingRelationshipsXml,
  rootRelationshipsXml,
  sheetRelationshipsXml,
  workbookRelationshipsXml,
  workbookXml,
} from "./write/package-parts";
import type { PackageParts } from "./write/package-parts";
import { appPropertiesXml, corePropertiesXml, customPropertiesXml } from "./write/properties";
import { paneParts } from "./write/opening-pane";
import { worksheetChunks } from "./write/worksheet";
import { StyleTable } from "./write/style-table";
import { joinZip, packPart, packPartAside, zipPieces } from "./write/zip";
import type { PackedPart, Packing, PackingAside, Part } from "./write/zip";
import { SEAL_PART, sealOf } from "./seal";
import { NAMESPACES, XML_HEAD } from "./write/xml-text";

/**
 * The draft as an .xlsx file. Pure and without clock: equal drafts and an equal `deflate` give equal bytes. Rows
 * are written as they come, so beside the draft only the compressed file and the distinct texts are held.
 *
 * A draft Excel would refuse or "repair" is a bug of the caller and throws RangeError: no visible sheet, a sheet
 * name Excel does not take, rows out of order, a number that is none, more jumps than a sheet may hold.
 */
export function writeWorkbook(draft: WorkbookDraft, packing: Packing = {}): Uint8Array {
  const { sheets, others } = workbookParts(draft);
  const pack = (part: Part) => packPart(part, packing);
  const packed = Array.from(sheets, (part) => packOnce(part, packing));
  const { before, after, pane } = others();
  const [first, last] = [[...before.map(pack), ...packed, ...after.map(pack)], pane.map(pack)];
  const custom = customProperties(draft, [...first, ...last]).map(pack);
  return joinZip([...first, ...custom, ...last]);
}

/** The same file in pieces, one behind the other, compressed aside by another thread while the next rows are written. */
export async function writeWorkbookAside(
  draft: WorkbookDraft,
  packing: PackingAside,
): Promise<readonly Uint8Array[]> {
  const { sheets, others } = workbookParts(draft);
  const packAll = async (parts: Iterable<Part>): Promise<readonly PackedPart[]> => {
    const packed: PackedPart[] = [];
    for (const part of parts) packed.push(await packPartAside(part, packing));
    return packed;
  };
  const packed = await packAll(sheets);
  const { before, after, pane } = others();
  const first = [...(await packAll(before)), ...packed, ...(await packAll(after))];
  const last = await packAll(pane);
  const custom = await packAll(customProperties(draft, [...first, ...last]));
  return zipPieces([...first, ...custom, ...last]);
}

/** A worksheet, and the draft where that stands alone. */
interface SheetPart extends Part {
  readonly alone: SheetDraft | undefined;
}

/** What stands alone is the same in every workbook: compressed with the first. */
const packedAlone = new WeakMap<
  SheetDraft,
  { readonly deflate: Packing["deflate"]; readonly part: PackedPart }
>();

function packOnce({ alone, ...part }: SheetPart, packing: Packing): PackedPart {
  if (alone === undefined) return packPart(part, packing);
  const { deflate } = packing;
  const known = packedAlone.get(alone);
  if (known !== undefined && known.deflate === deflate) return { ...known.part, path: part.path };
  const packed = packPart(part, packing);
  packedAlone.set(alone, { deflate, part: packed });
  return packed;
}

/** The chunks of a sheet that stands alone, with texts and styles of its own. */
function* chunksAlone(sheet: SheetDraft, sink: ByteSink, active: boolean): Generator<Uint8Array> {
  const extras: SheetExtras = { jumps: [], notes: [], hasUnknownResults: false };
  const styles = new StyleTable();
  yield* worksheetChunks(sheet, { sink, strings: undefined, styles, extras, active, isAlone: true });
  const { jumps, notes, hasUnknownResults } = extras;
  if (styles.isPlain && jumps.length + notes.length === 0 && !hasUnknownResults) return;
  throw new RangeError(`Sheet ${sheet.name} does not stand alone`);
}

/** The parts of a package in the order they must be written: the others name what the sheets brought up. */
interface WorkbookParts {
  readonly sheets: Iterable<SheetPart>;
  /** Asked for once all sheets are written; the custom properties stand before those of the pane. */
  readonly others: () => Readonly<Record<"before" | "after" | "pane", readonly Part[]>>;
}

function workbookParts(draft: WorkbookDraft): WorkbookParts {
  const activeSheet = checkedActiveSheet(draft);
  const strings = new NumberedList();
  const styles = new StyleTable();
  const sink = new ByteSink();
  const extras: SheetExtras[] = [];

  function* sheetParts(): Generator<SheetPart> {
    for (const [index, sheet] of draft.sheets.entries()) {
      const found: SheetExtras = { jumps: [], notes: [], hasUnknownResults: false };
      extras.push(found);
      const path = `xl/worksheets/sheet${index + 1}.xml`;
      const active = index === activeSheet;
      const context = { sink, strings, styles, extras: found, active };
      if (sheet.standsAlone) yield { path, chunks: chunksAlone(sheet, sink, active), alone: sheet };
      else yield { path, chunks: worksheetChunks(sheet, context), alone: undefined };
    }
  }

  const part = (path: string, body: string): Part => ({ path, chunks: textChunks(XML_HEAD + body, sink) });
  const others = () => {
    const { customProperties = {}, seal, opensPane } = draft;
    const hasCustomProperties = Object.keys(customProperties).length > 0 || seal !== undefined;
    const sheetsWithNotes = extras.flatMap(({ notes }, index) => (notes.length > 0 ? [index + 1] : []));
    const calculates = extras.some(({ hasUnknownResults }) => hasUnknownResults);
    const charts = draft.sheets.map((sheet) => sheet.charts ?? []);
    const facts: PackageParts = {
      ...{ sheetCount: extras.length, hasCustomProperties, sheetsWithNotes },
      sheetsWithCharts: charts.flatMap(({ length }, index) => (length > 0 ? [index + 1] : [])),
      chartCount: charts.flat().length,
      hasPane: opensPane !== undefined,
    };
    return {
      before: [
        part("[Content_Types].xml", contentTypesXml(facts)),
        part("_rels/.rels", rootRelationshipsXml(facts)),
        part("xl/workbook.xml", workbookXml(draft, { activeSheet, calculates })),
        part("xl/_rels/workbook.xml.rels", workbookRelationshipsXml(extras.length)),
      ],
      after: [
        ...relationshipParts(draft, extras, part),
        ...noteParts(extras, draft.creator ?? "", part),
        ...chartParts(draft, part),
        part("xl/styles.xml", styles.xml()),
        { path: "xl/sharedStrings.xml", chunks: sharedStringChunks(strings, sink) },
        part("docProps/core.xml", corePropertiesXml(draft)),
        part("docProps/app.xml", appPropertiesXml()),
      ],
      pane: opensPane ? paneParts(opensPane).map(([path, body]) => part(path, body)) : [],
    };
  };
  return { sheets: sheetParts(), others };
}

/** They are written last: the seal is over all other parts. */
function customProperties(
  { customProperties = {}, seal }: WorkbookDraft,
  others: readonly PackedPart[],
): readonly Part[] {
  const properties = { ...customProperties, ...(seal !== undefined && { [seal]: sealOf(others) }) };
  if (Object.keys(properties).length === 0) return [];
  const body = XML_HEAD + customPropertiesXml(properties);
  return [{ path: SEAL_PART, chunks: textChunks(body, new ByteSink()) }];
}

function* textChunks(text: string, sink: ByteSink): Generator<Uint8Array> {
  sink.utf8(text);
  yield sink.take();
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

type MakePart = (path: string, body: string) => Part;

/** What the notes and charts of each sheet stand in. */
const relationshipParts = (
  { sheets }: WorkbookDraft,
  extras: readonly SheetExtras[],
  part: MakePart,
): readonly Part[] =>
  sheets.flatMap(({ charts = [] }, index) => {
    const has = { notes: (extras[index]?.notes.length ?? 0) > 0, charts: charts.length > 0 };
    if (!has.notes && !has.charts) return [];
    return [part(`xl/worksheets/_rels/sheet${index + 1}.xml.rels`, sheetRelationshipsXml(index + 1, has))];
  });

function noteParts(extras: readonly SheetExtras[], author: string, part: MakePart): readonly Part[] {
  let firstBlock = 1;
  return extras.flatMap(({ notes }, index) => {
    if (notes.length === 0) return [];
    const number = index + 1;
    const shapes = noteShapesXml(notes, firstBlock);
    firstBlock += shapeBlocks(notes);
    return [
      part(`xl/comments${number}.xml`, notesXml(notes, author)),
      part(`xl/drawings/vmlDrawing${number}.vml`, shapes),
    ];
  });
}

function chartParts({ sheets }: WorkbookDraft, part: MakePart): readonly Part[] {
  let next = 1;
  return sheets.flatMap(({ charts = [] }, index) => {
    if (charts.length === 0) return [];
    const first = next;
    next += charts.length;
    return [
      part(`xl/drawings/drawing${index + 1}.xml`, drawingXml(charts)),
      part(
        `xl/drawings/_rels/drawing${index + 1}.xml.rels`,
        drawingRelationshipsXml(charts.map((_, at) => first + at)),
      ),
      ...charts.map((chart, at) => part(`xl/charts/chart${first + at}.xml`, chartXml(chart))),
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
