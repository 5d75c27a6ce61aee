import { LETTERS_PER_DIGIT } from "../../workbook";

/** Points one line of text takes in Times New Roman, by font size: a little more than the size itself. */
const LINE_SPACING = 1.3;
const PADDING = 4;

/** How many lines a text takes in a column of this width, broken at blanks as Excel does. */
export function linesOf(text: string, columnWidth: number): number {
  const width = columnWidth * LETTERS_PER_DIGIT;
  let lines = 1;
  let used = 0;
  for (const word of text.split(/\s+/)) {
    const needed = used === 0 ? word.length : used + 1 + word.length;
    if (needed <= width || used === 0) {
      lines += Math.ceil(Math.max(word.length, 1) / width) - 1;
      used = needed;
    } else {
      lines += Math.ceil(word.length / width);
      used = word.length;
    }
  }
  return lines;
}

/** Row height in points; merged cells do not grow by themselves, so rows that hold them need it stated. */
export const heightOf = (lines: number, fontSize: number): number =>
  Math.ceil(lines * fontSize * LINE_SPACING + PADDING);
