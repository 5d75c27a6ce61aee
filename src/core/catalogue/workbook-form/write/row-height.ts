import type { RowDraft } from "../../../workbook";

/** Points of one line of Times New Roman 12. */
const LINE = 16;
/** Times New Roman is narrower than the digits Excel measures columns by. */
const LETTERS_PER_UNIT = 1.1;
/** Excel's tallest row. */
const TALLEST = 409;

/** Height a row needs for its texts in columns of these widths (in characters), wrapped; none for one line. */
export function rowHeight(texts: readonly string[], widths: readonly number[]): Pick<RowDraft, "height"> {
  const lines = Math.max(1, ...texts.map((text, at) => linesOf(text, widths[at] ?? Infinity)));
  return lines === 1 ? {} : { height: Math.min(TALLEST, lines * LINE + 2) };
}

const linesOf = (text: string, width: number): number =>
  text
    .split("\n")
    .reduce((lines, part) => lines + Math.max(1, Math.ceil(part.length / (width * LETTERS_PER_UNIT))), 0);
