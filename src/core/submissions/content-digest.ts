import type { Entry, FieldValue } from "./model";

/**
 * A fingerprint of the values of many entries, the same in whatever order they stand: two saves of one
 * report agree, a changed figure shows. Made for finding accidents, not for fending off forgery.
 *
 * @param without keys that take no part: what the board wrote is none of the unit's report
 */
export function contentDigest(
  entries: readonly Pick<Entry, "values">[],
  without: ReadonlySet<string> = NONE,
  hashOf = rememberedTextHash(),
): string {
  let high = 0;
  let low = 0;
  for (const { values } of entries) {
    let rowHigh = 0;
    let rowLow = 0;
    for (const key in values) {
      const value = values[key];
      if (value === undefined || without.has(key)) continue;
      const seed = hashOf(key);
      const hash = typeof value === "string" ? hashOf(value) : plainHash(value);
      rowHigh = (rowHigh + mix(hash, seed)) | 0;
      rowLow = (rowLow + mix(seed ^ 0x5bd1e995, hash)) | 0;
    }
    high = (high + mix(rowHigh, rowLow)) | 0;
    low = (low + mix(rowLow, rowHigh ^ 0x27d4eb2f)) | 0;
  }
  return hex(high) + hex(low);
}

/** The same of each entry by itself. */
export function entryDigests(
  entries: readonly Pick<Entry, "values">[],
  without: ReadonlySet<string>,
): readonly string[] {
  const hashOf = rememberedTextHash();
  return entries.map((entry) => contentDigest([entry], without, hashOf));
}

const NONE: ReadonlySet<string> = new Set();
const { imul } = Math;

/** Few enough that no program's last digit tips the rounding, enough for any figure somebody writes. */
const FRACTION_DIGITS = 10;
const NUMBER = new Float64Array(1);
const WORDS = new Uint32Array(NUMBER.buffer);

function plainHash(value: Exclude<FieldValue, string>): number {
  if (typeof value === "boolean") return value ? 0x3c6ef372 : 0x1f83d9ab;
  // Office programs keep about 15 digits of a fraction, each in its own way; -0 becomes 0, as in Excel.
  NUMBER[0] = Number.isInteger(value) ? value + 0 : Number(value.toPrecision(FRACTION_DIGITS));
  return mix(WORDS[0] ?? 0, WORDS[1] ?? 0);
}

/** Keys, choices and directives return row after row. */
function rememberedTextHash(): (text: string) => number {
  const known = new Map<string, number>();
  return (text) => {
    let hash = known.get(text);
    if (hash === undefined) known.set(text, (hash = textHash(text)));
    return hash;
  };
}

/** FNV-1a over UTF-16 units. */
function textHash(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return hash;
}

/** Spreads two words over one (the finalizer of MurmurHash3). */
function mix(a: number, b: number): number {
  let hash = imul(a ^ (b >>> 15), 0x85ebca6b) ^ imul(b, 0xc2b2ae35);
  hash = imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}

const hex = (word: number): string => (word >>> 0).toString(16).padStart(8, "0");
