import { LETTERS_PER_DIGIT } from "../../workbook";

/** Points one line of text takes in Times New Roman, by font size: a little more than the size itself. */
const LINE_SPACING = 1.3;
const PADDING = 4;
/** The same where rows stay in view and every point is taken from the entries below. */
const TIGHT = { spacing: 1.2, padding: 2 } as const;

/** What most texts of a workbook are written in. */
const USUAL_SIZE = 11;
/** Slanted prose takes less room than the letters columns are measured in. */
const PROSE = 1.15;

/** Font sizes above a table: labels of columns, their units of measure, the guidance. */
export const LABEL_SIZE = 10;
export const UNIT_SIZE = 9;
export const GUIDANCE_SIZE = 10;

/** How many lines a text takes in a column of this width, broken at blanks as Excel does. */
export function linesOf(text: string, columnWidth: number, fontSize = USUAL_SIZE): number {
  const width = (columnWidth * LETTERS_PER_DIGIT * USUAL_SIZE) / fontSize;
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

/** Bold letters take more room than those columns are measured in. */
const BOLD = 0.9;

/** How many lines the label above a column takes. */
export const labelLines = (text: string, width: number): number => linesOf(text, width * BOLD, LABEL_SIZE);

/** How many lines the guidance above a table takes. */
export const guidanceLines = (text: string, width: number): number =>
  linesOf(text, width * PROSE, GUIDANCE_SIZE);

/** Row height in points; merged cells do not grow by themselves, so rows that hold them need it stated. */
export const heightOf = (lines: number, fontSize: number): number =>
  Math.ceil(lines * fontSize * LINE_SPACING + PADDING);

/** Height of a row that stays in view while the others scroll. */
export const tightHeight = (lines: number, fontSize: number): number =>
  Math.ceil(lines * fontSize * TIGHT.spacing + TIGHT.padding);
