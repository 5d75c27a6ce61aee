import { detectEncoding, possibleEncodings, type EncodingVerdict } from "./detect-encoding";
import type { LegacyEncoding } from "./legacy-encoding";

interface HeardLine {
  readonly offset: number;
  /** Before the line break. */
  readonly end: number;
  readonly verdict: EncodingVerdict;
}

/** A line of a text that was typed in a legacy encoding. */
export interface LegacyLine extends HeardLine {
  readonly verdict: LegacyEncoding;
}

const LINE_BREAK = 10;

/**
 * The lines of a text (composed, "\n" between lines) that are TCVN3 or VNI. Lines are judged one by one, since files
 * are pasted together; a line too short to decide follows its neighbours when they agree.
 */
export function legacyLines(text: string): readonly LegacyLine[] {
  if (!hasLegacyLine(text)) return [];
  const lines = [...heardLines(text)];
  const decided = lines.map(({ verdict }) => (verdict === "undecided" ? undefined : verdict));
  const before = carriedOn(decided);
  const after = carriedOn([...decided].reverse()).reverse();
  return lines.flatMap((line, at) => {
    if (isLegacy(line)) return [line];
    if (line.verdict === "unicode") return [];
    const around = before[at] ?? after[at];
    if (around !== (after[at] ?? around)) return [];
    const verdict = possibleEncodings(text.slice(line.offset, line.end)).find((one) => one === around);
    return verdict === undefined ? [] : [{ ...line, verdict }];
  });
}

const isLegacy = (line: HeardLine): line is LegacyLine => line.verdict === "tcvn3" || line.verdict === "vni";

function hasLegacyLine(text: string): boolean {
  for (const line of heardLines(text)) if (isLegacy(line)) return true;
  return false;
}

/**
 * Every line that is not plain ASCII, with its verdict. A line with as many letters that no Western font had (ạ, ơ,
 * đ) as letters it had is Unicode without asking its words: nearly all lines of a Unicode text end here.
 */
function* heardLines(text: string): Generator<HeardLine> {
  for (let offset = 0; offset < text.length;) {
    let [western, beyond, end] = [0, 0, offset];
    for (; end < text.length; end += 1) {
      const code = text.charCodeAt(end);
      if (code <= 0xa0) {
        if (code === LINE_BREAK) break;
      } else if (code <= 0xff) western += 1;
      else if (code <= 0x1eff) beyond += 1;
    }
    if (beyond > 0 && beyond >= western) yield { offset, end, verdict: "unicode" };
    else if (western > 0) yield { offset, end, verdict: detectEncoding(text.slice(offset, end)) };
    offset = end + 1;
  }
}

/** For each place the last thing said at or before it. */
function carriedOn<Said>(said: readonly (Said | undefined)[]): (Said | undefined)[] {
  let last: Said | undefined;
  return said.map((one) => (last = one ?? last));
}
