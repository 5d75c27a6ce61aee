import type { IColumnData, IFreeze, IRange, IRowData } from "@univerjs/core";
import { areaOf } from "./area";
import { attribute, elementsOf, elementAt, flagAttribute, numberAttribute } from "./xml-elements";

/** Everything about a sheet's shape, in the grid's terms (pixels, counts from 0). */
export interface GridLayout {
  readonly columns: Readonly<Record<number, Partial<IColumnData>>>;
  readonly rows: Readonly<Record<number, Partial<IRowData>>>;
  /** Cell formats of rows and columns, where cells say none: style numbers. */
  readonly columnStyles: ReadonlyMap<number, number>;
  readonly rowStyles: ReadonlyMap<number, number>;
  readonly defaultColumnWidth: number;
  readonly defaultRowHeight: number;
  readonly merges: readonly IRange[];
  readonly freeze: IFreeze;
  readonly gridLines: boolean;
  readonly tabColour: Element | undefined;
}

/** No sheet of ours is wider; formats of whole sheets reach to column 16,384 and would slow the grid. */
const MOST_STYLED_COLUMNS = 256;

/** Widths count characters of the default font at seven pixels each; heights count points. */
const widthInPixels = (characters: number): number => Math.trunc(((256 * characters + 18) / 256) * 7);
const heightInPixels = (points: number): number => Math.round((points * 4) / 3);

export function readLayout(sheet: Element): GridLayout {
  const format = elementAt(sheet, "sheetFormatPr");
  const view = elementAt(sheet, "sheetViews", "sheetView");
  const width = numberAttribute(format, "defaultColWidth") ?? 9.14;
  return {
    ...readColumns(elementAt(sheet, "cols")),
    ...readRows(elementAt(sheet, "sheetData")),
    defaultColumnWidth: widthInPixels(width),
    defaultRowHeight: heightInPixels(numberAttribute(format, "defaultRowHeight") ?? 15),
    merges: elementsOf(elementAt(sheet, "mergeCells")).flatMap((merge) => {
      return areaOf(attribute(merge, "ref") ?? "") ?? [];
    }),
    freeze: readFreeze(elementAt(view, "pane")),
    gridLines: flagAttribute(view, "showGridLines", true),
    tabColour: elementAt(sheet, "sheetPr", "tabColor"),
  };
}

function readColumns(cols: Element | undefined): Pick<GridLayout, "columns" | "columnStyles"> {
  const columns: Record<number, Partial<IColumnData>> = {};
  const columnStyles = new Map<number, number>();
  for (const element of elementsOf(cols)) {
    const first = (numberAttribute(element, "min") ?? 1) - 1;
    const last = Math.min((numberAttribute(element, "max") ?? 1) - 1, first + MOST_STYLED_COLUMNS);
    const width = numberAttribute(element, "width");
    const style = numberAttribute(element, "style");
    for (let column = first; column <= last; column++) {
      columns[column] = {
        ...(width === undefined ? {} : { w: widthInPixels(width) }),
        ...(flagAttribute(element, "hidden") ? { hd: 1 } : {}),
      };
      if (style !== undefined) columnStyles.set(column, style);
    }
  }
  return { columns, columnStyles };
}

function readRows(sheetData: Element | undefined): Pick<GridLayout, "rows" | "rowStyles"> {
  const rows: Record<number, Partial<IRowData>> = {};
  const rowStyles = new Map<number, number>();
  let row = -1;
  for (const element of elementsOf(sheetData, "row")) {
    row = (numberAttribute(element, "r") ?? row + 2) - 1;
    const height = numberAttribute(element, "ht");
    const data: Partial<IRowData> = {
      ...(height === undefined ? {} : { h: heightInPixels(height), ia: 0 }),
      ...(flagAttribute(element, "hidden") ? { hd: 1 } : {}),
    };
    if (Object.keys(data).length > 0) rows[row] = data;
    if (flagAttribute(element, "customFormat")) rowStyles.set(row, numberAttribute(element, "s") ?? 0);
  }
  return { rows, rowStyles };
}

function readFreeze(pane: Element | undefined): IFreeze {
  const frozen = /^frozen/.test(attribute(pane, "state") ?? "");
  const columns = frozen ? (numberAttribute(pane, "xSplit") ?? 0) : 0;
  const rows = frozen ? (numberAttribute(pane, "ySplit") ?? 0) : 0;
  return {
    xSplit: columns,
    ySplit: rows,
    startRow: rows > 0 ? rows : -1,
    startColumn: columns > 0 ? columns : -1,
  };
}
