/** Excel's own bounds: no address beyond XFD1048576 is real. */
export const LAST_ROW = 1_048_576;
export const LAST_COLUMN = 16_384;

/** 1 → A, 26 → Z, 27 → AA … 16384 → XFD. */
export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** A → 1, z → 26, XFD → 16384. */
export const columnNumber = (letters: string): number =>
  [...letters.toUpperCase()].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);

/** (5, 3) → C5. Row and column are 1-based. */
export const cellAddress = (row: number, column: number): string => `${columnLetters(column)}${row}`;

/** (5, 3) → $C$5, as defined names must write it. */
export const absoluteAddress = (row: number, column: number): string => `$${columnLetters(column)}$${row}`;
