import type { CellRange, Row, Sheet } from "../../workbook";
import { textOf, topRows } from "../sheet-cells";

/** The texts of a row, by column. */
export interface TextRow {
  readonly number: number;
  readonly texts: ReadonlyMap<number, string>;
}

const ofSheets = new WeakMap<Sheet, readonly TextRow[]>();

/** The top rows of a sheet as a reader sees them; worked out once, however many templates ask for them. */
export function shownTexts(sheet: Sheet): readonly TextRow[] {
  const known = ofSheets.get(sheet);
  if (known !== undefined) return known;
  const rows = topRows(sheet).map(ownTexts);
  const texts = new Map(rows.map((row) => [row.number, row.texts]));
  const last = rows.at(-1)?.number ?? 0;
  const inZone = sheet.merges.filter(
    ({ top, left, right }) => top <= last && right - left < WIDEST_MERGE && texts.get(top)?.has(left),
  );
  const shown = rows.map((row) => ({ ...row, texts: withMerged(row, inZone, texts) }));
  ofSheets.set(sheet, shown);
  return shown;
}

/** Wider than any table of ours. */
const WIDEST_MERGE = 200;

function ownTexts({ number, cells }: Row): TextRow {
  const texts = new Map<number, string>();
  for (const cell of cells) {
    const text = textOf(cell);
    if (text !== undefined) texts.set(cell.column, text);
  }
  return { number, texts };
}

/**
 * The text of a merged cell in every cell it covers, not the one an old version left behind there. Where the first
 * cell is empty, the covered text is all there is (programs differ in which they keep). Merged cells do not overlap
 * in Excel; where a file says they do, the first one holds, so that no cell is covered twice.
 */
function withMerged(
  { number, texts: own }: TextRow,
  merges: readonly CellRange[],
  texts: ReadonlyMap<number, TextRow["texts"]>,
): TextRow["texts"] {
  const covered = new Map<number, string>();
  for (const { top, bottom, left, right } of merges) {
    if (top > number || number > bottom) continue;
    const text = texts.get(top)?.get(left) ?? "";
    for (let column = left; column <= right && !covered.has(column); column += 1) covered.set(column, text);
  }
  return covered.size === 0 ? own : new Map([...own, ...covered]);
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
