/** About this many bytes are gathered before they are handed on; measured: larger gains nothing. */
const CHUNK = 1 << 18;
const REPLACEMENT = 0xfffd;

/**
 * A collector (see `CellFindings`) of text as UTF-8 that hands it on in chunks, so that a sheet of half a million rows never stands in memory
 * as one string. A chunk is a view of the sink's own buffer: use it before writing on.
 */
export class ByteSink {
  private bytes = new Uint8Array(CHUNK + (CHUNK >> 2));
  private length = 0;

  get isFull(): boolean {
    return this.length >= CHUNK;
  }

  /** What was gathered since the last call. */
  take(): Uint8Array {
    const chunk = this.bytes.subarray(0, this.length);
    this.length = 0;
    return chunk;
  }

  /** Text known to hold only ASCII: markup, digits, addresses. */
  ascii(text: string): void {
    const size = text.length;
    this.reserve(size);
    const { bytes, length } = this;
    for (let i = 0; i < size; i++) bytes[length + i] = text.charCodeAt(i);
    this.length = length + size;
  }

  /** Any text; half of a broken surrogate pair, which UTF-8 cannot hold, becomes U+FFFD. */
  utf8(text: string): void {
    const size = text.length;
    this.reserve(size * 3);
    const bytes = this.bytes;
    let at = this.length;
    for (let i = 0; i < size; i++) {
      const unit = text.charCodeAt(i);
      if (unit < 0x80) {
        bytes[at++] = unit;
      } else if (unit < 0x800) {
        bytes[at++] = 0xc0 | (unit >> 6);
        bytes[at++] = 0x80 | (unit & 0x3f);
      } else {
        const code = unit < 0xd800 || unit > 0xdfff ? unit : pairAt(text, i);
        if (code > 0xffff) i++;
        at = putWide(bytes, at, code);
      }
    }
    this.length = at;
  }

  private reserve(more: number): void {
    const needed = this.length + more;
    if (needed <= this.bytes.length) return;
    const wider = new Uint8Array(Math.max(needed, this.bytes.length * 2));
    wider.set(this.bytes.subarray(0, this.length));
    this.bytes = wider;
  }
}

/** The code point of a whole surrogate pair, else the replacement character. */
function pairAt(text: string, index: number): number {
  const code = text.codePointAt(index) ?? REPLACEMENT;
  return code > 0xffff ? code : REPLACEMENT;
}

/** Writes a code point of three or four bytes; returns where the next one goes. */
function putWide(bytes: Uint8Array, start: number, code: number): number {
  let at = start;
  if (code > 0xffff) {
    bytes[at++] = 0xf0 | (code >> 18);
    bytes[at++] = 0x80 | ((code >> 12) & 0x3f);
  } else {
    bytes[at++] = 0xe0 | (code >> 12);
  }
  bytes[at++] = 0x80 | ((code >> 6) & 0x3f);
  bytes[at++] = 0x80 | (code & 0x3f);
  return at;
}
