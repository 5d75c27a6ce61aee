import { codePoint, sequenceLength } from "./utf8-sequence";
import { byteAfter, startsWith } from "./xml-bytes";
import { referenceLength, referred } from "./xml-references";

/**
 * Bytes → the short texts of cells: UTF-8, and in the same pass what XML writes in its own way. Written out because
 * core knows no TextDecoder, and because some producers write every Vietnamese letter as a reference (`&#7879;`).
 */
let units = new Uint16Array(1024);
/** Said by `decodeUnits` beside its result: where it stopped, whether the text may hold an escaped unit, and `]]>`. */
let stop = 0;
let hasUnderscore = false;
let endsSection = false;

/** Longer than any text of a workbook (Excel: 32,767 characters a cell); not decoded. */
const LONGEST = 1 << 20;

/** Nearly every text ends within so many bytes. */
const USUAL_LENGTH = 4096;

const AMPERSAND = 0x26;
const LESS_THAN = 0x3c;
const UNDERSCORE = 0x5f;
const GREATER_THAN = 0x3e;
const TAB = 0x09;
const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;

const ESCAPED_UNIT = /_x([0-9A-Fa-f]{4})_/g;

const MEANS_MORE = [AMPERSAND, UNDERSCORE, LESS_THAN, GREATER_THAN];

/** ASCII that means itself and nothing more, wherever it stands. */
const IS_PLAIN = Uint8Array.from({ length: 256 }, (_, byte) => {
  const isText = byte === TAB || byte === LINE_FEED || (byte >= 0x20 && byte < 0x80);
  return isText && !MEANS_MORE.includes(byte) ? 1 : 0;
});

/** The text of bytes start … end − 1, or undefined where they are no UTF-8 or more than a megabyte. */
export function decodeUtf8(bytes: Uint8Array, start: number, end: number): string | undefined {
  if (!reserve(end - start)) return undefined;
  let length = 0;
  for (let i = start; i < end;) {
    const byte = bytes[i] ?? 0;
    const size = sequenceLength(byte);
    const code = size === 1 ? byte : codePoint(bytes, i, Math.min(size, end - i));
    if (code < 0) return undefined;
    length = put(code, length);
    i += size;
  }
  return joinUnits(units, length);
}

/** As `decodeUtf8`, with XML's references resolved and its line ends made one (CR LF → LF); undefined if malformed. */
export function decodeXml(bytes: Uint8Array, start: number, end: number): string | undefined {
  if (!reserve(end - start)) return undefined;
  const length = decodeUnits(bytes, start, end);
  return length < 0 || stop < end ? undefined : joinUnits(units, length);
}

/**
 * A cell's text (ST_Xstring): as `decodeXml`, and `_x000D_` is the character of that number; a text that should
 * show `_x000D_` is stored as `_x005F_x000D_`.
 */
export function decodeCellText(bytes: Uint8Array, start: number, end: number): string | undefined {
  const text = decodeXml(bytes, start, end);
  if (endsSection) return undefined;
  return hasUnderscore ? unescapeUnits(text) : text;
}

/** Decodes cell texts whose end is not known yet: it is found in the same pass. */
export class CellTextScanner {
  /** The `<` that ended the last text. */
  end = 0;

  constructor(private readonly bytes: Uint8Array) {}

  /** Text from `start` up to the next tag; undefined if malformed. */
  scan(start: number): string | undefined {
    const { bytes } = this;
    reserve(USUAL_LENGTH);
    const length = decodeUnits(bytes, start, Math.min(start + USUAL_LENGTH, bytes.length));
    this.end = stop;
    if (length >= 0 && bytes[stop] === LESS_THAN && !endsSection) {
      const text = joinUnits(units, length);
      return hasUnderscore ? unescapeUnits(text) : text;
    }
    this.end = byteAfter(bytes, LESS_THAN, start);
    return decodeCellText(bytes, start, this.end);
  }
}

/** Decodes into `units` up to `end` or a tag and says in `stop` where it ended; gives the length, −1 if malformed. */
function decodeUnits(bytes: Uint8Array, start: number, end: number): number {
  let length = 0;
  let i = start;
  hasUnderscore = false;
  endsSection = false;
  while (i < end) {
    const byte = bytes[i] ?? 0;
    if (IS_PLAIN[byte] === 1) {
      units[length++] = byte;
      i++;
      continue;
    }
    if (byte >= 0x80 || byte === AMPERSAND) {
      const size = byte === AMPERSAND ? referenceLength(bytes, i, end) : sequenceLength(byte);
      const code =
        byte === AMPERSAND ? referred(bytes, i, size) : codePoint(bytes, i, Math.min(size, end - i));
      if (code < 0) return -1;
      length = put(code, length);
      i += size;
      continue;
    }
    if (byte === LESS_THAN) break;
    const isReturn = byte === CARRIAGE_RETURN;
    if (byte < 0x20 && !isReturn) return -1;
    if (byte === UNDERSCORE) hasUnderscore = true;
    if (byte === GREATER_THAN && startsWith(bytes, i - 2, "]]>")) endsSection = true;
    units[length++] = isReturn ? LINE_FEED : byte;
    i += isReturn && bytes[i + 1] === LINE_FEED ? 2 : 1;
  }
  stop = i;
  return length;
}

/** `_xHHHH_` → that UTF-16 unit. */
export const unescapeUnits = (text: string | undefined): string | undefined =>
  text?.replace(ESCAPED_UNIT, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));

function reserve(length: number): boolean {
  if (length > LONGEST) return false;
  if (length > units.length) units = new Uint16Array(length * 2);
  return true;
}

function put(code: number, length: number): number {
  if (code <= 0xffff) {
    units[length] = code;
    return length + 1;
  }
  units[length] = 0xd800 | ((code - 0x10000) >> 10);
  units[length + 1] = 0xdc00 | (code & 0x3ff);
  return length + 2;
}

/** Bytes as characters 0 … 255. */
export function asciiText(bytes: Uint8Array, start: number, end: number): string {
  if (!reserve(end - start)) return "";
  for (let i = start; i < end; i++) units[i - start] = bytes[i] ?? 0;
  return joinUnits(units, Math.max(end - start, 0));
}

const unit = String.fromCharCode;

/** Eight units a call: measured faster than one a call and than spreading the whole array. */
function joinUnits(from: Uint16Array, length: number): string {
  let text = "";
  let i = 0;
  for (; i + 8 <= length; i += 8) {
    text += unit(
      from[i] ?? 0, from[i + 1] ?? 0, from[i + 2] ?? 0, from[i + 3] ?? 0,
      from[i + 4] ?? 0, from[i + 5] ?? 0, from[i + 6] ?? 0, from[i + 7] ?? 0,
    ); // prettier-ignore
  }
  for (; i < length; i++) text += unit(from[i] ?? 0);
  return text;
}
