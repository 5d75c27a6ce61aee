import { startsWith } from "./xml-bytes";

const SEMICOLON = 0x3b;
const HASH = 0x23;
const LETTER_X = 0x78;
const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;
const TAB = 0x09;

/** XML's own five entities; others need a DOCTYPE, and a file with one is refused. */
const ENTITIES = [["&amp;", 0x26], ["&lt;", 0x3c], ["&gt;", 0x3e], ["&quot;", 0x22], ["&apos;", 0x27]] as const; // prettier-ignore
const LONGEST_REFERENCE = 12;

/** Bytes from `&` to `;`, or 0 where there is no `;` near enough. */
export function referenceLength(bytes: Uint8Array, at: number, end: number): number {
  const last = Math.min(end, at + LONGEST_REFERENCE);
  for (let i = at + 1; i < last; i++) if (bytes[i] === SEMICOLON) return i + 1 - at;
  return 0;
}

/** The code point that `&#7879;`, `&#x1EC7;` or `&amp;` of this size stands for; −1 where it stands for none. */
export function referred(bytes: Uint8Array, at: number, size: number): number {
  if (size === 0) return -1;
  const end = at + size - 1;
  if (bytes[at + 1] !== HASH) return ENTITIES.find(([entity]) => startsWith(bytes, at, entity))?.[1] ?? -1;
  const isHex = bytes[at + 2] === LETTER_X;
  const radix = isHex ? 16 : 10;
  const first = at + (isHex ? 3 : 2);
  let code = first < end ? 0 : -1;
  for (let i = first; i < end; i++) {
    const digit = digitValue(bytes[i] ?? 0);
    if (digit >= radix) return -1;
    code = code * radix + digit;
  }
  if (code < 0x20) return code === TAB || code === LINE_FEED || code === CARRIAGE_RETURN ? code : -1;
  if (code === 0xfffe || code === 0xffff) return -1;
  return code <= 0x10ffff && (code & 0xfff800) !== 0xd800 ? code : -1;
}

/** 0 … 15 for a hexadecimal digit, 99 for anything else. */
function digitValue(byte: number): number {
  if (byte >= 0x30 && byte <= 0x39) return byte - 0x30;
  const letter = byte | 0x20;
  return letter >= 0x61 && letter <= 0x66 ? letter - 0x61 + 10 : 99;
}
