import { LETTERS_PER_DIGIT, type RowDraft } from "../../workbook";

/** Points one line of 11-point text takes. */
const LINE = 14.5;
const MOST = 400;
/**
 * Height a row of wrapped texts needs, or undefined where one line will do: office programs do not agree on when
 * to grow a row by themselves. `widths` in characters, by column.
 */
export function textHeight(cells: RowDraft["cells"], widths: readonly number[]): number | undefined {
  let lines = 1;
  let column = -1;
  for (const cell of cells) {
    column += 1;
    const value = typeof cell === "object" ? cell.value : cell;
    if (typeof value !== "string") continue;
    const width = widths[column] ?? 0;
    if (value.length <= width && !value.includes("\n")) continue;
    lines = Math.max(lines, linesOf(value, width));
  }
  return lines === 1 ? undefined : Math.min(MOST, lines * LINE + 3);
}

const BLANK = 32;
const LINE_END = 10;

/** Lines a text takes, broken at blanks. One pass and nothing allocated: long tables ask it for every text. */
function linesOf(text: string, width: number): number {
  const room = width * LETTERS_PER_DIGIT;
  let lines = 0;
  let used = room;
  let wordStart = 0;
  for (let at = 0; at <= text.length; at++) {
    const letter = at === text.length ? LINE_END : text.charCodeAt(at);
    if (letter !== BLANK && letter !== LINE_END) continue;
    const word = at - wordStart;
    if (used + 1 + word <= room) used += 1 + word;
    else {
      lines += Math.max(1, Math.ceil(word / room));
      used = word;
    }
    wordStart = at + 1;
    if (letter === LINE_END) used = room;
  }
  return lines;
}
