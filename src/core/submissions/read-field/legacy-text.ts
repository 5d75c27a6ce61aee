import { type LegacyEncoding, type ProposedDecoding, legacyReadings, ungarbled } from "../../base";
import { type Findings, shorten } from "./findings";

/** As people call them. */
const NAMES: Readonly<Record<LegacyEncoding, string>> = { tcvn3: "TCVN3 (ABC)", vni: "VNI" };

/**
 * The words of a cell in Unicode. What was surely typed in TCVN3 or VNI, or garbled on its way, is read and said; what
 * only may have been stays as it is, with its readings to choose from.
 */
export function inUnicode(text: string, findings: Findings): string {
  const mended = ungarbled(text);
  if (mended !== undefined) {
    findings.add("submission.garbled-text", { found: shorten(text), facts: { read: shorten(mended) } });
    return mended;
  }
  const legacy = legacyReadings(text);
  const [first] = legacy?.readings ?? [];
  if (legacy === undefined || first === undefined) return text;
  const found = shorten(text);
  if (legacy.isSure) {
    findings.add("submission.legacy-encoding", { found, facts: legacyFacts(first) });
    return first.text;
  }
  const asked = legacy.readings.map((one) => `“${shorten(one.text)}” (${NAMES[one.encoding]})`).join("; ");
  findings.add("submission.maybe-legacy-encoding", { found, facts: { readings: asked } });
  return text;
}

/** From which encoding a text was read, and as what. */
export const legacyFacts = ({ encoding, text }: ProposedDecoding) => ({
  encoding: NAMES[encoding],
  read: shorten(text),
});
