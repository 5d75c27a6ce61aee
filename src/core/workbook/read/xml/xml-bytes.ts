/** The bytes XML is made of. */
export const xmlByte = {
  tab: 0x09,
  lineFeed: 0x0a,
  carriageReturn: 0x0d,
  space: 0x20,
  exclamation: 0x21,
  quote: 0x22,
  apostrophe: 0x27,
  slash: 0x2f,
  lessThan: 0x3c,
  equals: 0x3d,
  greaterThan: 0x3e,
  question: 0x3f,
} as const;

export const isSpace = (byte: number | undefined): boolean =>
  byte === xmlByte.space ||
  byte === xmlByte.lineFeed ||
  byte === xmlByte.carriageReturn ||
  byte === xmlByte.tab;

/** What cannot stand in a name: white space, `>`, `/`, `=`, `<`. */
export const isNameEnd = (byte: number | undefined): boolean =>
  isSpace(byte) ||
  byte === xmlByte.greaterThan ||
  byte === xmlByte.slash ||
  byte === xmlByte.equals ||
  byte === xmlByte.lessThan;

/** Index of the first byte at or after `at` that is not white space. */
export function skipSpace(bytes: Uint8Array, at: number): number {
  let i = at;
  while (i < bytes.length && isSpace(bytes[i])) i++;
  return i;
}

/** Index of `byte` at or after `at`, or the end. */
export function byteAfter(bytes: Uint8Array, byte: number, at: number): number {
  let i = at;
  while (i < bytes.length && bytes[i] !== byte) i++;
  return i;
}

/** The bytes at `at` spell this ASCII text. */
export function startsWith(bytes: Uint8Array, at: number, text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    if (bytes[at + i] !== text.charCodeAt(i)) return false;
  }
  return true;
}

/** A character of XML begins or goes on at `at`: no control but white space, not U+FFFE nor U+FFFF, not the end. */
export function isAllowed(bytes: Uint8Array, at: number): boolean {
  const byte = bytes[at];
  if (byte === undefined) return false;
  if (byte < 0x20) return isSpace(byte);
  return byte !== 0xef || bytes[at + 1] !== 0xbf || (bytes[at + 2] ?? 0) < 0xbe;
}
