import type { RowDraft, Style } from "../../workbook";
import { letterWidth } from "./letter-widths";

/** Points of the letters in tables, of a line of them, and what stands free above and below. */
const [SIZE, LINE, MARGIN] = [11, 13, 3];
const MOST = 400;
/** Points a digit of a column's width takes, and what an indented text keeps away from the lines beside it. */
const [DIGIT, INDENT] = [6, 10];
/** Bold letters are so much wider, and no two programs set letters quite alike. */
const [BOLD, SPARE] = [1.07, 1.04];

/** Points a line of a label takes. */
export const LABEL_LINE = 12.75;

/** Lines the label of a column of that many characters takes. */
export const linesOfBold = (label: string, width: number): number =>
  linesOf(label, (width * DIGIT) / (SIZE * BOLD * SPARE));

/** Lines a text takes over columns of that many characters, in the letters of its style. */
export const textLines = (text: string, width: number, { font = {}, align = {} }: Style = {}): number => {
  const indent = align.indent === undefined ? 0 : INDENT;
  const letter = (font.size ?? SIZE) * SPARE * (font.bold === true ? BOLD : 1);
  return linesOf(text, (width * DIGIT - indent) / letter);
};

/**
 * Height a row of wrapped texts needs, or undefined where one line will do: office programs do not agree on when
 * to grow a row by themselves. `widths` in characters, and `styles`, by column.
 */
export function textHeight(
  cells: RowDraft["cells"],
  widths: readonly number[],
  styles: readonly (Style | undefined)[],
): number | undefined {
  let lines = 1;
  let column = -1;
  for (const cell of cells) {
    column += 1;
    const value = typeof cell === "object" ? cell.value : cell;
    if (typeof value !== "string") continue;
    const width = widths[column] ?? 0;
    if (value.length * 2 <= width && !value.includes("\n")) continue;
    const style = typeof cell === "object" ? (cell.style ?? styles[column]) : styles[column];
    lines = Math.max(lines, textLines(value, width, style));
  }
  return lines === 1 ? undefined : Math.min(MOST, lines * LINE + MARGIN);
}

const BLANK = 32;
const LINE_END = 10;

/** Lines a text takes in a room of so many sizes of its font, broken at blanks. One pass and nothing allocated: long tables ask it for every text. */
function linesOf(text: string, room: number): number {
  const blank = letterWidth(BLANK);
  let lines = 0;
  let used = room;
  let word = 0;
  for (let at = 0; at <= text.length; at++) {
    const letter = at === text.length ? LINE_END : text.charCodeAt(at);
    if (letter !== BLANK && letter !== LINE_END) {
      word += letterWidth(letter);
      continue;
    }
    if (used + blank + word <= room) used += blank + word;
    else {
      lines += Math.max(1, Math.ceil(word / room));
      used = word;
    }
    word = 0;
    if (letter === LINE_END) used = room;
  }
  return lines;
}
