import { type Piece, plainPiece } from "./pieces";

/** Several groups of pieces as one, with a text between each two. */
export const joined = (groups: readonly (readonly Piece[])[], between: string): readonly Piece[] =>
  groups.flatMap((group, at) => (at === 0 ? group : [plainPiece(between), ...group]));
