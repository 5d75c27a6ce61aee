import { inflatedLength } from "../../../core/workbook";
import { charactersOf } from "../file-kind";
import { PDF_FONT_BYTES, PDF_STREAM_BYTES, PDF_STREAMS_BYTES } from "../limits";

/** A PDF whose compressed streams are known to be small, and how many were left out for that. */
export interface BoundedPdf {
  readonly bytes: Uint8Array;
  readonly leftOut: number;
}

/**
 * A copy of a PDF in which nothing compressed swells beyond bounds; undefined where all of it together does. pdfjs
 * inflates whole streams before it looks at them, so they are counted here first, whatever the file says of them.
 * A stream that is too large is emptied in its place, as are pictures and attached files, which hold no text and may
 * rightly be large: a page that calls such a stream its content gets nothing from it.
 *
 * What another filter wraps (LZW, ASCII85 before Flate) and what is encrypted is not counted here: `boundedSteps` is.
 */
export function boundedStreams(original: Uint8Array): BoundedPdf | undefined {
  const bytes = Uint8Array.from(original);
  let [total, leftOut] = [0, 0];
  for (const start of deflatedStreams(original)) {
    const most = mostOf(labelOf(original, start));
    const length = most <= 0 ? 0 : inflatedLength(original.subarray(start + ZLIB_HEAD), most);
    if (most <= 0 || length > most) bytes.set(NOTHING.slice(0, bytes.length - start), start);
    if (length > most) leftOut += 1;
    total += length;
    if (total > PDF_STREAMS_BYTES) return undefined;
  }
  return { bytes, leftOut };
}

/** An empty text, compressed. */
const NOTHING = [0x78, 0x9c, 0x03, 0, 0, 0, 0, 1];
const ZLIB_HEAD = 2;
const DEFLATE = 8;
const [LINE_FEED, RETURN] = [0x0a, 0x0d];
const STREAM = Array.from("stream", (letter) => letter.charCodeAt(0));

/** Where the data of streams begin that are compressed by zlib, told by its two bytes (RFC 1950). */
function* deflatedStreams(bytes: Uint8Array): Generator<number> {
  for (let at = bytes.indexOf(LETTER_S); at >= 0; at = bytes.indexOf(LETTER_S, at + 1)) {
    if (!STREAM.every((letter, further) => bytes[at + further] === letter)) continue;
    const start = behindLine(bytes, at + STREAM.length);
    const [method = 0, check = 0] = bytes.subarray(start, start + ZLIB_HEAD);
    if (method % 16 === DEFLATE && (method * 256 + check) % 31 === 0) yield start;
  }
}
const LETTER_S = 0x73;

/** pdfjs skips the rest of the line behind "stream". */
function behindLine(bytes: Uint8Array, from: number): number {
  let at = from;
  while (at < bytes.length && bytes[at] !== LINE_FEED && bytes[at] !== RETURN) at += 1;
  return at + (bytes[at] === RETURN && bytes[at + 1] === LINE_FEED ? 2 : 1);
}

/** Before a stream stands what it is: from the "obj" of its own object. */
function labelOf(bytes: Uint8Array, start: number): string {
  const before = charactersOf(bytes.subarray(Math.max(0, start - LONGEST_LABEL), start));
  return before.slice(before.lastIndexOf("obj") + 1);
}
const LONGEST_LABEL = 4096;

/** What a stream may swell to: less than nothing where it is compressed twice, which only hides how much it holds. */
function mostOf(label: string): number {
  if (/\/Subtype\s*\/Image\b|\/Type\s*\/EmbeddedFile\b/.test(label)) return 0;
  if ((label.match(/\/(?:FlateDecode|Fl)\b/g)?.length ?? 0) > 1) return -1;
  return IS_FONT.test(label) ? PDF_FONT_BYTES : PDF_STREAM_BYTES;
}
const IS_FONT = /\/Length1\b|\/Subtype\s*\/(?:Type1C|CIDFontType0C|OpenType)\b/;
