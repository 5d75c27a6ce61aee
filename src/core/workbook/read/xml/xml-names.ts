import { decodeUtf8 } from "./decode-text";

const role = { none: 0, letter: 1, notFirst: 2, colon: 3, beyondAscii: 4 } as const;

/** What each byte may be in a name. */
const ROLES = Uint8Array.from({ length: 256 }, (_, byte) => roleOf(byte));

function roleOf(byte: number): number {
  if (byte >= 0x80) return role.beyondAscii;
  const sign = String.fromCharCode(byte);
  if (/[A-Z_a-z]/.test(sign)) return role.letter;
  if (/[\d.-]/.test(sign)) return role.notFirst;
  return sign === ":" ? role.colon : role.none;
}

/** XML 1.0, NameStartChar and NameChar, without the colon. */
const FIRST = String.raw`A-Z_a-z\xC0-\xD6\xD8-\xF6\xF8-\u02FF\u0370-\u037D\u037F-\u1FFF\u200C\u200D\u2070-\u218F\u2C00-\u2FEF\u3001-\uD7FF\uF900-\uFDCF\uFDF0-\uFFFD\u{10000}-\u{EFFFF}`;
const PART = String.raw`[${FIRST}][-.0-9\xB7\u0300-\u036F\u203F\u2040${FIRST}]*`;
const NAME = new RegExp(`^(?:${PART}:)?${PART}$`, "u");

/** Where the name in bytes start … end − 1 has its local part: `space` in `xml:space`; −1 where they are no name. */
export function localStart(bytes: Uint8Array, start: number, end: number): number {
  let local = start;
  let isAscii = true;
  for (let i = start; i < end; i++) {
    const found = ROLES[bytes[i] ?? 0];
    if (found === role.letter) continue;
    if (found === role.none || (found === role.notFirst && i === local)) return -1;
    if (found === role.beyondAscii) isAscii = false;
    if (found !== role.colon) continue;
    if (local > start || i === start) return -1;
    local = i + 1;
  }
  if (local >= end) return -1;
  return isAscii || NAME.test(decodeUtf8(bytes, start, end) ?? "") ? local : -1;
}
