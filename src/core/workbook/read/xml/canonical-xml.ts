import { ALREADY_KNOWN, XmlNamespaces } from "./xml-namespaces";
import { XmlReader, type XmlProblem } from "./xml-reader";

/** What a CDATA section holds as it stands … */
const IN_TEXT = new Map([[0x26, "&amp;"], [0x3c, "&lt;"], [0x3e, "&gt;"]]); // prettier-ignore
/** … and what may stand bare between single quotes, but not between double ones. */
const IN_QUOTES = new Map([[0x22, "&quot;"]]);

/**
 * The same part in the plain form the fast scanners know: no prefixes, comments, processing instructions, CDATA
 * sections, extension lists or foreign elements. Taken when a scanner meets something it does not know, which
 * ordinary producers never write.
 */
export function canonicalXml(bytes: Uint8Array): Uint8Array | XmlProblem {
  const reader = new XmlReader(bytes);
  const out = new Bytes(bytes.length);
  let skippedBelow = Infinity;
  for (let event = reader.next(); event !== "end"; event = reader.next()) {
    if (event === "close") {
      if (reader.depth < skippedBelow - 1) out.ascii(`</${reader.local}>`);
      if (reader.depth < skippedBelow) skippedBelow = Infinity;
    } else if (reader.depth >= skippedBelow) {
      continue;
    } else if (event === "open") {
      if (reader.name === "" || reader.name === "extLst") skippedBelow = reader.depth;
      else putOpenTag(reader, out);
    } else if (reader.isCdata) {
      out.escaped(bytes.subarray(reader.start, reader.position - 3), IN_TEXT);
    } else {
      out.bytes(bytes.subarray(reader.start, reader.position));
    }
  }
  return reader.problem ?? out.all();
}

/** Reads what `canonicalXml` made: its prefixes were looked at, and what declared them is gone. */
export const plainReader = (canonical: Uint8Array): XmlReader =>
  new XmlReader(canonical, new XmlNamespaces(ALREADY_KNOWN));

function putOpenTag(reader: XmlReader, out: Bytes): void {
  out.ascii(`<${reader.local}`);
  for (const { name, start, end } of reader.rawAttributes) {
    if (name.startsWith("xmlns")) continue;
    out.ascii(` ${name}="`);
    out.escaped(reader.bytes.subarray(start, end), IN_QUOTES);
    out.ascii('"');
  }
  out.ascii(">");
}

/** Bytes that grow. */
class Bytes {
  private buffer: Uint8Array;
  private length = 0;

  constructor(expected: number) {
    this.buffer = new Uint8Array(expected + 64);
  }

  bytes(bytes: Uint8Array): void {
    this.reserve(bytes.length);
    this.buffer.set(bytes, this.length);
    this.length += bytes.length;
  }

  escaped(bytes: Uint8Array, escapes: ReadonlyMap<number, string>): void {
    let done = 0;
    bytes.forEach((byte, at) => {
      const escape = escapes.get(byte);
      if (escape === undefined) return;
      this.bytes(bytes.subarray(done, at));
      this.ascii(escape);
      done = at + 1;
    });
    this.bytes(bytes.subarray(done));
  }

  ascii(text: string): void {
    this.reserve(text.length);
    for (let i = 0; i < text.length; i++) this.buffer[this.length++] = text.charCodeAt(i);
  }

  all(): Uint8Array {
    return this.buffer.subarray(0, this.length);
  }

  private reserve(more: number): void {
    if (this.length + more <= this.buffer.length) return;
    const larger = new Uint8Array((this.length + more) * 2);
    larger.set(this.buffer.subarray(0, this.length));
    this.buffer = larger;
  }
}
