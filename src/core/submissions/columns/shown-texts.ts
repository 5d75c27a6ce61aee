import { rememberedOf } from "../../base";
import type { CellRange, Row, Sheet } from "../../workbook";
import { textOf, topRows } from "../sheet-cells";

/** The texts of a row, by column. */
export interface TextRow {
  readonly number: number;
  readonly texts: ReadonlyMap<number, string>;
}

/**
 * The top rows of a sheet as a reader sees them; worked out once, however many templates ask for them, and each row only
 * when it is asked for: those above the header mostly are, those of the entries are not.
 */
export const shownTexts = rememberedOf((sheet: Sheet): readonly TextRow[] => {
  const rows = topRows(sheet).map((row) => new Once(row.number, () => ownTexts(row)));
  const own = new Map(rows.map((row) => [row.number, row]));
  const last = rows.at(-1)?.number ?? 0;
  const inZone = sheet.merges.filter(
    ({ top, left, right }) => top <= last && right - left < WIDEST_MERGE && own.get(top)?.texts.has(left),
  );
  return rows.map((row) => new Once(row.number, () => withMerged(row, inZone, own)));
});

/** A row whose texts are worked out when they are asked for. */
class Once implements TextRow {
  private known: TextRow["texts"] | undefined;

  constructor(
    readonly number: number,
    private readonly read: () => TextRow["texts"],
  ) {}

  get texts(): TextRow["texts"] {
    this.known ??= this.read();
    return this.known;
  }
}

/** Wider than any table of ours. */
const WIDEST_MERGE = 200;

function ownTexts({ cells }: Row): TextRow["texts"] {
  const texts = new Map<number, string>();
  for (const cell of cells) {
    const text = textOf(cell);
    if (text !== undefined) texts.set(cell.column, text);
  }
  return texts;
}

/**
 * The text of a merged cell in every cell it covers, not the one an old version left behind there. Where the first
 * cell is empty, the covered text is all there is (programs differ in which they keep). Merged cells do not overlap
 * in Excel; where a file says they do, the first one holds, so that no cell is covered twice.
 */
function withMerged(
  { number, texts: own }: TextRow,
  merges: readonly CellRange[],
  rows: ReadonlyMap<number, TextRow>,
): TextRow["texts"] {
  const covered = new Map<number, string>();
  for (const { top, bottom, left, right } of merges) {
    if (top > number || number > bottom) continue;
    const text = rows.get(top)?.texts.get(left) ?? "";
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
