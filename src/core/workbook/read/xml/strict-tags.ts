import { referenceLength, referred } from "./xml-references";
import { byteAfter, isName, skipSpace, xmlByte } from "./xml-bytes";

const AMPERSAND = 0x26;

/** Not a place in the bytes: what stands there is malformed, or written in a way the scanners leave to the XML reader. */
export const NOT_STRICT = -1;

/** Index after the tag whose name ended at `at`, its attributes being well-formed; else NOT_STRICT. */
export function afterTag(bytes: Uint8Array, at: number): number {
  let end = at;
  for (;;) {
    const start = skipSpace(bytes, end);
    const byte = bytes[start];
    if (byte === xmlByte.greaterThan) return start + 1;
    if (byte === xmlByte.slash) return bytes[start + 1] === xmlByte.greaterThan ? start + 2 : NOT_STRICT;
    if (start === end) return NOT_STRICT; // two attributes without a space, or a name that goes on
    end = afterAttribute(bytes, start);
    if (end < 0) return NOT_STRICT;
  }
}

/** Index after the attribute `name="value"` at `at`; NOT_STRICT also for spaces around its equals sign. */
export function afterAttribute(bytes: Uint8Array, at: number): number {
  const equals = byteAfter(bytes, xmlByte.equals, at);
  const mark = bytes[equals + 1];
  if (mark !== xmlByte.quote && mark !== xmlByte.apostrophe) return NOT_STRICT;
  return isName(bytes, at, equals) ? afterValue(bytes, equals + 2, mark) : NOT_STRICT;
}

/** Index after the mark that ends the value at `start`: a quotation mark, or the `<` after the text of an element. */
export function afterValue(bytes: Uint8Array, start: number, mark: number): number {
  for (let i = start; i < bytes.length; i++) {
    const byte = bytes[i];
    if (byte === mark) return i + 1;
    if (byte === xmlByte.lessThan) return NOT_STRICT;
    if (byte === AMPERSAND && referred(bytes, i, referenceLength(bytes, i, bytes.length)) < 0)
      return NOT_STRICT;
  }
  return NOT_STRICT;
}
