/**
 * Widths of the letters of Times New Roman in thousandths of its size, from the blank to the tilde. Fonts of other makers that
 * stand in for it have the same.
 */
const WIDTHS = [
  [250, 333, 408, 500, 500, 833, 778, 180, 333, 333, 500, 564, 250, 333, 250, 278], // blank … /
  [500, 500, 500, 500, 500, 500, 500, 500, 500, 500, 278, 278, 564, 564, 564, 444], // 0 … ?
  [921, 722, 667, 667, 722, 611, 556, 722, 722, 333, 389, 722, 611, 889, 722, 722], // @ … O
  [556, 722, 667, 556, 611, 722, 722, 944, 722, 722, 611, 333, 278, 333, 469, 500], // P … _
  [333, 444, 500, 444, 500, 444, 333, 500, 500, 278, 278, 500, 278, 778, 500, 500], // ` … o
  [500, 500, 333, 389, 278, 500, 500, 722, 500, 500, 444, 480, 200, 480, 541], // p … ~
].flat();
const FIRST = 0x20;
/** A capital of an alphabet the table does not hold, or a letter with a stroke: đ, Đ. */
const [OTHER, STROKE] = [722, 500];
/** Letters of Vietnamese end here. */
const LAST = 0x1eff;

let table: Float64Array | undefined;

/**
 * Widths of all letters by their codes, up to the last of Vietnamese, in sizes of their font: a "m" is 0.778 of it. Marks above
 * and below take no room.
 */
export function letterWidths(): Float64Array {
  table ??= Float64Array.from({ length: LAST + 1 }, (_, code) => {
    const [base = ""] = String.fromCharCode(code).normalize("NFD");
    const width = WIDTHS[base.charCodeAt(0) - FIRST];
    return (width ?? (base === base.toUpperCase() ? OTHER : STROKE)) / 1000;
  });
  return table;
}

/** Width of a letter beyond them. */
export const OTHER_LETTER = OTHER / 1000;
