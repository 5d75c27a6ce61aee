import { decodeWindows1252 } from "./decode-windows-1252";

/** The text of a file, and how its bytes were taken: Western letters may be those of an old Vietnamese font. */
export interface DecodedText {
  readonly text: string;
  readonly encoding: "unicode" | "western" | "mixed";
}

const LINE_FEED = 0x0a;

/**
 * The bytes of a text file as text; undefined where they are none. Byte order marks are believed; without one UTF-8 is
 * tried, then line by line what is not UTF-8 is taken as Windows-1252, which is how texts in TCVN3 and VNI fonts were
 * saved.
 */
export function decodeText(bytes: Uint8Array): DecodedText | undefined {
  const utf16 = utf16Encoding(bytes);
  if (utf16 !== undefined) return asText({ text: new TextDecoder(utf16).decode(bytes), encoding: "unicode" });
  if (looksBinary(bytes)) return undefined;
  const utf8 = decodeUtf8(bytes);
  return asText(utf8 === undefined ? decodeByLines(bytes) : { text: utf8, encoding: "unicode" });
}

const asText = (found: DecodedText): DecodedText | undefined =>
  hasTooManyControls(found.text) ? undefined : found;

/** By its mark; without one, by the zero bytes that every second place of such a text in Vietnamese mostly has. */
function utf16Encoding(bytes: Uint8Array): "utf-16le" | "utf-16be" | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  const sample = bytes.subarray(0, 4096);
  const zeros = [0, 0];
  sample.forEach((byte, at) => {
    if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  const many = sample.length / 8;
  if (odd > many && even * 20 < odd) return "utf-16le";
  if (even > many && odd * 20 < even) return "utf-16be";
  return undefined;
}

const looksBinary = (bytes: Uint8Array): boolean => bytes.subarray(0, 65_536).includes(0);

/** Text has tabs and line ends, and no other control characters to speak of. */
function hasTooManyControls(text: string): boolean {
  const sample = text.slice(0, 65_536);

  const controls = sample.match(/[\0-\x08\x0e-\x1f\x7f\ufffd]/g)?.length ?? 0;
  return controls > sample.length / 50;
}

function decodeUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Mixed when some lines are UTF-8 beyond ASCII and others are not UTF-8: files pasted together. */
function decodeByLines(bytes: Uint8Array): DecodedText {
  const lines: string[] = [];
  let [unicode, western] = [0, 0];
  for (let from = 0; from < bytes.length;) {
    const lineFeed = bytes.indexOf(LINE_FEED, from);
    const line = bytes.subarray(from, lineFeed < 0 ? bytes.length : lineFeed + 1);
    const utf8 = decodeUtf8(line);
    if (utf8 === undefined) western += 1;
    else if (utf8.length < line.length) unicode += 1;
    lines.push(utf8 ?? decodeWindows1252(line));
    from += line.length;
  }
  return { text: lines.join(""), encoding: unicode > 0 && western > 0 ? "mixed" : "western" };
}
