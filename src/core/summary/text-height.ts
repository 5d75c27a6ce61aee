import type { RowDraft } from "../workbook";

/** Points one line of 11-point text takes. */
const LINE = 14.5;
const MOST = 400;
/** Letters are narrower than the digits that widths are counted in. */
const LETTERS_PER_DIGIT = 1.1;

/**
 * Height a row of wrapped texts needs, or undefined where one line will do: office programs do not agree on when
 * to grow a row by themselves. `widths` in characters, by column.
 */
export function textHeight(cells: RowDraft["cells"], widths: readonly number[]): number | undefined {
  let lines = 1;
  for (const [index, cell] of cells.entries()) {
    const value = typeof cell === "object" ? cell.value : cell;
    if (typeof value !== "string") continue;
    const width = widths[index] ?? 0;
    if (value.length <= width && !value.includes("\n")) continue;
    lines = Math.max(lines, linesOf(value, width));
  }
  return lines === 1 ? undefined : Math.min(MOST, lines * LINE + 2);
}

/** Lines a text takes, broken at blanks. */
function linesOf(text: string, width: number): number {
  const room = width * LETTERS_PER_DIGIT;
  let lines = 0;
  for (const paragraph of text.split("\n")) {
    let used = room;
    for (const word of paragraph.split(" ")) {
      if (used + 1 + word.length <= room) used += 1 + word.length;
      else {
        lines += Math.max(1, Math.ceil(word.length / room));
        used = word.length;
      }
    }
  }
  return lines;
}
