import { columnLetters } from "../../../../core/base";

/** A file among its rivals is told by a letter: "A", "B". */
export const letterOf = (at: number): string => columnLetters(at + 1);
