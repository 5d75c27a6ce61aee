import { decodeXml } from "./decode-text";
import { knownName } from "./known-names";
import { afterValue } from "./strict-tags";
import { isNameEnd, isSpace, skipSpace, xmlByte } from "./xml-bytes";
import { localStart } from "./xml-names";

export interface RawAttribute {
  readonly name: string;
  /** Bounds of the value, without its quotes. */
  readonly start: number;
  readonly end: number;
}

/**
 * Of one element. Each is held against those before it, so without a bound a megabyte of them would take minutes; the
 * longest element of Office Open XML takes about seventy.
 */
const MOST_ATTRIBUTES = 256;

/** Index after the name at `at`. */
export function nameEnd(bytes: Uint8Array, at: number): number {
  let end = at;
  while (end < bytes.length && !isNameEnd(bytes[end])) end++;
  return end;
}

/** What stands between an element's name and the end of its tag; a cursor (see `XmlReader`) over one tag at a time. */
export class XmlAttributes {
  list: RawAttribute[] = [];
  /** The tag ends in `/>`. */
  closesItself = false;
  /** After the tag. */
  position = 0;

  constructor(private readonly bytes: Uint8Array) {}

  /** @param start just after the element's name; false if malformed. */
  read(start: number): boolean {
    this.list = [];
    this.position = start;
    for (;;) {
      const at = skipSpace(this.bytes, this.position);
      const byte = this.bytes[at];
      this.closesItself = byte === xmlByte.slash;
      if (this.closesItself || byte === xmlByte.greaterThan) {
        this.position = at + (this.closesItself ? 2 : 1);
        return this.bytes[this.position - 1] === xmlByte.greaterThan;
      }
      if (at === this.position || this.list.length === MOST_ATTRIBUTES || !this.readOne(at)) return false;
    }
  }

  /** Undefined if malformed. */
  valueOf({ start, end }: RawAttribute): string | undefined {
    const text = decodeXml(this.bytes, start, end);
    // Tabs and line ends are spaces; one written as a reference would stay, but none we read can hold it.
    for (let i = start; i < end; i++) {
      const byte = this.bytes[i];
      if (byte !== xmlByte.space && isSpace(byte)) return text?.replace(/[\t\n\r]/g, " ");
    }
    return text;
  }

  private readOne(at: number): boolean {
    const { bytes } = this;
    const end = nameEnd(bytes, at);
    const name = knownName(bytes, at, end);
    const equals = skipSpace(bytes, end);
    const start = skipSpace(bytes, equals + 1) + 1;
    const quote = bytes[start - 1];
    if (name === undefined || end === at || bytes[equals] !== xmlByte.equals) return false;
    if (quote !== xmlByte.quote && quote !== xmlByte.apostrophe) return false;
    const after = afterValue(bytes, start, quote);
    if (after < 0 || localStart(bytes, at, end) < 0) return false;
    if (this.list.some((one) => one.name === name)) return false;
    this.list.push({ name, start, end: after - 1 });
    this.position = after;
    return true;
  }
}
