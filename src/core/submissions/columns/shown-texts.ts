import { rememberedOf } from "../../base";
import type { CellRange, Row, Sheet } from "../../workbook";
import { textOf, topRows } from "../sheet-cells";

/** The texts of a row, by column. */
export interface TextRow {
  readonly number: number;
  readonly texts: ReadonlyMap<number, string>;
}

/**
 * The top rows of a sheet as a reader sees them; worked out once, however many templates ask for them, and the texts of a row
 * when they are asked for: those above the header mostly are, those of the entries are not.
 */
export const shownTexts = rememberedOf((sheet: Sheet): readonly TextRow[] => {
  const rows = topRows(sheet);
  const last = rows.at(-1)?.number ?? 0;
  const byNumber = new Map(rows.map((row) => [row.number, row]));
  const merged = sheet.merges.flatMap((range): readonly MergedText[] => {
    const { top, left, right } = range;
    if (top > last || right - left >= WIDEST_MERGE) return [];
    const corner = byNumber.get(top)?.cells.find(({ column }) => column === left);
    const text = corner && textOf(corner);
    return text === undefined ? [] : [{ range, text }];
  });
  return rows.map((row) => new ShownRow(row, merged));
});

/** Wider than any table of ours. */
const WIDEST_MERGE = 200;

/** A merged cell, and what it shows. */
interface MergedText {
  readonly range: CellRange;
  readonly text: string;
}

/** A text and the cell it stands in. */
export interface PlacedText {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** What stands in the rows down to `lastRow`, each text of a row once: for whoever asks what is said there, not over which columns. */
export function textsDownTo(sheet: Sheet, lastRow: number): readonly PlacedText[] {
  const rows = topRows(sheet);
  return rows
    .filter(({ number }) => number <= lastRow)
    .flatMap(({ number: row, cells }) => {
      const said = new Map<string, PlacedText>();
      for (const cell of cells) {
        const { column } = cell;
        const text = textOf(cell);
        if (text === undefined || said.has(text) || isBehind(sheet, row, column)) continue;
        said.set(text, { row, column, text });
      }
      return [...said.values()];
    });
}

/** Whether another text is shown over the cell. */
const isBehind = ({ merges, rows }: Sheet, row: number, column: number): boolean =>
  merges.some(({ top, bottom, left, right }) => {
    const isIn = top <= row && row <= bottom && left <= column && column <= right;
    if (!isIn || right - left >= WIDEST_MERGE || (top === row && left === column)) return false;
    const corner = rows.find(({ number }) => number === top)?.cells.find((cell) => cell.column === left);
    return corner !== undefined && textOf(corner) !== undefined;
  });

class ShownRow implements TextRow {
  readonly number: number;
  private known: TextRow["texts"] | undefined;

  constructor(
    private readonly row: Row,
    private readonly merged: readonly MergedText[],
  ) {
    this.number = row.number;
  }

  get texts(): TextRow["texts"] {
    this.known ??= withMerged(this.row, this.merged);
    return this.known;
  }
}

/**
 * The text of a merged cell in every cell it covers, not the one an old version left behind there. Where the first
 * cell is empty, the covered text is all there is (programs differ in which they keep). Merged cells do not overlap
 * in Excel; where a file says they do, the first one holds, so that no cell is covered twice.
 */
function withMerged({ number, cells }: Row, merged: readonly MergedText[]): TextRow["texts"] {
  const texts = new Map<number, string>();
  for (const cell of cells) {
    const text = textOf(cell);
    if (text !== undefined) texts.set(cell.column, text);
  }
  const covered = new Set<number>();
  for (const { range, text } of merged) {
    if (range.top > number || number > range.bottom) continue;
    for (let column = range.left; column <= range.right && !covered.has(column); column += 1) {
      covered.add(column);
      texts.set(column, text);
    }
  }
  return texts;
}

/** Column → its texts from top to bottom; a text that goes on below, over merged cells, stands once. */
export function stackedTexts(rows: readonly TextRow[]): ReadonlyMap<number, readonly string[]> {
  const stacks = new Map<number, string[]>();
  for (const { texts } of rows) {
    for (const [column, text] of texts) {
      const stack = stacks.get(column);
      if (stack === undefined) stacks.set(column, [text]);
      else if (stack.at(-1) !== text) stack.push(text);
    }
  }
  return stacks;
}
