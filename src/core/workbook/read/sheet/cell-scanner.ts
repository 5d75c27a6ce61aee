import { cellType, cellTypeAt } from "./cell-type";
import { asciiText } from "../xml/decode-text";
import { LAST_COLUMN, LAST_ROW } from "../../../base";
import { NOT_STRICT, StrictTags, afterValue, type XmlPiece } from "../xml/strict-tags";
import { byteAfter, isSpace, skipSpace, startsWith, xmlByte } from "../xml/xml-bytes";

const { equals, greaterThan, lessThan, quote, slash, space } = xmlByte;
const letter = { c: 0x63, f: 0x66, r: 0x72, s: 0x73, t: 0x74, v: 0x76 } as const;
const UPPER_A = 0x41;
const ZERO = 0x30;
/** Whole numbers of up to nine digits are read while their end is looked for. */
const FAST_DIGITS = 9;

/** Not a place in the bytes: the sheet is not in the plain form the scanners know. */
export const UNUSUAL = NOT_STRICT;

/**
 * Finds the parts of one `<c>` element after the other: a cursor (see `XmlReader`). The fields tell of the cell scanned
 * last: where it stands, and where in the bytes its value does.
 */
export class CellScanner {
  /** 1-based; 0 where the file does not say, −1 for an address that is none. */
  row = 0;
  column = 0;
  /** −1 for what is no number. */
  style = 0;
  type: number = cellType.number;
  formula = false;
  /** Bounds of the text of the formula, equal where it has none of its own. */
  formulaStart = 0;
  formulaEnd = 0;
  /** Bounds of the content of `<v>`; start is −1 where there is none. */
  start = -1;
  end = -1;
  /** The content of `<v>` where it is nothing but a few digits, else −1. */
  whole = -1;
  /** Bounds of `<is>…</is>`; start is −1 where there is none. */
  inlineStart = -1;
  inlineEnd = -1;
  private addressStart = 0;

  private readonly bytes: Uint8Array;
  private readonly tags: StrictTags;

  constructor(part: XmlPiece) {
    this.bytes = part.bytes;
    this.tags = new StrictTags(part);
  }

  /** The address as written, for a message. */
  get address(): string {
    const end = this.addressStart + 20;
    const close = Math.min(byteAfter(this.bytes, quote, this.addressStart), end);
    return asciiText(this.bytes, this.addressStart, close);
  }

  get hasContent(): boolean {
    return this.formula || this.start >= 0 || this.inlineStart >= 0;
  }

  /** @param start just after `<c`; returns the index after the cell, or UNUSUAL. */
  scan(start: number): number {
    this.row = 0;
    this.column = 0;
    this.style = 0;
    this.type = cellType.number;
    this.formula = false;
    this.start = -1;
    this.inlineStart = -1;
    const following = this.bytes[start];
    if (following !== space && following !== greaterThan && following !== slash) return UNUSUAL;
    const at = this.scanTag(start);
    return at < 0 || this.bytes[at - 2] === slash ? at : this.scanContent(at);
  }

  /** Puts the cell where its neighbours say it stands. */
  place(row: number, column: number): void {
    this.row = row;
    this.column = column;
  }

  /** Leaves the spaces around the value out of its bounds. */
  trimValue(): void {
    while (this.start < this.end && isSpace(this.bytes[this.start])) this.start++;
    while (this.start < this.end && isSpace(this.bytes[this.end - 1])) this.end--;
  }

  private scanTag(start: number): number {
    const { bytes } = this;
    let at = start;
    let named = 0;
    while (at >= 0) {
      const byte = bytes[at];
      if (byte === greaterThan) return at + 1;
      if (byte === slash) return bytes[at + 1] === greaterThan ? at + 2 : UNUSUAL;
      if (!isSpace(byte)) return UNUSUAL; // two attributes without a space between them
      const name = bytes[++at];
      if (bytes[at + 1] !== equals || bytes[at + 2] !== quote) {
        if (isSpace(name) || name === greaterThan || name === slash) continue;
        at = this.skipAttribute(at, (named & OTHERS) !== 0);
        named |= OTHERS;
        continue;
      }
      const bit = bitOf(name);
      if (bit === 0 || (named & bit) !== 0) return UNUSUAL;
      named |= bit;
      at = bit === 1 ? this.scanAddress(at + 3) : bit === 2 ? this.scanStyle(at + 3) : this.scanType(at + 3);
    }
    return UNUSUAL;
  }

  /**
   * An attribute that says nothing to us: `cm`, `vm`, `ph`. One that does is UNUSUAL here, as `r='A1'` is.
   *
   * @param isFurther not the first of this tag.
   */
  private skipAttribute(at: number, isFurther: boolean): number {
    if (!isFurther) this.tags.begin();
    const after = this.tags.afterAttribute(at);
    const saysMore = this.tags.equals === at + 1 && bitOf(this.bytes[at]) !== 0;
    return saysMore ? UNUSUAL : after;
  }

