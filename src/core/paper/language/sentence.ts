/** A text that another goes on from: without the full stop at its end, on one line. */
export const sentence = (text: string): string =>
  text
    .replace(/[\s.;,]*\n\s*/g, "; ")
    .trim()
    .replace(/[\s.;,]+$/, "");
