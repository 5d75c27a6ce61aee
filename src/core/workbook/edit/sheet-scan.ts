import { cellAddress } from "../../base";
import { XmlReader } from "../read/xml/xml-reader";
import { xmlElement } from "../write/xml-text";
import { type Dialect, type Splice, dialectOf, inDialect } from "./xml-splices";

export interface CellAt {
  /** 1-based, both. */
  readonly row: number;
  readonly column: number;
}

/** What of a sheet part has to be written anew. */
export interface SheetScan {
  readonly dialect: Dialect;
  /** What takes earlier colours of ours away. */
  readonly splices: readonly Splice[];
  /** Where a conditional format may stand. */
  readonly formatsAt: number;
  /** No conditional format of the sheet comes behind it. */
  readonly lastPriority: number;
  /** The relationship its notes are drawn by, or where it may be named. */
  readonly drawing: { readonly id: string } | { readonly at: number };
}

/** What may stand between the cells and the conditional formats (CT_Worksheet). */
const BEFORE_FORMATS: ReadonlySet<string> = new Set([
  ...["sheetCalcPr", "sheetProtection", "protectedRanges", "scenarios", "autoFilter", "sortState"],
  ...["dataConsolidate", "customSheetViews", "mergeCells", "phoneticPr", "conditionalFormatting"],
]);

/** They stand behind the drawing of notes; what is there in two forms is a control. */
const BEHIND_DRAWING: ReadonlySet<string> = new Set([
  ...["legacyDrawingHF", "drawingHF", "picture", "oleObjects", "controls", "webPublishItems", "tableParts"],
  ...["extLst", "AlternateContent"],
]);

/** Where colours and notes may be put into a sheet part. Undefined for a part that is not well-formed. */
export function scanSheet(part: Uint8Array): SheetScan | undefined {
  const reader = new XmlReader(part);
  if (reader.next() !== "open" || reader.isEmptyElement) return undefined;
  const dialect = dialectOf(reader);
  const splices: Splice[] = [];
  let drawing: SheetScan["drawing"] | undefined;
  let formatsAt: number | undefined;
  let [hasCells, lastPriority] = [false, 0];
  while (reader.nextChild(1)) {
    const { name, local, start } = reader;
    if (hasCells && !BEFORE_FORMATS.has(local)) formatsAt ??= start;
    if (hasCells && BEHIND_DRAWING.has(local)) drawing ??= { at: start };
    if (name === "legacyDrawing") drawing = { id: reader.prefixedAttribute("id") ?? "" };
    else if (name === "sheetData") hasCells = true;
    else if (name === "conditionalFormatting") {
      const { isOurs, priority } = readFormat(reader);
      lastPriority = Math.max(lastPriority, priority);
      if (isOurs) splices.push({ at: start, until: reader.position, text: "" });
    }
  }
  const end = reader.start;
  return reader.problem !== undefined || !hasCells
    ? undefined
    : { dialect, splices, formatsAt: formatsAt ?? end, lastPriority, drawing: drawing ?? { at: end } };
}

/** Always true, and by its text known again in whatever program the workbook was saved since. */
const OUR_FORMULA = '"khoagiao.returned"="khoagiao.returned"';

function readFormat(reader: XmlReader) {
  let [isOurs, priority] = [false, 0];
  while (reader.nextChild(2)) {
    priority = Math.max(priority, Number(reader.attribute("priority") ?? 0) || 0);
    while (reader.nextChild(3)) if (reader.text().trim() === OUR_FORMULA) isOurs = true;
  }
  return { isOurs, priority };
}

/** Colours cells, and leaves the cells themselves as they are. */
export function colouring(
  cells: readonly CellAt[],
  format: number,
  { dialect, formatsAt, lastPriority }: SheetScan,
): Splice {
  const formula = xmlElement("formula", {}, OUR_FORMULA);
  const rule = { type: "expression", dxfId: format, priority: lastPriority + 1 + format };
  const text = xmlElement(
    "conditionalFormatting",
    { sqref: cells.map(({ row, column }) => cellAddress(row, column)).join(" ") },
    xmlElement("cfRule", rule, formula),
  );
  return { at: formatsAt, until: formatsAt, text: inDialect(text, dialect) };
}
