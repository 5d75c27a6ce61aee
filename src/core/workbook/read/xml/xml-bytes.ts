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

/** Bytes a name may hold: letters, digits, `_ : - .`, and all beyond ASCII. */
const IS_IN_NAME = Uint8Array.from({ length: 256 }, (_, byte) =>
  byte >= 0x80 || /[\w:.-]/.test(String.fromCharCode(byte)) ? 1 : 0,
);
const STARTS_NO_NAME = new Set([..."0123456789.-"].map((sign) => sign.charCodeAt(0)));

/** The bytes start … end − 1 are a name. */
export function isName(bytes: Uint8Array, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (IS_IN_NAME[bytes[i] ?? 0] !== 1) return false;
  return end > start && !STARTS_NO_NAME.has(bytes[start] ?? 0);
}
