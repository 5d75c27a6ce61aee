import { cellAddress } from "../../base";
import { type CellDraft, type RowDraft, type SheetDraft, type Style, eachRow } from "../../workbook";
import { type PaperSize, charactersIn, pointsOf } from "./paper";
import { band, headCell, page } from "./styles";
import {
  LABEL_LINE,
  linesInColumns,
  linesInLongTable,
  linesOfBold,
  textHeight,
  textLines,
} from "./text-height";

/** Of one line, in points: its text touches no border, whoever draws it. */
const ROW_HEIGHT = 14.25;
/** Of a row of labels, in points: the least it takes, and what stands free in it. */
const [LEAST_LABELS, LABEL_MARGIN] = [20, 3];

/** Lines of a note: above a table, where rows stay in view, and below it, where a row of Excel ends. */
const [LINES_ABOVE, LINES_BELOW] = [3, 30];

/** A cell over the columns `from` … `to`. */
export interface CellSpan {
  readonly cell: CellDraft;
  readonly from: number;
  readonly to: number;
}

/**
 * The rows of a sheet under construction, written from the top down: a collector (see `CellFindings` of core/workbook)
 * that knows where it stands.
 */
export class SheetRows {
  private readonly rows: RowDraft[] = [];
  readonly merges: string[] = [];
  /** 1-based number of the row that was written last. */
  last = 0;
  private readonly inColumns: ReturnType<typeof linesInColumns>;

  /** @param widths of the columns, in characters: rows grow with the texts in them. */
  constructor(
    private readonly widths: readonly number[],
    private readonly rowHeight = ROW_HEIGHT,
  ) {
    this.inColumns = linesInColumns(widths);
  }

  /** The sheet they make, in the look all sheets share. */
  sheet(name: string, more: Omit<SheetDraft, "name" | "columns" | "rows" | "merges">): SheetDraft {
    return {
      name,
      columns: this.widths.map((width) => ({ width })),
      rowHeight: this.rowHeight,
      rows: this.rows,
      merges: this.merges,
      gridLines: false,
      ...more,
    };
  }

  /** The column after which the left half of the first `columns` ends, as nearly as columns allow. */
  halfOf(columns: number): number {
    const half = this.widthOf(columns) / 2;
    let left = 1;
    while (
      left < columns - 1 &&
      Math.abs(this.widthOf(left + 1) - half) < Math.abs(this.widthOf(left) - half)
    )
      left += 1;
    return left;
  }

  /** Width of the first columns together. */
  widthOf(columns: number): number {
    return this.widths.slice(0, columns).reduce((sum, width) => sum + width, 0);
  }

  /** What the first columns and rows, or all of them, take on paper. */
  sizeOf(columns = this.widths.length, last = this.last): PaperSize {
    let [height, at] = [0, 0];
    for (const row of eachRow(this.rows)) {
      at += 1;
      if (at > last) break;
      if (row.hidden !== true) height += row.height ?? this.rowHeight;
    }
    return { columns: this.widths.slice(0, columns).map(pointsOf), height };
  }

  /** 1-based number of the row that is written next. */
  get next(): number {
    return this.last + 1;
  }

  /** Writes a row and gives its number. */
  keep(row: RowDraft): number {
    this.rows.push(row);
    this.last += row.standsFor?.count ?? 1;
    return this.last;
  }

  add(cells: RowDraft["cells"], more: Omit<RowDraft, "cells" | "number"> = {}): number {
    return this.keep({ cells, ...more });
  }

  /** A row of a table, as high as its texts need. */
  table(cells: RowDraft["cells"], styles: readonly (Style | undefined)[]): number {
    return this.keep(withHeight(cells, styles, textHeight(cells, styles, this.inColumns)));
  }

  /** A long table of plain values: its rows are made when they are written. */
  longTable(
    count: number,
    styles: readonly (Style | undefined)[],
    each: () => Iterable<RowDraft["cells"]>,
  ): void {
    const linesIn = linesInLongTable(this.widths, styles);
    const make = function* () {
      for (const cells of each()) yield withHeight(cells, styles, textHeight(cells, styles, linesIn));
    };
    if (count > 0) this.keep({ cells: [], standsFor: { count, width: styles.length, make } });
  }

  /** The labels of a table, in a row as high as they need. */
  labels(titles: readonly string[]): number {
    const lines = titles.map((title, at) => linesOfBold(title, this.widths[at] ?? 0));
    const height = Math.max(LEAST_LABELS, Math.max(...lines) * LABEL_LINE + LABEL_MARGIN);
    return this.add(titles, { styles: titles.map(() => headCell.label), height });
  }

  /** What is said above a table, over its first `columns`. */
  note(text: string, columns: number): number {
    const lines = Math.min(LINES_ABOVE, textLines(text, this.widthOf(columns)));
    return this.noteOf(text, columns, lines);
  }

  /** What is said below a table, or in its place. */
  noteBelow(text: string, columns: number): number {
    const lines = Math.min(LINES_BELOW, textLines(text, this.widthOf(columns)));
    return this.noteOf(text, columns, lines);
  }

  /** Whether all of a note below a table is seen. */
  takesBelow(text: string, columns: number): boolean {
    return textLines(text, this.widthOf(columns)) <= LINES_BELOW;
  }

  private noteOf(text: string, columns: number, lines: number): number {
    return this.span({ value: text, style: page.note }, [1, columns], lines * LABEL_LINE + 0.25);
  }

  /** A band over `columns` columns that names the part below it. */
  band(title: string, columns: number): number {
    return this.span({ value: title, style: band }, [1, columns]);
  }

  /** A row of one cell over the columns `from` … `to`. */
  span(cell: CellDraft, [from, to]: readonly [number, number], height?: number): number {
    return this.spans([{ cell, from, to }], height);
  }

  /** Lines a text takes in the columns `from` … `to`, merged. */
  linesIn({ cell: { value, style }, from, to }: CellSpan): number {
    if (typeof value !== "string") return 1;
    const points = this.widths.slice(from - 1, to).reduce((sum, width) => sum + pointsOf(width), 0);
    return textLines(value, charactersIn(points), style);
  }

  /** A row of merged cells, as high as their texts need: so many points for each line. */
  fitted(parts: readonly CellSpan[], line: number, least = line): number {
    return this.spans(parts, Math.max(least, ...parts.map((part) => this.linesIn(part) * line)));
  }

  /** A row of merged cells. */
  spans(parts: readonly CellSpan[], height?: number): number {
    const row = this.next;
    const width = Math.max(...parts.map(({ to }) => to));
    const cells = Array.from({ length: width }, (_, index): CellDraft | undefined => {
      const column = index + 1;
      const part = parts.find(({ from, to }) => from <= column && column <= to);
      if (part === undefined) return undefined;
      return column === part.from ? part.cell : { style: part.cell.style ?? {} };
    });
    for (const { from, to } of parts) {
      if (to > from) this.merges.push(`${cellAddress(row, from)}:${cellAddress(row, to)}`);
    }
    return this.add(cells, height === undefined ? {} : { height });
  }
}

const withHeight = (
  cells: RowDraft["cells"],
  styles: readonly (Style | undefined)[],
  height: number | undefined,
): RowDraft => (height === undefined ? { cells, styles } : { cells, styles, height });
