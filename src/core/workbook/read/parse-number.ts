import { asciiText } from "./decode-text";

const ZERO = 0x30;
const NINE = 0x39;
const PLUS = 0x2b;
const LETTER_E = 0x65;
const MINUS = 0x2d;
const POINT = 0x2e;
/** Up to 15 digits a whole number and a power of ten are both exact, so that their quotient is rightly rounded. */
const EXACT_DIGITS = 15;
const POWERS_OF_TEN = Float64Array.from({ length: EXACT_DIGITS + 1 }, (_, power) => 10 ** power);
/** Excel writes 17 digits and an exponent at most; other programs a little more. */
const LONGEST = 400;

/** The number these ASCII bytes spell, or NaN. */
export function parseNumber(bytes: Uint8Array, start: number, end: number): number {
  const first = bytes[start] === MINUS ? start + 1 : start;
  let whole = 0;
  let point = -1;
  for (let i = first; i < end; i++) {
    const byte = bytes[i] ?? 0;
    const digit = byte - ZERO;
    if (digit >= 0 && digit <= 9) whole = whole * 10 + digit;
    else if (byte === POINT && point === -1) point = i;
    else return parseAnyNumber(bytes, start, end);
  }
  const digits = point === -1 ? end - first : end - first - 1;
  if (digits === 0 || digits > EXACT_DIGITS) return parseAnyNumber(bytes, start, end);
  const value = point === -1 ? whole : whole / (POWERS_OF_TEN[end - point - 1] ?? 1);
  return first === start || value === 0 ? value : -value;
}

/** More digits, exponents: left to the language, which rounds every decimal rightly. */
function parseAnyNumber(bytes: Uint8Array, start: number, end: number): number {
  for (let i = start; i < end; i++) if (!isNumeric(bytes[i] ?? 0)) return Number.NaN;
  const value = start < end && end - start <= LONGEST ? Number(asciiText(bytes, start, end)) : Number.NaN;
  return Number.isFinite(value) ? value : Number.NaN;
}

/** Digits, signs, point and exponent: leaves out what `Number` takes besides, such as white space and 0x1F. */
const isNumeric = (byte: number): boolean =>
  (byte >= ZERO && byte <= NINE) ||
  byte === POINT ||
  byte === MINUS ||
  byte === PLUS ||
  (byte | 0x20) === LETTER_E;

/** The whole number ≥ 0 these ASCII digits spell, or −1. */
export function parseIndex(bytes: Uint8Array, start: number, end: number): number {
  if (end <= start || end - start > 9) return -1;
  let value = 0;
  for (let i = start; i < end; i++) {
    const digit = (bytes[i] ?? 0) - ZERO;
    if (digit < 0 || digit > 9) return -1;
    value = value * 10 + digit;
  }
  return value;
}
