import { TCVN3_LETTERS } from "../../../../src/core/base/legacy-encoding/tcvn3-table";
import { VNI_LETTERS } from "../../../../src/core/base/legacy-encoding/vni-table";

/** A text with its citations marked, and what is to be read from each. */
export interface MarkedText {
  readonly name: string;
  /** `{{words=>code@date}}`, `{{words=>code}}`, `{{words=>#}}` */
  readonly text: string;
}

export interface Expected {
  readonly offset: number;
  readonly end: number;
  /** undefined: a document without number. */
  readonly code: string | undefined;
  readonly date: string | undefined;
}

const MARK = /\{\{([\s\S]*?)=>(#|[^}@]+)(?:@([\d-]+))?\}\}/g;

/** The text as people wrote it, and the citations in it. */
export function unmarked({ text }: MarkedText): {
  readonly text: string;
  readonly expected: readonly Expected[];
} {
  const expected: Expected[] = [];
  let plain = "";
  let from = 0;
  for (const match of text.matchAll(MARK)) {
    const [whole, words = "", code = "", date] = match;
    plain += text.slice(from, match.index);
    expected.push({
      offset: plain.length,
      end: plain.length + words.length,
      code: code === "#" ? undefined : code,
      date,
    });
    plain += words;
    from = match.index + whole.length;
  }
  return { text: plain + text.slice(from), expected };
}

/** The same text with everything outside the codes of the marks rewritten. */
function rewritten({ name, text }: MarkedText, rewrite: (text: string) => string): MarkedText {
  let out = "";
  let from = 0;
  for (const match of text.matchAll(MARK)) {
    const [whole, words = "", code = "", date] = match;
    out += rewrite(text.slice(from, match.index));
    out += `{{${rewrite(words)}=>${code}${date === undefined ? "" : `@${date}`}}}`;
    from = match.index + whole.length;
  }
  return { name, text: out + rewrite(text.slice(from)) };
}

const letterByLetter = (table: Readonly<Record<string, string>>) => (text: string) =>
  // TCVN3 has no capitals with tones: there a capital is a matter of the font.
  Array.from(text, (letter) => table[letter] ?? table[letter.toLowerCase()] ?? letter).join("");

export const inTcvn3 = (marked: MarkedText): MarkedText => rewritten(marked, letterByLetter(TCVN3_LETTERS));
export const inVni = (marked: MarkedText): MarkedText => rewritten(marked, letterByLetter(VNI_LETTERS));
export const nfd = (marked: MarkedText): MarkedText => rewritten(marked, (text) => text.normalize("NFD"));

const TONES: readonly (readonly [string, string])[] = [
  ["òa", "oà"], ["óa", "oá"], ["ỏa", "oả"], ["ọa", "oạ"], ["ủy", "uỷ"], ["ùy", "uỳ"], ["úy", "uý"], ["ụy", "uỵ"],
]; // prettier-ignore

export const oldTones = (marked: MarkedText): MarkedText =>
  rewritten(marked, (text) =>
    TONES.reduce((out, [a, b]) => out.replaceAll(new RegExp(`${a}(?!\\p{L})`, "gu"), b), text),
  );