  /** `AB12"` */
  private scanAddress(start: number): number {
    const { bytes } = this;
    this.addressStart = start;
    let at = start;
    let column = 0;
    let row = 0;
    for (; at < start + 3; at++) {
      const order = ((bytes[at] ?? 0) & 0xdf) - UPPER_A; // upper or lower case
      if (order < 0 || order > 25) break;
      column = column * 26 + order + 1;
    }
    for (const last = at + 7; at < last; at++) {
      const digit = (bytes[at] ?? 0) - ZERO;
      if (digit < 0 || digit > 9) break;
      row = row * 10 + digit;
    }
    const isAddress =
      bytes[at] === quote && column > 0 && column <= LAST_COLUMN && row > 0 && row <= LAST_ROW;
    this.column = isAddress ? column : -1;
    this.row = isAddress ? row : -1;
    return isAddress ? at + 1 : this.afterQuote(at);
  }

  private scanStyle(start: number): number {
    const { bytes } = this;
    let at = start;
    let style = 0;
    for (const last = start + FAST_DIGITS; at < last; at++) {
      const digit = (bytes[at] ?? 0) - ZERO;
      if (digit < 0 || digit > 9) break;
      style = style * 10 + digit;
    }
    const isNumber = bytes[at] === quote && at > start;
    this.style = isNumber ? style : -1;
    return isNumber ? at + 1 : this.afterQuote(at);
  }

  private scanType(start: number): number {
    this.type = cellTypeAt(this.bytes, start);
    return this.bytes[start + 1] === quote ? start + 2 : this.afterQuote(start);
  }

  private afterQuote(at: number): number {
    return afterValue(this.bytes, at, quote);
  }

  private scanContent(start: number): number {
    const { bytes } = this;
    let at = start;
    while (at >= 0) {
      if (bytes[at] !== lessThan) at = skipSpace(bytes, at);
      if (bytes[at] !== lessThan) return UNUSUAL;
      const name = bytes[at + 1];
      if (name === letter.v) at = this.scanValue(at);
      else if (name === slash) return closes(bytes, at, letter.c) ? at + 4 : UNUSUAL;
      else if (name === letter.f) at = this.scanFormula(at);
      else at = opensInline(bytes, at) ? this.scanInline(at) : UNUSUAL;
    }
    return UNUSUAL;
  }

  private scanValue(at: number): number {
    const { bytes } = this;
    const start = this.contentStart(at + 2);
    if (start < 0 || this.start >= 0) return UNUSUAL;
    if (bytes[start - 2] === slash) return start;
    let end = start;
    let whole = 0;
    for (const last = start + FAST_DIGITS; end < last; end++) {
      const digit = (bytes[end] ?? 0) - ZERO;
      if (digit < 0 || digit > 9) break;
      whole = whole * 10 + digit;
    }
    const isWhole = bytes[end] === lessThan && end > start;
    if (!isWhole) end = byteAfter(bytes, lessThan, end);
    this.whole = isWhole ? whole : -1;
    this.start = start;
    this.end = end;
    return closes(bytes, end, letter.v) ? end + 4 : UNUSUAL;
  }

  private scanFormula(at: number): number {
    this.formula = true;
    this.formulaStart = 0;
    this.formulaEnd = 0;
    const start = this.contentStart(at + 2);
    if (start < 0 || this.bytes[start - 2] === slash) return start;
    const end = afterValue(this.bytes, start, lessThan) - 1;
    this.formulaStart = start;
    this.formulaEnd = end;
    return end >= start && closes(this.bytes, end, letter.f) ? end + 4 : UNUSUAL;
  }

  private scanInline(start: number): number {
    const { bytes } = this;
    let at = byteAfter(bytes, lessThan, start + 1);
    while (at < bytes.length && !startsWith(bytes, at, "</is>")) {
      if (bytes[at + 1] === xmlByte.exclamation || bytes[at + 1] === xmlByte.question) return UNUSUAL;
      at = byteAfter(bytes, lessThan, at + 1);
    }
    this.inlineStart = start;
    this.inlineEnd = at + "</is>".length;
    return at < bytes.length ? this.inlineEnd : UNUSUAL;
  }

  /** Index after the `>` of a tag whose one-letter name ended just before `at`; another name is UNUSUAL. */
  private contentStart(at: number): number {
    const byte = this.bytes[at];
    if (byte === greaterThan) return at + 1;
    return byte === space || byte === slash ? this.tags.afterTag(at) : UNUSUAL;
  }
}

/** Whether a tag has named something beside `r`, `s` and `t`. */
const OTHERS = 8;

const bitOf = (name: number | undefined): number =>
  name === letter.r ? 1 : name === letter.s ? 2 : name === letter.t ? 4 : 0;

/** `<is>`, or `<is` with attributes: they say nothing. */
const opensInline = (bytes: Uint8Array, at: number): boolean =>
  startsWith(bytes, at, "<is") && (bytes[at + 3] === greaterThan || bytes[at + 3] === space);

/** The bytes at `at` are `</x>`, x being this letter. */
const closes = (bytes: Uint8Array, at: number, name: number): boolean =>
  bytes[at] === lessThan &&
  bytes[at + 1] === slash &&
  bytes[at + 2] === name &&
  bytes[at + 3] === greaterThan;
