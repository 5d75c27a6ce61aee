import { columnLetters } from "../../base";

/** (5, 3) → $C$5, as defined names must write it. */
export const absoluteAddress = (row: number, column: number): string => `$${columnLetters(column)}$${row}`;
