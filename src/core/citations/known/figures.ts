/** Letters and signs that look like a figure. */
const LOOK_ALIKES: Readonly<Record<string, string>> = {
  O: "0", o: "0", l: "1", I: "1", i: "1", Z: "2", z: "2", S: "5", s: "5",
  "|": "1", "!": "1", B: "8",
}; // prettier-ignore

/** The figures that are meant: "2O2O" → "2020". A letter at the end that is no look-alike is a part of a number: 33A. */
export const figuresOf = (written: string): string =>
  written
    .replace(/[OolIiZzSs|!]|B(?=[\dOolI])/g, (letter) => LOOK_ALIKES[letter] ?? letter)
    .replace(/[., ]/g, "");
