/** The core knows no TextEncoder; the percent-encoding of the language itself is UTF-8 as well. */
export function utf8Bytes(text: string): Uint8Array {
  const encoded = encodeURIComponent(text);
  const bytes = new Uint8Array(encoded.length);
  let length = 0;
  for (let at = 0; at < encoded.length; at += 1) {
    const code = encoded.charCodeAt(at);
    if (code === PERCENT) {
      bytes[length] = parseInt(encoded.slice(at + 1, at + 3), 16);
      at += 2;
    } else {
      bytes[length] = code;
    }
    length += 1;
  }
  return bytes.slice(0, length);
}

const PERCENT = 37;
const HEX = Array.from({ length: 256 }, (_, byte) => `%${byte.toString(16).padStart(2, "0")}`);

/** The text of UTF-8 bytes; undefined where they are none. */
export function fromUtf8(bytes: Uint8Array): string | undefined {
  try {
    return decodeURIComponent(Array.from(bytes, (byte) => HEX[byte] ?? "").join(""));
  } catch {
    return undefined;
  }
}
