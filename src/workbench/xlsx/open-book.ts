import type { IWorkbookData, IWorksheetData } from "@univerjs/core";
import { read, refused, type Result } from "../../core/base";
import { readWorkbook } from "../../core/workbook";
import type { Book, BookSheet } from "./book";
import { cellData, styleName } from "./cell-data";
import { readStyleSheet, type StyleSheet } from "./cell-styles";
import { type ColourOf, colourReader } from "./colours";
import { readConditionalFormats } from "./conditional-formats";
import { type BookName, cutToRows, nameResolver, readNames } from "./defined-names";
import { readNotes } from "./notes";
import { mapPackage, type PackageMap, type SheetPath } from "./package-map";
import { XlsxParts } from "./parts";
import { readSharedStrings } from "./shared-strings";
import { type WrittenOut, rowByRow, writerOut } from "./row-names";
import { type CellTable, gridCells } from "./sheet-cells";
import { readLayout, type GridLayout } from "./sheet-layout";
import { type ValidationContext, readValidations } from "./validations";
import { attribute, elementsOf, elementAt, flagAttribute } from "./xml-elements";

/**
 * Opens the bytes of an .xlsx file for the grid.
 * @param name of the file, as the grid and the pane show it.
 * @returns issues "workbook.…" where the core's reader refuses the file too.
 */
export function openBook(bytes: Uint8Array, name: string): Result<Book> {
  const parts = XlsxParts.open(bytes);
  const map = parts.ok ? mapPackage(parts.value) : undefined;
  if (!parts.ok || map === undefined) return whyRefused(bytes);
  const styles = parts.value.document(map.styles ?? "");
  const colourOf = colourReader(parts.value, map.theme);
  const source: BookSource = {
    parts: parts.value,
    map,
    colourOf,
    styleSheet: readStyleSheet(styles, colourOf),
    strings: readSharedStrings(parts.value.document(map.strings ?? "")),
  };
  const drawn = map.sheets.map((entry, index) => drawnSheet(source, entry, `sheet-${index + 1}`));
  const names = readNames(map.root);
  const rows = new Map(drawn.map(({ entry, size }) => [entry.name, size.rows]));
  const cut = names.map((name) => ({ ...name, formula: cutToRows(name.formula, rows) }));
  const rules = { resolve: nameResolver(names), writeOut: writerOut(cut) };
  const opened = drawn.map((sheet) => openSheet(source, sheet, rules));
  return read({
    parts: parts.value,
    data: workbookData(source, opened, { name, names: cut }),
    sheets: opened.map(({ sheet }) => sheet),
    cellStyles: source.styleSheet.cellStyles,
    names,
    customProperties: readCustomProperties(parts.value),
    structureLocked: map.structureLocked,
    date1904: map.date1904,
  });
}

/** The core's reader knows more ways in which a file can be no workbook, and says them. */
function whyRefused(bytes: Uint8Array): Result<Book> {
  const judged = readWorkbook(bytes);
  if (judged.ok) throw new Error("A workbook the core can read could not be opened for the grid");
  return refused(...judged.issues);
}

interface BookSource {
  readonly parts: XlsxParts;
  readonly map: PackageMap;
  readonly colourOf: ColourOf;
  readonly styleSheet: StyleSheet;
  readonly strings: readonly string[];
}

/** A sheet's cells and their look, from which its size in the grid follows. */
interface DrawnSheet {
  readonly id: string;
  readonly entry: SheetPath;
  readonly root: Element;
  readonly layout: GridLayout;
  readonly cells: CellTable;
  readonly size: ValidationContext["size"];
}

function drawnSheet(
  { parts, styleSheet, strings, map }: BookSource,
  entry: SheetPath,
  id: string,
): DrawnSheet {
  const root = parts.document(entry.path)?.documentElement;
  if (!root) throw new Error(`The package names ${entry.path} but does not hold it`);
  const layout = readLayout(root);
  const context = { strings, cellStyles: styleSheet.cellStyles, date1904: map.date1904 };
  const cells = gridCells(elementAt(root, "sheetData"), context);
  return { id, entry, root, layout, cells, size: gridSize(cells, layout) };
}

/** How the rules of a sheet read the names of the workbook. */
interface NamesInRules {
  readonly resolve: ValidationContext["resolve"];
  readonly writeOut: WrittenOut;
}

interface OpenedSheet {
  readonly sheet: BookSheet;
  readonly data: Partial<IWorksheetData>;
  readonly validations: ReturnType<typeof readValidations>;
  readonly formats: ReturnType<typeof readConditionalFormats>;
  readonly notes: ReturnType<typeof readNotes>;
}

