/** 1 → A, 26 → Z, 27 → AA … 16384 → XFD. */
export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** (5, 3) → C5. Row and column are 1-based. */
export const cellAddress = (row: number, column: number): string => `${columnLetters(column)}${row}`;
