import type { Entry, FieldValue } from "./model";

/** Keys that take no part in a fingerprint: what the board wrote is none of the unit's report. */
export interface DigestKeys extends ReadonlySet<string> {
  /** Key → the key its column was given first, by which the fingerprint is taken; only where that is another. */
  readonly first?: ReadonlyMap<string, string>;
}

/**
 * A fingerprint of the values of many entries, the same in whatever order they stand: two saves of one
 * report agree, a changed figure shows. Made for finding accidents, not for fending off forgery.
 */
export const contentDigest = (
  entries: readonly Pick<Entry, "values">[],
  without: DigestKeys = NONE,
): string => digestOf(rowHashes(entries, without));

/** What a list of entries says. */
interface EntriesDigest {
  readonly without: DigestKeys;
  readonly content: string;
  /** Six letters of one row: of sixteen million changes one goes unnamed, and `content` tells that too. */
  mark(at: number): string;
}

const digests = new WeakMap<readonly Pick<Entry, "values">[], EntriesDigest>();

/** The same of a list that is asked about again, as the rows of a return are; worked out once. */
export function entriesDigest(entries: readonly Pick<Entry, "values">[], without: DigestKeys): EntriesDigest {
  const known = digests.get(entries);
  if (known !== undefined && isSame(known.without, without)) return known;
  const hashes = rowHashes(entries, without);
  const content = digestOf(hashes);
  const digest = { without, content, mark: (at: number) => sixLetters(hashes[2 * at] ?? 0) };
  digests.set(entries, digest);
  return digest;
}

const isSame = (one: DigestKeys, other: DigestKeys): boolean =>
  one === other ||
  (one.size === other.size &&
    [...one].every((key) => other.has(key)) &&
    one.first?.size === other.first?.size &&
    [...(one.first ?? [])].every(([key, first]) => other.first?.get(key) === first));

/** Two words for each entry. */
function rowHashes(entries: readonly Pick<Entry, "values">[], without: DigestKeys): Int32Array {
  const hashOf = rememberedTextHash();
  const hashes = new Int32Array(2 * entries.length);
  entries.forEach(({ values }, at) => {
    let high = 0;
    let low = 0;
    for (const key in values) {
      const value = values[key];
      if (value === undefined || without.has(key)) continue;
      const seed = hashOf(without.first?.get(key) ?? key);
      const hash = typeof value === "string" ? hashOf(value) : plainHash(value);
      high = (high + mix(hash, seed)) | 0;
      low = (low + mix(seed ^ 0x5bd1e995, hash)) | 0;
    }
    hashes[2 * at] = mix(high, low);
    hashes[2 * at + 1] = mix(low, high ^ 0x27d4eb2f);
  });
  return hashes;
}

function digestOf(hashes: Int32Array): string {
  let high = 0;
  let low = 0;
  for (let at = 0; at < hashes.length; at += 2) {
    high = (high + (hashes[at] ?? 0)) | 0;
    low = (low + (hashes[at + 1] ?? 0)) | 0;
  }
  return hex(high) + hex(low);
}

const NONE: DigestKeys = new Set<string>();
const { imul } = Math;

/** Few enough that no program's last digit tips the rounding, enough for any figure somebody writes. */
const FRACTION_DIGITS = 10;
const NUMBER = new Float64Array(1);
const WORDS = new Uint32Array(NUMBER.buffer);

/** Office programs keep about 15 digits of a fraction, each in its own way; -0 becomes 0, as in Excel. */
const asKept = (value: number): number =>
  Number.isInteger(value) ? value + 0 : Number(value.toPrecision(FRACTION_DIGITS));

/** Whether two values say the same, whatever programs kept them in between. */
export const isSameValue = (one: FieldValue | undefined, other: FieldValue | undefined): boolean =>
  one === other || (typeof one === "number" && typeof other === "number" && asKept(one) === asKept(other));

function plainHash(value: Exclude<FieldValue, string>): number {
  if (typeof value === "boolean") return value ? 0x3c6ef372 : 0x1f83d9ab;
  NUMBER[0] = asKept(value);
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

/** The first six of those eight; of half a million rows each has its own to write. */
const sixLetters = (word: number): string => ((word >>> 8) + 0x1000000).toString(16).slice(1);
