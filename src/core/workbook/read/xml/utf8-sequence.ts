/** Bytes of the UTF-8 sequence that starts with this one. */
export const sequenceLength = (first: number): number =>
  first < 0x80 ? 1 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4;

/** The code point of `size` bytes; −1 for a broken, overlong or surrogate sequence, and for U+FFFE and U+FFFF. */
export function codePoint(bytes: Uint8Array, at: number, size: number): number {
  const first = bytes[at] ?? 0;
  const second = (bytes[at + 1] ?? 0) ^ 0x80;
  if (second > 0x3f || size < sequenceLength(first)) return -1;
  if (size === 2) return first >= 0xc2 ? ((first & 0x1f) << 6) | second : -1;
  const third = (bytes[at + 2] ?? 0) ^ 0x80;
  if (third > 0x3f) return -1;
  if (size === 3) {
    const code = ((first & 0x0f) << 12) | (second << 6) | third;
    return code >= 0x800 && (code & 0xf800) !== 0xd800 && code < 0xfffe ? code : -1;
  }
  const fourth = (bytes[at + 3] ?? 0) ^ 0x80;
  const code = ((first & 0x0f) << 18) | (second << 12) | (third << 6) | fourth;
  return first <= 0xf4 && fourth <= 0x3f && code >= 0x10000 && code <= 0x10ffff ? code : -1;
}