function openSheet(source: BookSource, drawn: DrawnSheet, names: NamesInRules): OpenedSheet {
  const { parts, styleSheet } = source;
  const { id, entry, root, layout, cells, size } = drawn;
  const rules: ValidationContext = {
    sheetId: id,
    size,
    resolve: names.resolve,
    writtenOut: (formula, row) => names.writeOut(formula, entry.name, row),
  };
  const protection = elementAt(root, "sheetProtection");
  const sheet: BookSheet = {
    id,
    name: entry.name,
    visibility: entry.visibility,
    // formatCells="0" lifts the lock on formats; an absent one keeps it.
    protection: flagAttribute(protection, "sheet")
      ? { formatCells: !flagAttribute(protection, "formatCells", true) }
      : undefined,
    path: entry.path,
    cells,
    styleAt: (row, column) =>
      cells.get(row)?.get(column)?.style ?? layout.rowStyles.get(row) ?? layout.columnStyles.get(column) ?? 0,
  };
  return {
    sheet,
    data: sheetData(source, { sheet, layout, size }),
    validations: readValidations(root, rules),
    formats: readConditionalFormats(root, styleSheet.differences, rules),
    notes: readNotes(parts.document(entry.notes ?? ""), id),
  };
}

/**
 * Room to write on below and beside what is filled. Little: the grid works out every rule of a sheet for
 * every row of it, before anybody types.
 */
const SPARE = { rows: 20, columns: 4 } as const;
const LEAST = { rows: 120, columns: 20 } as const;

function gridSize(cells: CellTable, layout: GridLayout): ValidationContext["size"] {
  let [lastRow, lastColumn] = [0, 0];
  for (const [row, columns] of cells) {
    lastRow = Math.max(lastRow, row);
    for (const column of columns.keys()) lastColumn = Math.max(lastColumn, column);
  }
  for (const merge of layout.merges) {
    lastRow = Math.max(lastRow, merge.endRow);
    lastColumn = Math.max(lastColumn, merge.endColumn);
  }
  return {
    rows: Math.max(lastRow + 1 + SPARE.rows, LEAST.rows),
    columns: Math.max(lastColumn + 1 + SPARE.columns, LEAST.columns),
  };
}

function sheetData(
  source: BookSource,
  { sheet, layout, size }: { sheet: BookSheet; layout: GridLayout; size: ValidationContext["size"] },
): Partial<IWorksheetData> {
  const styled = <T extends object>(
    data: Readonly<Record<number, T>>,
    styles: ReadonlyMap<number, number>,
  ) => {
    const all: Record<number, T & { s?: string }> = { ...data };
    for (const [index, style] of styles) all[index] = { ...(all[index] as T), s: styleName(style) };
    return all;
  };
  return {
    id: sheet.id,
    name: sheet.name,
    hidden: sheet.visibility === "visible" ? 0 : 1,
    tabColor: source.colourOf(layout.tabColour) ?? "",
    freeze: layout.freeze,
    rowCount: size.rows,
    columnCount: size.columns,
    defaultColumnWidth: layout.defaultColumnWidth,
    defaultRowHeight: layout.defaultRowHeight,
    mergeData: [...layout.merges],
    cellData: cellData(sheet, source.styleSheet.cellStyles),
    rowData: styled(layout.rows, layout.rowStyles),
    columnData: styled(layout.columns, layout.columnStyles),
    showGridlines: layout.gridLines ? 1 : 0,
  };
}

function workbookData(
  source: BookSource,
  opened: readonly OpenedSheet[],
  { name, names: known }: { readonly name: string; readonly names: readonly BookName[] },
): IWorkbookData {
  const bySheet = <T>(pick: (sheet: OpenedSheet) => T) =>
    JSON.stringify(Object.fromEntries(opened.map((one) => [one.sheet.id, pick(one)])));
  const names = known.map(rowByRow).map(({ name: id, formula, sheet }, index) => ({
    id: `name-${index}`,
    name: id,
    formulaOrRefString: formula,
    localSheetId: (sheet === undefined ? undefined : opened[sheet]?.sheet.id) ?? "AllDefaultWorkbook",
  }));
  return {
    id: crypto.randomUUID(),
    name,
    appVersion: "0.25.1",
    locale: "viVN" as IWorkbookData["locale"],
    styles: Object.fromEntries(
      source.styleSheet.cellStyles.map(({ style }, index) => [styleName(index), style]),
    ),
    sheetOrder: opened.map(({ sheet }) => sheet.id),
    sheets: Object.fromEntries(opened.map(({ sheet, data }) => [sheet.id, data])),
    resources: [
      { name: "SHEET_DATA_VALIDATION_PLUGIN", data: bySheet((sheet) => sheet.validations) },
      { name: "SHEET_CONDITIONAL_FORMATTING_PLUGIN", data: bySheet((sheet) => sheet.formats) },
      { name: "SHEET_NOTE_PLUGIN", data: bySheet((sheet) => sheet.notes) },
      {
        name: "SHEET_DEFINED_NAME_PLUGIN",
        data: JSON.stringify(Object.fromEntries(names.map((one) => [one.id, one]))),
      },
    ],
  };
}

function readCustomProperties(parts: XlsxParts): ReadonlyMap<string, string> {
  const properties = elementsOf(parts.document("docProps/custom.xml")?.documentElement, "property");
  return new Map(
    properties.map((element) => [attribute(element, "name") ?? "", element.textContent?.trim() ?? ""]),
  );
}
