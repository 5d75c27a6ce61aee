import { referenceLength, referred } from "./xml-references";
import { knownName } from "./known-names";
import { byteAfter, isAllowed, skipSpace, startsWith, xmlByte } from "./xml-bytes";
import { localStart } from "./xml-names";
import type { XmlNamespaces } from "./xml-namespaces";

const AMPERSAND = 0x26;
const CLOSING_BRACKET = 0x5d;

/** Bytes that mean more than themselves in a value or a text, or may be no character of XML. */
const IS_SPECIAL = Uint8Array.from({ length: 256 }, (_, byte) => {
  const isMark = [AMPERSAND, CLOSING_BRACKET, xmlByte.lessThan, xmlByte.quote, xmlByte.apostrophe].includes(
    byte,
  );
  return isMark || byte < 0x20 || byte === 0xef ? 1 : 0;
});

/** Of a tag with more the XML reader has to tell. */
const MOST_ATTRIBUTES = 32;

/** Not a place in the bytes: what stands there is malformed, or written in a way the scanners leave to the XML reader. */
export const NOT_STRICT = -1;

/** A part, or a piece of it: its bytes, and which prefix stands for what in them. */
export interface XmlPiece {
  readonly bytes: Uint8Array;
  readonly namespaces: XmlNamespaces;
}

/** Steps over the attributes of one tag after the other; a cursor (see `XmlReader`). */
export class StrictTags {
  /** The equals sign of the attribute stepped over last. */
  equals = 0;
  private readonly bytes: Uint8Array;
  /** A bit for each name met in this tag: two names that share one are held against each other. */
  private met = 0;
  /** Where the local parts of the names met in this tag start and end. */
  private readonly names = new Int32Array(2 * MOST_ATTRIBUTES);
  private count = 0;
  private readonly mayHaveTwins: boolean;

  constructor(private readonly piece: XmlPiece) {
    this.bytes = piece.bytes;
    this.mayHaveTwins = !piece.namespaces.areChecked;
  }

  /** Another tag begins. */
  begin(): void {
    this.met = 0;
    this.count = 0;
  }

  /** Index after the tag whose name ended at `at`, its attributes being well-formed; else NOT_STRICT. */
  afterTag(at: number): number {
    const { bytes } = this;
    let end = at;
    this.begin();
    for (;;) {
      const start = skipSpace(bytes, end);
      const byte = bytes[start];
      if (byte === xmlByte.greaterThan) return start + 1;
      if (byte === xmlByte.slash) return bytes[start + 1] === xmlByte.greaterThan ? start + 2 : NOT_STRICT;
      if (start === end) return NOT_STRICT; // two attributes without a space, or a name that goes on
      end = this.afterAttribute(start);
      if (end < 0) return NOT_STRICT;
    }
  }

  /**
   * Index after the attribute `name="value"` at `at`; NOT_STRICT also for spaces around its equals sign, for what
   * declares a namespace, and for a name the tag may have twice.
   */
  afterAttribute(at: number): number {
    const { bytes } = this;
    const equals = byteAfter(bytes, xmlByte.equals, at);
    this.equals = equals;
    const mark = bytes[equals + 1];
    if (mark !== xmlByte.quote && mark !== xmlByte.apostrophe) return NOT_STRICT;
    const local = localStart(bytes, at, equals);
    if (local < 0 || startsWith(bytes, at, "xmlns") || !this.isBound(at, local)) return NOT_STRICT;
    if (this.mayHaveTwins && this.isTwin(local, equals)) return NOT_STRICT;
    return afterValue(bytes, equals + 2, mark);
  }

  /** Whether the tag has an attribute of this local name already, or too many to tell. */
  private isTwin(start: number, end: number): boolean {
    const { bytes, names } = this;
    const bit = nameBit(bytes, start, end);
    const isShared = (this.met & bit) !== 0;
    this.met |= bit;
    if (this.count === MOST_ATTRIBUTES) return true;
    names[2 * this.count] = start;
    names[2 * this.count + 1] = end;
    this.count += 1;
    if (!isShared) return false;
    for (let at = 0; at < this.count - 1; at += 1) {
      const [from = 0, to = 0] = [names[2 * at], names[2 * at + 1]];
      if (to - from === end - start && isSame(bytes, from, start, end - start)) return true;
    }
    return false;
  }

  private isBound(at: number, local: number): boolean {
    return local === at || this.piece.namespaces.uriOf(knownName(this.bytes, at, local - 1) ?? "") !== "";
  }
}

/** Whether so many bytes are the same at two places. */
function isSame(bytes: Uint8Array, one: number, other: number, length: number): boolean {
  for (let at = 0; at < length; at += 1) if (bytes[one + at] !== bytes[other + at]) return false;
  return true;
}

/** All attributes of rows, cells and what stands in them have a bit of their own. */
const nameBit = (bytes: Uint8Array, start: number, end: number): number =>
  1 <<
  ((bytes[start] ?? 0) + 2 * ((bytes[(start + end) >> 1] ?? 0) + (bytes[end - 1] ?? 0) + 2 * (end - start)));

/** Index after the mark that ends the value at `start`: a quotation mark, or the `<` after the text of an element. */
export function afterValue(bytes: Uint8Array, start: number, mark: number): number {
  for (let i = start; i < bytes.length; i++) {
    const byte = bytes[i] ?? 0;
    if (IS_SPECIAL[byte] === 0) continue;
    if (byte === mark) return i + 1;
    if (byte === xmlByte.lessThan || !isAllowed(bytes, i)) return NOT_STRICT;
    if (byte === AMPERSAND && referred(bytes, i, referenceLength(bytes, i, bytes.length)) < 0)
      return NOT_STRICT;
    if (byte === CLOSING_BRACKET && mark === xmlByte.lessThan && startsWith(bytes, i, "]]>"))
      return NOT_STRICT;
  }
  return NOT_STRICT;
}
