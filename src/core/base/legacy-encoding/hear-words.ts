import { remembered } from "../remembered";
import { decodeLegacy, type LegacyEncoding } from "./legacy-encoding";
import { isVietnameseSyllable } from "./vietnamese-syllable";

export type Encoding = "unicode" | LegacyEncoding;

/** What the words with marks say under one reading. */
export interface Hearing {
  /** Share of them that are Vietnamese syllables. */
  readonly share: number;
  /** How many are syllables only because the reading changed them; under Unicode, how many are syllables. */
  readonly witnesses: number;
}

/** What one word says under a reading: no syllable, a syllable under any reading, or a syllable under this one. */
type Testimony = 0 | 1 | 2;

/** More words tell nothing new, and a line may be the whole file. */
const WORDS_HEARD = 100;

/** Letters and the Western signs that stand for letters in legacy fonts (« is ô, ­ is ư). */
const WORDS = /[A-Za-z\u00a1-\u024f\u1e00-\u1eff]+/g;
const HAS_MARKS = /[^A-Za-z]/;
const HAS_LETTER = /[A-Za-z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f\u1e00-\u1eff]/;
const SIGNS_AROUND = /^[\u00a1-\u00bf\u00d7\u00f7]+|[\u00a1-\u00bf\u00d7\u00f7]+$/g;
/** No legacy font had these letters (ạ, ơ, đ). */
export const BEYOND_WESTERN = /[\u0100-\u024f\u1e00-\u1eff]/;

/** The words of a line that can tell encodings apart. A sign alone (a bullet ·, § before a number) is no word. */
export function wordsWithMarks(line: string): readonly string[] {
  const words: string[] = [];
  for (const [word] of line.matchAll(WORDS)) {
    if (HAS_MARKS.test(word) && (word.length > 1 || HAS_LETTER.test(word))) words.push(word);
    if (words.length === WORDS_HEARD) break;
  }
  return words;
}

export function hear(words: readonly string[], reading: Encoding): Hearing {
  let [valid, witnesses] = [0, 0];
  for (const word of words) {
    const testimony = testimonyOf(word)[reading];
    if (testimony > 0) valid += 1;
    if (testimony > 1) witnesses += 1;
  }
  return { share: words.length === 0 ? 0 : valid / words.length, witnesses };
}

const testimonyOf = remembered((word: string): Readonly<Record<Encoding, Testimony>> => ({
  unicode: inUnicode(word) ? 2 : 0,
  tcvn3: inLegacy(word, "tcvn3"),
  vni: inLegacy(word, "vni"),
}));

function inUnicode(word: string): boolean {
  const core = word.replace(SIGNS_AROUND, "").replace(/Ð/g, "Đ").replace(/ð/g, "đ");
  return HAS_MARKS.test(core) && isVietnameseSyllable(core);
}

/** A word with a letter no legacy font had speaks against every legacy reading. */
function inLegacy(word: string, encoding: LegacyEncoding): Testimony {
  if (word.length > LONGEST_SPELLING || BEYOND_WESTERN.test(word)) return 0;
  const decoded = decodeLegacy(word, encoding);
  if (!isVietnameseSyllable(decoded)) return 0;
  return decoded === word ? 1 : 2;
}

/** A syllable has seven letters at most, and a letter two characters. */
const LONGEST_SPELLING = 14;
