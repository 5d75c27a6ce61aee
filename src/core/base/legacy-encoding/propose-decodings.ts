import { possibleEncodings } from "./detect-encoding";
import { hear, wordsWithMarks } from "./hear-words";
import { decodeLegacy, type LegacyEncoding } from "./legacy-encoding";

/** What a text would say if it were typed in a legacy encoding: for a person to choose, never to apply unasked. */
export interface ProposedDecoding {
  readonly encoding: LegacyEncoding;
  readonly text: string;
}

/**
 * Other ways to read a short text, such as a cell: "sè" is a Unicode syllable and TCVN3 for "số". Only readings in
 * which every word with marks is Vietnamese are proposed; a text with letters that no legacy font had has none.
 */
export function proposeDecodings(text: string): readonly ProposedDecoding[] {
  const composed = text.normalize("NFC");
  return possibleEncodings(composed)
    .map((encoding) => ({ encoding, text: decodeLegacy(composed, encoding) }))
    .filter((proposed) => hear(wordsWithMarks(proposed.text), "unicode").share === 1);
}
