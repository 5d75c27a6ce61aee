/** What ends a line, and what turns the direction of the words behind it (Unicode's bidirectional controls). */
const BREAKS = /[\t\n\v\f\r\u0085\u2028\u2029]/g;
const TURNS = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** A name or a finding as one line of output: whatever somebody called a file, it can forge no line and hide no ending. */
export const oneLine = (text: string): string => text.replace(BREAKS, " ").replace(TURNS, "\ufffd");

/** A text may be as long as a page: so much of it is told where it is only meant. */
const MOST_TOLD = 120;

/** The beginning of a long text, for a message or a name of a button. */
export const clipped = (text: string): string =>
  text.length > MOST_TOLD ? `${text.slice(0, MOST_TOLD).trimEnd()}…` : text;
