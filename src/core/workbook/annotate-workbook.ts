import { type Result, read, refused } from "../base";
import type { SheetDraft } from "./draft";
import { EditedPackage } from "./edit/edited-package";
import { listedSheets } from "./edit/listed-sheets";
import { addNotes } from "./edit/note-additions";
import { putSheet } from "./edit/sheet-addition";
import { colouring, scanSheet } from "./edit/sheet-scan";
import { StyleEdit } from "./edit/style-additions";
import { type Dialect, inDialect, spliced } from "./edit/xml-splices";
import { workbookIssue } from "./issues";
import type { ReadOptions } from "./read/zip/archive";
import type { StyleTable } from "./write/style-table";
import { xmlElement } from "./write/xml-text";
import { showCell } from "./show/opening-at";
import type { Packing } from "./write/zip";

/** What is put beside one cell. */
export interface CellRemark {
  /** 1-based, both. */
  readonly row: number;
  readonly column: number;
  /** RRGGBB */
  readonly fill: string;
  readonly note: string;
}

export interface WorkbookRemarks {
  /** By the sheet's name; one the workbook lacks is passed over. */
  readonly cells: ReadonlyMap<string, readonly CellRemark[]>;
  /** Who wrote the notes. */
  readonly author: string;
  /** Put behind the other sheets, and the one the workbook opens with. Its styles bring no number format of their own. */
  readonly sheet: SheetDraft;
}

/**
 * A workbook of somebody else with remarks on it: coloured cells, a note beside each, one sheet more. Nothing else is
 * touched: the colour is a conditional format, so that the cells themselves keep their bytes, as all other parts do. A cell
 * that bears a note of its own keeps that one. Remarks of an earlier time, by the same author and in a sheet of the same
 * name, give way to these.
 *
 * Refused ("workbook.…") is what is no .xlsx package, or whose lists of sheets or styles cannot be told.
 */
export function annotatedWorkbook(
  bytes: Uint8Array,
  remarks: WorkbookRemarks,
  options: ReadOptions & Packing = {},
): Result<Uint8Array> {
  const opened = EditedPackage.open(bytes, options);
  if (!opened.ok) return opened;
  const pack = opened.value;
  const listed = listedSheets(pack);
  if (pack.foreignName !== undefined || listed === undefined) return damaged(pack.foreignName ?? "zip");
  const { workbook, sheets } = listed;
  const stylesPart = pack.links(workbook).find(({ type }) => type === "styles")?.target;
  const styles = stylesPart === undefined ? undefined : openStyles(pack, stylesPart);
  if (stylesPart === undefined || styles === undefined) return damaged(stylesPart ?? workbook);
  const { sheet, author } = remarks;
  const noted = sheets.filter(({ name, hasCells }) => hasCells && name !== sheet.name);
  if (!putSheet(pack, workbook, { sheet, styles: styles.table })) return damaged(workbook);
  for (const { name, part } of noted) {
    const cells = remarks.cells.get(name) ?? [];
    if (part !== undefined && !annotate(pack, part, { cells, author, styles: styles.table }))
      return damaged(part);
  }
  pack.write(stylesPart, styles.written());
  showCell(pack, { sheet: sheet.name, row: 1, column: 1 });
  return read(pack.pack(options));
}

const damaged = (part: string) => refused(workbookIssue("workbook.damaged", {}, { facts: { part } }));

function openStyles(pack: EditedPackage, name: string): StyleEdit | undefined {
  const part = pack.xml(name);
  return part && StyleEdit.open(part);
}

interface SheetRemarks {
  readonly cells: readonly CellRemark[];
  readonly author: string;
  readonly styles: StyleTable;
}

function annotate(pack: EditedPackage, part: string, { cells, author, styles }: SheetRemarks): boolean {
  const bytes = pack.xml(part);
  const scan = bytes && scanSheet(bytes);
  if (bytes === undefined || scan === undefined) return false;
  const { dialect, drawing } = scan;
  const colours = [...new Set(cells.map(({ fill }) => fill))].map((fill) =>
    colouring(
      cells.filter((cell) => cell.fill === fill),
      styles.differenceNumber({ fill }),
      scan,
    ),
  );
  const known = "id" in drawing ? drawing.id : undefined;
  const notes = cells.map(({ row, column, note }) => ({ row, column, text: note }));
  const made = addNotes(pack, { part, dialect, drawing: known }, { notes, author });
  const named =
    made === undefined || !("at" in drawing)
      ? []
      : [{ at: drawing.at, until: drawing.at, text: inDialect(namedDrawing(made, dialect), dialect) }];
  const splices = [...scan.splices, ...colours, ...named];
  if (splices.length > 0) pack.write(part, spliced(bytes, splices));
  return true;
}

const namedDrawing = (id: string, { relationships }: Dialect): string =>
  xmlElement("legacyDrawing", { "xmlns:r": relationships, "r:id": id });
