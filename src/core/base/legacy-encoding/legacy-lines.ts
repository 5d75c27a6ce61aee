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

/** Every line that is not plain ASCII, with its verdict. */
function* heardLines(text: string): Generator<HeardLine> {
  for (let offset = 0; offset < text.length;) {
    const { end, western, isUnicode } = lettersOf(text, offset);
    if (isUnicode) yield { offset, end, verdict: "unicode" };
    else if (western > 0) yield { offset, end, verdict: detectEncoding(text.slice(offset, end)) };
    offset = end + 1;
  }
}

/** Letters of a line, counted by the fonts that had them. */
interface LineLetters {
  /** Before the line break. */
  readonly end: number;
  /** Letters and signs that Western fonts had, where legacy fonts drew Vietnamese ones. */
  readonly western: number;
  /**
   * As many letters that no Western font had (ạ, ơ, đ): the line is Unicode without asking its words, as nearly all
   * lines of a Unicode text are.
   */
  readonly isUnicode: boolean;
}

export function lettersOf(text: string, offset = 0): LineLetters {
  let [western, beyond, end] = [0, 0, offset];
  for (; end < text.length; end += 1) {
    const code = text.charCodeAt(end);
    if (code <= 0xa0) {
      if (code === LINE_BREAK) break;
    } else if (code <= 0xff) western += 1;
    else if (code <= 0x1eff) beyond += 1;
  }
  return { end, western, isUnicode: beyond > 0 && beyond >= western };
}

/** For each place the last thing said at or before it. */
function carriedOn<Said>(said: readonly (Said | undefined)[]): (Said | undefined)[] {
  let last: Said | undefined;
  return said.map((one) => (last = one ?? last));
}
