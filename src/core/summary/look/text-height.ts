import { remembered } from "../../base";
import type { RowDraft, Style } from "../../workbook";
import { OTHER_LETTER, letterWidths } from "./letter-widths";

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

/** Lines of a text in a column, counted from 0. */
type LinesIn = (text: string, column: number, style: Style | undefined) => number;

/** In columns of these widths, in characters. */
export const linesInColumns =
  (widths: readonly number[]): LinesIn =>
  (text, column, style) => {
    const width = widths[column] ?? 0;
    return text.length * 2 <= width && !text.includes("\n") ? 1 : textLines(text, width, style);
  };

/** The same of a long table, whose texts come again and again: each is reckoned once for a column and its one style. */
export function linesInLongTable(widths: readonly number[], styles: readonly (Style | undefined)[]): LinesIn {
  const linesIn = linesInColumns(widths);
  const known = styles.map((style, column) => remembered((text) => linesIn(text, column, style)));
  return (text, column) => known[column]?.(text) ?? 1;
}

/**
 * Height a row of wrapped texts needs, or undefined where one line will do: office programs do not agree on when
 * to grow a row by themselves. @param styles by column
 */
export function textHeight(
  cells: RowDraft["cells"],
  styles: readonly (Style | undefined)[],
  linesIn: LinesIn,
): number | undefined {
  let lines = 1;
  let column = -1;
  for (const cell of cells) {
    column += 1;
    const value = typeof cell === "object" ? cell.value : cell;
    if (typeof value !== "string") continue;
    const style = typeof cell === "object" ? (cell.style ?? styles[column]) : styles[column];
    lines = Math.max(lines, linesIn(value, column, style));
  }
  return lines === 1 ? undefined : Math.min(MOST, lines * LINE + MARGIN);
}

const BLANK = 32;
const LINE_END = 10;

/** Lines a text takes in a room of so many sizes of its font, broken at blanks. One pass and nothing allocated: long tables ask it for every text. */
function linesOf(text: string, room: number): number {
  const widths = letterWidths();
  const blank = widths[BLANK] ?? OTHER_LETTER;
  let lines = 0;
  let used = room;
  let word = 0;
  for (let at = 0; at <= text.length; at++) {
    const letter = at === text.length ? LINE_END : text.charCodeAt(at);
    if (letter !== BLANK && letter !== LINE_END) {
      word += widths[letter] ?? OTHER_LETTER;
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
