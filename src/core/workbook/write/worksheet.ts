import { cellAddress, LAST_ROW } from "../../base";
import type { ByteSink } from "./byte-sink";
import { type ColumnDraft, type ProtectionDraft, type SheetDraft, eachRow } from "../draft";
import { RowWriter } from "./row-writer";
import type { CellWriterParts, SheetExtras } from "./row-writer";
import { pagesWide, pageXml } from "./page-setup";
import { conditionalFormatsXml, validationsXml } from "./rules";
import type { StyleTable } from "./style-table";
import { NAMESPACES, XML_HEAD, xmlElement } from "./xml-text";

/** Pixels of the widest digit of the default font at 96 dpi, and of a cell's padding: column widths count in them. */
const DIGIT_PIXELS = 8;
const PADDING_PIXELS = 5;
const MAX_WIDTH = 255;
/** Default height of a row in the default font, in points. */
const ROW_HEIGHT = 15.75;

export interface WritingContext extends CellWriterParts {
  /** This sheet is the one shown when the workbook opens. */
  readonly active: boolean;
}

/** The relationship of a sheet to the drawing that shows its notes, and to the one its charts lie on. */
const NOTE_DRAWING_ID = "rId1";
const chartsId = (hasNotes: boolean): string => (hasNotes ? "rId3" : "rId1");

/**
 * One worksheet part, chunk by chunk, in the order CT_Worksheet fixes (ECMA-376, 18.3.1.99). Its extras are
 * complete once the last chunk is out.
 */
export function* worksheetChunks(sheet: SheetDraft, context: WritingContext): Generator<Uint8Array> {
  const { sink } = context;
  sink.utf8(XML_HEAD + headXml(sheet, context));
  sink.ascii("<sheetData>");
  yield* rowChunks(sheet, context, sink);
  sink.ascii("</sheetData>");
  sink.utf8(tailXml(sheet, context.extras, context.styles));
  yield sink.take();
}

function* rowChunks(sheet: SheetDraft, parts: CellWriterParts, sink: ByteSink): Generator<Uint8Array> {
  const writer = new RowWriter(parts);
  let number = 0;
  for (const row of eachRow(sheet.rows)) {
    const next = row.number ?? number + 1;
    if (next <= number || next > LAST_ROW) throw new RangeError(`Row ${next} cannot follow row ${number}`);
    writer.write(row, next);
    number = next;
    if (sink.isFull) yield sink.take();
  }
}

function headXml(sheet: SheetDraft, { styles, active }: WritingContext): string {
  const namespaces = [`xmlns="${NAMESPACES.main}"`, `xmlns:r="${NAMESPACES.relationships}"`].join(" ");
  return [
    `<worksheet ${namespaces}>`,
    sheetPropertiesXml(sheet),
    xmlElement("dimension", { ref: dimension(sheet) }),
    xmlElement("sheetViews", {}, viewXml(sheet, active)),
    xmlElement("sheetFormatPr", rowHeightOf(sheet)),
    columnsXml(sheet.columns ?? [], styles),
  ].join("");
}

const rowHeightOf = ({ rowHeight }: SheetDraft) =>
  rowHeight === undefined
    ? { defaultRowHeight: ROW_HEIGHT }
    : { defaultRowHeight: rowHeight, customHeight: true };

const sheetPropertiesXml = ({ page }: SheetDraft): string =>
  page && pagesWide(page) > 0
    ? xmlElement("sheetPr", {}, xmlElement("pageSetUpPr", { fitToPage: true }))
    : "";

function dimension({ rows }: SheetDraft): string {
  let lastRow = 0;
  let lastColumn = 1;
  for (const { number, cells, styles = [], standsFor } of rows) {
    lastRow = number ?? lastRow + (standsFor?.count ?? 1);
    lastColumn = Math.max(lastColumn, standsFor?.width ?? 0, cells.length, styles.length);
  }
  return lastRow === 0 ? "A1" : `A1:${cellAddress(lastRow, lastColumn)}`;
}

