import { asciiText } from "../xml/decode-text";
import { exactQuotient } from "./exact-quotient";

const ZERO = 0x30;
const NINE = 0x39;
const PLUS = 0x2b;
const LETTER_E = 0x65;
const MINUS = 0x2d;
const POINT = 0x2e;
/** Digits are gathered in two whole numbers, both small; 17 together, as many as Excel writes. */
const HIGH_DIGITS = 9;
const LOW_DIGITS = 8;
/** Powers of ten up to this one are exact doubles. */
const EXACT_POWERS = 22;
const POWERS_OF_TEN = Float64Array.from({ length: EXACT_POWERS + 1 }, (_, power) => Number(`1e${power}`));
const powerOfTen = (power: number): number => POWERS_OF_TEN[power] ?? 1;
/** Excel writes 17 digits and an exponent at most; other programs a little more. */
const LONGEST = 400;

/** The number these ASCII bytes spell, rounded as `Number` rounds it, or NaN. */
export function parseNumber(bytes: Uint8Array, start: number, end: number): number {
  const first = bytes[start] === MINUS ? start + 1 : start;
  let high = 0;
  let low = 0;
  let highDigits = 0;
  let lowDigits = 0;
  let point = -1;
  for (let i = first; i < end; i++) {
    const byte = bytes[i] ?? 0;
    const digit = byte - ZERO;
    if (digit < 0 || digit > 9) {
      if (byte !== POINT || point !== -1) return parseAnyNumber(bytes, start, end);
      point = i;
    } else if (highDigits < HIGH_DIGITS) {
      high = high * 10 + digit;
      if (high > 0) highDigits++;
    } else {
      low = low * 10 + digit;
      if (++lowDigits > LOW_DIGITS) return parseAnyNumber(bytes, start, end);
    }
  }
  const decimals = point === -1 ? 0 : end - point - 1;
  if (end - first <= (point === -1 ? 0 : 1) || decimals > EXACT_POWERS)
    return parseAnyNumber(bytes, start, end);
  const value = exactQuotient(high * powerOfTen(lowDigits), low, powerOfTen(decimals));
  if (Number.isNaN(value)) return parseAnyNumber(bytes, start, end);
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
