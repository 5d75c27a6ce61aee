import { BEYOND_WESTERN, hear, wordsWithMarks } from "./hear-words";
import { decodeLegacy, type LegacyEncoding } from "./legacy-encoding";

/** How a line is written, as far as its words tell; "undecided" when there are too few of them. */
export type EncodingVerdict = LegacyEncoding | "unicode" | "undecided";

/** A legacy reading must be this much better than Unicode, and have this many words to show for it. */
const LEAD = 0.3;
const WITNESSES = 2;

const ENCODINGS: readonly LegacyEncoding[] = ["tcvn3", "vni"];

/**
 * How a line of composed text is written: each reading is judged by the share of its words with marks that are
 * Vietnamese syllables, and the best wins when it is clearly better than Unicode.
 */
export function detectEncoding(line: string): EncodingVerdict {
  const words = wordsWithMarks(line);
  const plain = hear(words, "unicode");
  if (plain.share > 1 - LEAD) return plain.witnesses >= WITNESSES ? "unicode" : "undecided";
  const [tcvn3, vni] = [hear(words, "tcvn3"), hear(words, "vni")];
  const [best, verdict] = tcvn3.share >= vni.share ? [tcvn3, "tcvn3" as const] : [vni, "vni" as const];
  return best.witnesses >= WITNESSES && best.share - plain.share >= LEAD ? verdict : "undecided";
}

/** The legacy readings of a line too short to decide: those that change it and are no worse than Unicode. */
export function possibleEncodings(line: string): readonly LegacyEncoding[] {
  const words = wordsWithMarks(line);
  if (words.some((word) => BEYOND_WESTERN.test(word))) return [];
  const plain = hear(words, "unicode");
  return ENCODINGS.filter(
    (encoding) => hear(words, encoding).share >= plain.share && decodeLegacy(line, encoding) !== line,
  );
}
