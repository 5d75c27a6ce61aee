import { decodeUtf8 } from "./decode-text";
import { startsWith } from "./xml-bytes";

const USUAL_DECLARATION = '<?xml version="1.0" encoding="UTF-8"';
const DECLARATION_END = 200;
const REPLACEMENT = [0xef, 0xbf, 0xbd];

/**
 * An XML part as UTF-8 without a byte order mark: UTF-16 is converted (with or without a mark), any other encoding
 * than UTF-8 and ASCII is not read (undefined).
 */
export function asUtf8(part: Uint8Array): Uint8Array | undefined {
  const [first, second, third] = part;
  if (first === 0xef && second === 0xbb && third === 0xbf) return part.subarray(3);
  if (first === 0xff && second === 0xfe) return fromUtf16(part.subarray(2), 0);
  if (first === 0xfe && second === 0xff) return fromUtf16(part.subarray(2), 1);
  if (first === 0x3c && second === 0) return fromUtf16(part, 0);
  if (first === 0 && second === 0x3c) return fromUtf16(part, 1);
  return declaresOther(part) ? undefined : part;
}

function declaresOther(part: Uint8Array): boolean {
  if (!startsWith(part, 0, "<?xml") || startsWith(part, 0, USUAL_DECLARATION)) return false;
  const end = part.indexOf(0x3e);
  const declaration = decodeUtf8(part, 0, Math.min(end === -1 ? part.length : end, DECLARATION_END)) ?? "";
  const encoding = /\sencoding\s*=\s*["']([^"']*)["']/.exec(declaration)?.[1] ?? "utf-8";
  return !/^(?:utf-?8|us-ascii|ascii)$/i.test(encoding);
}

/** @param lowIsSecond 0 for little-endian pairs, 1 for big-endian ones. */
function fromUtf16(units: Uint8Array, lowIsSecond: 0 | 1): Uint8Array {
  const out = new Uint8Array(Math.ceil(units.length / 2) * 3);
  const unitAt = (at: number): number =>
    (units[at + lowIsSecond] ?? 0) | ((units[at + 1 - lowIsSecond] ?? 0) << 8);
  let length = 0;
  for (let i = 0; i + 1 < units.length; i += 2) {
    const unit = unitAt(i);
    if (unit < 0x80) {
      out[length++] = unit;
    } else if (unit < 0x800) {
      out[length++] = 0xc0 | (unit >> 6);
      out[length++] = 0x80 | (unit & 0x3f);
    } else if ((unit & 0xf800) !== 0xd800) {
      length = putThree(out, length, unit);
    } else {
      const low = i + 3 < units.length ? unitAt(i + 2) : 0;
      const isPair = unit < 0xdc00 && (low & 0xfc00) === 0xdc00;
      length = isPair
        ? putFour(out, length, 0x10000 + ((unit & 0x3ff) << 10) + (low & 0x3ff))
        : putBroken(out, length);
      if (isPair) i += 2;
    }
  }
  return out.subarray(0, length);
}

function putThree(out: Uint8Array, at: number, code: number): number {
  out[at] = 0xe0 | (code >> 12);
  out[at + 1] = 0x80 | ((code >> 6) & 0x3f);
  out[at + 2] = 0x80 | (code & 0x3f);
  return at + 3;
}

function putFour(out: Uint8Array, at: number, code: number): number {
  out[at] = 0xf0 | (code >> 18);
  out[at + 1] = 0x80 | ((code >> 12) & 0x3f);
  out[at + 2] = 0x80 | ((code >> 6) & 0x3f);
  out[at + 3] = 0x80 | (code & 0x3f);
  return at + 4;
}

/** Half of a surrogate pair is no character. */
function putBroken(out: Uint8Array, at: number): number {
  out.set(REPLACEMENT, at);
  return at + 3;
}
