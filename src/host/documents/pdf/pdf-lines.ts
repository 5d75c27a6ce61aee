/** A piece of text as a PDF places it: no words and no lines, only pieces at positions. Units are points. */
export interface PdfPiece {
  readonly text: string;
  readonly x: number;
  /** Of the baseline; grows upwards. */
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A printed line. */
export interface PdfLine {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly y: number;
  readonly height: number;
}

/** In heights of the letters: how far pieces of one line stand apart in height, and what gaps mean. */
const SAME_LINE = 0.5;
const SPACE = 0.15;
const COLUMN = 2.5;

/**
 * Pieces of one page → printed lines from top to bottom. Only positions count: a program that takes single letters from
 * a second font (Ư, Ộ) writes them after the rest of the line, and spaces between pieces are often only gaps.
 */
export function pdfLines(pieces: readonly PdfPiece[]): readonly PdfLine[] {
  const visible = pieces.filter(({ text }) => text.trim() !== "");
  const fromTop = [...visible].sort((one, other) => other.y - one.y || one.x - other.x);
  const rows: PdfPiece[][] = [];
  for (const piece of fromTop) {
    const row = rows.at(-1);
    const [first] = row ?? [];
    if (row && first && first.y - piece.y <= Math.max(first.height, piece.height) * SAME_LINE)
      row.push(piece);
    else rows.push([piece]);
  }
  return rows.map((row) => lineOf(row.sort((one, other) => one.x - other.x)));
}

function lineOf(pieces: readonly PdfPiece[]): PdfLine {
  const height = pieces.reduce((highest, piece) => Math.max(highest, piece.height), 0);
  const texts: string[] = [];
  let right: number | undefined;
  for (const { text, x, width } of pieces) {
    if (right !== undefined) texts.push(between(x - right, height, texts.at(-1), text));
    texts.push(text);
    right = Math.max(right ?? 0, x + width);
  }
  const [first] = pieces;
  return { text: texts.join("").trim(), left: first?.x ?? 0, right: right ?? 0, y: first?.y ?? 0, height };
}

/** What a gap stands for: nothing, the space between two words, or the way to another column. */
function between(gap: number, height: number, before = "", after = ""): string {
  if (gap > height * COLUMN) return "\t";
  const spaced = before.endsWith(" ") || after.startsWith(" ");
  return gap > height * SPACE && !spaced ? " " : "";
}
