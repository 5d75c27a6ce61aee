import { cellAddress } from "../../../core/base";
import type { Scalar } from "../../../core/workbook";
import { placeOf, areaOf } from "../area";
import { escapedText } from "../shared-strings";
import { attribute, elementsOf, elementAt, numberAttribute } from "../xml-elements";

/** What a cell of the file becomes. 0-based. */
export interface CellPatch {
  readonly row: number;
  readonly column: number;
  readonly value: Scalar | undefined;
  readonly isError: boolean;
  /** Without "="; undefined is a cell without formula. */
  readonly formula: string | undefined;
  /** Leave the formula as the file has it. */
  readonly keepFormula: boolean;
  /** Number of the cell's format. */
  readonly style: number;
}

/**
 * Writes cells into the text of a sheet part. Only `<sheetData>` and the dimension are written anew; everything
 * before and after keeps its bytes.
 */
export function patchedSheet(text: string, patches: readonly CellPatch[]): string {
  const document = new DOMParser().parseFromString(text, "application/xml");
  const sheetData = elementAt(document.documentElement, "sheetData");
  const place = SHEET_DATA.exec(text);
  if (!sheetData || !place) throw new Error("A sheet part without sheetData");
  const rows = new SheetRows(sheetData);
  for (const patch of patches) writeCell(rows.cell(patch.row, patch.column), patch);
  const written = new XMLSerializer().serializeToString(sheetData);
  const whole = text.slice(0, place.index) + written + text.slice(place.index + place[0].length);
  return widenedDimension(whole, patches);
}

const SHEET_DATA = /<((?:[\w.-]+:)?sheetData)\b[^>]*?(?:\/>|>[\s\S]*?<\/\1\s*>)/;

/** Rows and cells by number, made in order where the file has none yet. */
class SheetRows {
  private readonly rows = new Map<number, Map<number, Element>>();
  private readonly elements = new Map<number, Element>();

  constructor(private readonly sheetData: Element) {
    let row = -1;
    for (const element of elementsOf(sheetData, "row")) {
      row = (numberAttribute(element, "r") ?? row + 2) - 1;
      const cells = new Map<number, Element>();
      let column = -1;
      for (const cell of elementsOf(element, "c")) {
        const address = attribute(cell, "r");
        column = address === undefined ? column + 1 : placeOf(address).column;
        cells.set(column, cell);
      }
      this.rows.set(row, cells);
      this.elements.set(row, element);
    }
  }

  cell(row: number, column: number): Element {
    const cells = this.rows.get(row) ?? new Map<number, Element>();
    this.rows.set(row, cells);
    const known = cells.get(column);
    if (known) return known;
    const cell = newElement(this.sheetData, "c");
    cell.setAttribute("r", cellAddress(row + 1, column + 1));
    this.row(row).insertBefore(cell, elementAfter(cells, column));
    cells.set(column, cell);
    return cell;
  }

  private row(row: number): Element {
    const known = this.elements.get(row);
    if (known) return known;
    const element = newElement(this.sheetData, "row");
    element.setAttribute("r", String(row + 1));
    this.sheetData.insertBefore(element, elementAfter(this.elements, row));
    this.elements.set(row, element);
    return element;
  }
}

function elementAfter(elements: ReadonlyMap<number, Element>, index: number): Element | null {
  let nearest: number | undefined;
  for (const key of elements.keys()) {
    if (key > index && (nearest === undefined || key < nearest)) nearest = key;
  }
  return nearest === undefined ? null : (elements.get(nearest) ?? null);
}

/** An element of the sheet's own namespace and prefix. */
function newElement(like: Element, name: string): Element {
  const qualified = like.prefix ? `${like.prefix}:${name}` : name;
  return like.ownerDocument.createElementNS(like.namespaceURI, qualified);
}

function writeCell(cell: Element, patch: CellPatch): void {
  const keptFormula = patch.keepFormula ? elementAt(cell, "f") : undefined;
  const formula = keptFormula ?? (patch.formula === undefined ? undefined : newElement(cell, "f"));
  if (formula && !keptFormula) formula.textContent = patch.formula ?? "";
  cell.removeAttribute("t");
  cell.removeAttribute("cm");
  if (patch.style > 0) cell.setAttribute("s", String(patch.style));
  cell.replaceChildren(...(formula ? [formula] : []), ...valueElements(cell, patch, formula !== undefined));
}

function valueElements(cell: Element, { value, isError }: CellPatch, isResult: boolean): readonly Element[] {
  if (value === undefined) return [];
  if (typeof value === "string" && !isResult && !isError) {
    cell.setAttribute("t", "inlineStr");
    const [inline, text] = [newElement(cell, "is"), newElement(cell, "t")];
    text.setAttribute("xml:space", "preserve");
    text.textContent = escapedText(value);
    inline.append(text);
    return [inline];
  }
  const element = newElement(cell, "v");
  element.textContent = typeof value === "boolean" ? (value ? "1" : "0") : escapedText(String(value));
  if (typeof value === "boolean") cell.setAttribute("t", "b");
  if (typeof value === "string") cell.setAttribute("t", isError ? "e" : "str");
  return [element];
}

function widenedDimension(text: string, patches: readonly CellPatch[]): string {
  return text.replace(/(<(?:[\w.-]+:)?dimension\b[^>]*?\bref=")([^"]*)(")/, (whole, head, ref, tail) => {
    const range = areaOf(String(ref));
    if (!range) return whole;
    const rows = patches.map(({ row }) => row).concat(range.startRow, range.endRow);
    const columns = patches.map(({ column }) => column).concat(range.startColumn, range.endColumn);
    const [top, bottom] = [lowest(rows), highest(rows)];
    const [left, right] = [lowest(columns), highest(columns)];
    return `${head}${cellAddress(top + 1, left + 1)}:${cellAddress(bottom + 1, right + 1)}${tail}`;
  });
}

const lowest = (numbers: readonly number[]): number => numbers.reduce((a, b) => Math.min(a, b));
const highest = (numbers: readonly number[]): number => numbers.reduce((a, b) => Math.max(a, b));
