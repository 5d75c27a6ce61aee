/**
 * What a paragraph of a paper is made of. A number keeps which figure it is and where that stands, so that whoever
 * reads the paper finds its source, and `verifyPaper` what it should be.
 */
export type Piece =
  | { readonly kind: "text"; readonly text: string }
  | NumberPiece
  /** What somebody still has to write: marked in the paper, and listed. */
  | { readonly kind: "to-write"; readonly text: string };

export interface NumberPiece {
  readonly kind: "number";
  readonly text: string;
  readonly trace: Trace;
}

/** Nguồn của con số: which figure of the summary a number is, and the cell it stands in. */
export interface Trace {
  readonly key: string;
  readonly sheet: string;
  readonly cell: string;
}

export const plainPiece = (text: string): Piece => ({ kind: "text", text });