function viewXml({ gridLines, freeze }: SheetDraft, active: boolean): string {
  const attributes = {
    showGridLines: gridLines === false ? false : undefined,
    tabSelected: active || undefined,
    workbookViewId: 0,
  };
  return xmlElement("sheetView", attributes, freeze ? paneXml(freeze) : "");
}

function paneXml({ rows = 0, columns = 0 }: NonNullable<SheetDraft["freeze"]>): string {
  if (rows === 0 && columns === 0) return "";
  const panes = [
    ...(columns > 0 ? ["topRight"] : []),
    ...(rows > 0 ? ["bottomLeft"] : []),
    ...(rows > 0 && columns > 0 ? ["bottomRight"] : []),
  ];
  const topLeftCell = cellAddress(rows + 1, columns + 1);
  const pane = xmlElement("pane", {
    xSplit: columns || undefined,
    ySplit: rows || undefined,
    ...{ topLeftCell, activePane: panes.at(-1), state: "frozen" },
  });
  return pane + panes.map((name) => xmlElement("selection", { pane: name })).join("");
}

function columnsXml(columns: readonly ColumnDraft[], styles: StyleTable): string {
  const parts = columns.map(({ width, hidden, style }, index) => {
    if (width === undefined && !hidden && style === undefined) return "";
    return xmlElement("col", {
      ...{ min: index + 1, max: index + 1, width: storedWidth(width ?? DIGIT_PIXELS) },
      style: style && (styles.numberOf(style) || undefined),
      hidden: hidden || undefined,
      customWidth: width !== undefined || undefined,
    });
  });
  return parts.some((part) => part !== "") ? xmlElement("cols", {}, parts.join("")) : "";
}

/** Excel stores a width with the cell's padding in it, in 256ths of a digit (ECMA-376, 18.3.1.13). */
function storedWidth(characters: number): number {
  const shown = Math.min(characters, MAX_WIDTH - 1);
  const pixels = shown < 1 ? shown * (DIGIT_PIXELS + PADDING_PIXELS) : shown * DIGIT_PIXELS + PADDING_PIXELS;
  return Math.trunc((pixels / DIGIT_PIXELS) * 256) / 256;
}

function tailXml(sheet: SheetDraft, { jumps, notes }: SheetExtras, styles: StyleTable): string {
  const merges = (sheet.merges ?? []).map((ref) => xmlElement("mergeCell", { ref }));
  const links = jumps.map(({ address, target }) =>
    xmlElement("hyperlink", { ref: address, location: target }),
  );
  return [
    sheet.protection ? protectionXml(sheet.protection) : "",
    sheet.autoFilter ? xmlElement("autoFilter", { ref: sheet.autoFilter }) : "",
    merges.length > 0 ? xmlElement("mergeCells", { count: merges.length }, merges.join("")) : "",
    conditionalFormatsXml(sheet.conditionalFormats ?? [], styles),
    validationsXml(sheet.validations ?? []),
    links.length > 0 ? xmlElement("hyperlinks", {}, links.join("")) : "",
    sheet.page ? pageXml(sheet.page) : "",
    (sheet.charts ?? []).length === 0 ? "" : xmlElement("drawing", { "r:id": chartsId(notes.length > 0) }),
    notes.length > 0 ? xmlElement("legacyDrawing", { "r:id": NOTE_DRAWING_ID }) : "",
    "</worksheet>",
  ].join("");
}

/** In the file a flag says what is forbidden; left out it is forbidden as well, save for the three first. */
function protectionXml(allowed: ProtectionDraft): string {
  const permit = (may: boolean | undefined) => (may ? false : undefined);
  return xmlElement("sheetProtection", {
    ...{ sheet: true, objects: true, scenarios: true },
    formatCells: permit(allowed.formatCells),
    formatColumns: permit(allowed.formatColumns),
    formatRows: permit(allowed.formatRows),
    insertRows: permit(allowed.insertRows),
    sort: permit(allowed.sort),
    autoFilter: permit(allowed.filter),
  });
}
