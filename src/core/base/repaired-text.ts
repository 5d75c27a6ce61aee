import { LEGACY_SPELLINGS, legacyLines } from "./legacy-encoding";
import { MappedText, type TextRepair, type Replacement } from "./mapped-text";
import {
  DASHES,
  DOUBLE_QUOTES,
  INVISIBLE,
  MAYBE_LOOK_ALIKE,
  SINGLE_QUOTES,
  withTrueLetters,
} from "./vietnamese-text";

export interface RepairedText {
  readonly text: string;
  /** Offset in the original of the character standing at `at`; the original's length for the end of the text. */
  originalOffset(at: number): number;
  /** In order of offset. */
  readonly repairs: readonly TextRepair[];
}

const LINE_BREAKS: Replacement = { pattern: /\r\n?|[\v\f\u0085\u2028\u2029]/g, repair: () => "\n" };
/** A letter with its marks, no more than letters really carry: normalising a flood of marks takes forever. */
const COMPOSED: Replacement = {
  pattern: /\P{M}?\p{M}{1,30}|[\u0340-\u0387\u1f00-\u1fff\u2126\u212a\u212b\uf900-\ufaff]/gu,
  repair: (cluster) => cluster.normalize("NFC"),
};
const LETTERS: Replacement = { kind: "look-alike", pattern: /\S+/g, repair: withTrueLetters };

/** After decoding, since in TCVN3 the soft hyphen is ư and Ð is é. Line breaks stay. */
const TIDYING: readonly Replacement[] = [
  { kind: "invisible", pattern: INVISIBLE, repair: () => "" },
  { kind: "spacing", pattern: /[^\S\n ]/g, repair: () => " " },
  { kind: "punctuation", pattern: DASHES, repair: () => "-" },
  { kind: "punctuation", pattern: DOUBLE_QUOTES, repair: () => '"' },
  { kind: "punctuation", pattern: SINGLE_QUOTES, repair: () => "'" },
];

/** 238-Q§/TW (TCVN3), 238-QÑ/TW (VNI): within the code of a document these signs can only be Đ. */
const CODE_LETTERS: readonly Replacement[] = [
  { kind: "tcvn3", pattern: dInCode("§"), repair: () => "Đ" },
  { kind: "vni", pattern: dInCode("Ñ"), repair: () => "Đ" },
];

function dInCode(sign: string): RegExp {
  const code = String.raw`(?<=\d[-/][A-ZĐ§Ñ/-]{0,12})`;
  return new RegExp(`${code}${sign}(?=[A-Z/-])|${code}(?<=[A-Z])${sign}(?![\\p{L}\\d])`, "gu");
}

const LEGACY_LETTERS = {
  tcvn3: { kind: "tcvn3", ...LEGACY_SPELLINGS.tcvn3 },
  vni: { kind: "vni", ...LEGACY_SPELLINGS.vni },
} as const;

/** Anything but legacy letters that a pass would change; most texts have nothing of the kind. */
const UNTIDY =
  /[\u061c\ufe0f\t\v\f\r\u0080-\u00a0\u00a7\u00ab\u00ad\u00bb\u00d0\u00d1\u00f0\u0300-\u1dff\u1f00-\u2015\u2018-\u201f\u2028-\u202f\u205f-\u2069\u2126\u212a\u212b\u2212\u3000\uf900-\ufaff\ufe58\ufe63\ufeff\uff0d]/;

/** A mark of its own, or a letter that has another form. */
const DECOMPOSED = /[\p{M}\u0340-\u0387\u1f00-\u1fff\u2126\u212a\u212b\uf900-\ufaff]/u;
const CODE_SIGN = /[§Ñ]/;

/**
 * What the writer meant, ready for searching, with the way back to every original character: composed letters, true
 * letters (Ð → Đ, no Cyrillic inside Vietnamese words), plain spaces, dashes and quotes, "\n" line ends, nothing
 * invisible, and Unicode where a line was typed in TCVN3 or VNI. Words, case and line breaks stay as they are.
 */
export function repairText(original: string): RepairedText {
  const text = new MappedText(original);
  const untidy = UNTIDY.test(original);
  if (untidy) {
    text.replace(LINE_BREAKS);
    if (DECOMPOSED.test(text.text)) text.replace(COMPOSED);
  }
  const legacy = legacyLines(text.text);
  text.replaceWithin(legacy.map(({ verdict, ...line }) => ({ ...line, ...LEGACY_LETTERS[verdict] })));
  if (untidy) {
    for (const pass of TIDYING) text.replace(pass);
    if (MAYBE_LOOK_ALIKE.test(text.text)) text.replace(LETTERS);
    if (CODE_SIGN.test(text.text)) for (const pass of CODE_LETTERS) text.replace(pass);
  }
  return { text: text.text, originalOffset: (at) => text.originalOffset(at), repairs: text.repairs };
}
