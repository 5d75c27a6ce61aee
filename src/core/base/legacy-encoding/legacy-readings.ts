import { detectEncoding } from "./detect-encoding";
import { hear, wordsWithMarks } from "./hear-words";
import { decodeLegacy } from "./legacy-encoding";
import { lettersOf } from "./legacy-lines";
import { type ProposedDecoding, proposeDecodings } from "./propose-decodings";

/** What a text of its own, such as a cell, says in the encodings it may have been typed in. */
export interface LegacyReadings {
  /** Its words leave no doubt, so there is one reading. Else a person must say which holds. */
  readonly isSure: boolean;
  readonly readings: readonly ProposedDecoding[];
}

/** The readings of a text typed in TCVN3 or VNI; undefined for one that makes sense as it stands, as nearly all do. */
export function legacyReadings(text: string): LegacyReadings | undefined {
  const { western, isUnicode } = lettersOf(text.includes("\n") ? text.replaceAll("\n", " ") : text);
  if (western === 0 || isUnicode) return undefined;
  const composed = text.normalize("NFC");
  const verdict = detectEncoding(composed);
  if (verdict === "unicode") return undefined;
  if (verdict !== "undecided")
    return { isSure: true, readings: [{ encoding: verdict, text: decodeLegacy(composed, verdict) }] };
  if (hear(wordsWithMarks(composed), "unicode").share === 1) return undefined;
  const readings = proposeDecodings(composed);
  return readings.length === 0 ? undefined : { isSure: false, readings };
}
