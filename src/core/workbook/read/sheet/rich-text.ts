import { byteAfter, skipTag, startsWith, xmlByte } from "../xml/xml-bytes";
import { decodeCellText } from "../xml/decode-text";

const LETTER_T = 0x74;

/**
 * Text of a string item (`<si>` or `<is>`), given the bytes between its tags: runs joined, formatting and phonetic
 * runs left out. Undefined where it is malformed.
 */
export function richText(bytes: Uint8Array, start: number, end: number): string | undefined {
  let text = "";
  let at = byteAfter(bytes, xmlByte.lessThan, start);
  while (at < end) {
    if (startsWith(bytes, at, "<rPh")) {
      at = endOfPhonetic(bytes, at, end);
      continue;
    }
    const isText = bytes[at + 1] === LETTER_T && isTagEnd(bytes[at + 2]);
    at = skipTag(bytes, at);
    if (!isText || bytes[at - 2] === xmlByte.slash) {
      at = byteAfter(bytes, xmlByte.lessThan, at);
      continue;
    }
    const close = byteAfter(bytes, xmlByte.lessThan, at);
    const run = close <= end ? decodeCellText(bytes, at, close) : undefined;
    if (run === undefined) return undefined;
    text = text === "" ? run : text + run;
    at = byteAfter(bytes, xmlByte.lessThan, close + 1);
  }
  return text;
}

const isTagEnd = (byte: number | undefined): boolean =>
  byte === xmlByte.greaterThan ||
  byte === xmlByte.space ||
  byte === xmlByte.slash ||
  byte === xmlByte.lineFeed;

function endOfPhonetic(bytes: Uint8Array, start: number, end: number): number {
  let at = start + 1;
  while (at < end && !startsWith(bytes, at, "</rPh>")) at = byteAfter(bytes, xmlByte.lessThan, at + 1);
  return at < end ? byteAfter(bytes, xmlByte.lessThan, at + 1) : end;
}
