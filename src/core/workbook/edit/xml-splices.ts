import type { XmlReader } from "../read/xml/xml-reader";
import { ByteSink } from "../write/byte-sink";
import { NAMESPACES } from "../write/xml-text";

/** A piece of an XML part that is written anew; all around it keeps its bytes. Bounds are in bytes. */
export interface Splice {
  readonly at: number;
  /** Equal to `at` where something is put in. */
  readonly until: number;
  readonly text: string;
}

/** The part with its pieces exchanged; what is put in at one place stands in the order given. */
export function spliced(part: Uint8Array, splices: readonly Splice[]): Uint8Array {
  const inOrder = splices
    .map(({ text, ...bounds }) => ({ ...bounds, bytes: utf8Of(text) }))
    .sort((a, b) => a.at - b.at);
  const length = inOrder.reduce(
    (sum, { at, until, bytes }) => sum + bytes.length - (until - at),
    part.length,
  );
  const whole = new Uint8Array(length);
  let [from, to] = [0, 0];
  for (const { at, until, bytes } of inOrder) {
    whole.set(part.subarray(from, at), to);
    whole.set(bytes, to + at - from);
    to += at - from + bytes.length;
    from = until;
  }
  whole.set(part.subarray(from), to);
  return whole;
}

export function utf8Of(text: string): Uint8Array {
  const sink = new ByteSink();
  sink.utf8(text);
  return sink.take().slice();
}

/** In which vocabulary a part is written, and under which prefix. */
export interface Dialect {
  /** "" or "x:" */
  readonly prefix: string;
  readonly main: string;
  readonly relationships: string;
}

const STRICT = "http://purl.oclc.org/ooxml/";

/** Asked at the root just opened. */
export function dialectOf(reader: XmlReader): Dialect {
  const [start, colon] = [reader.start + 1, reader.bytes.indexOf(COLON, reader.start)];
  const isPrefixed = colon >= 0 && !isBehindName(reader.bytes, start, colon);
  const prefix = isPrefixed ? String.fromCharCode(...reader.bytes.subarray(start, colon + 1)) : "";
  const main = reader.attribute(isPrefixed ? `xmlns:${prefix.slice(0, -1)}` : "xmlns") ?? NAMESPACES.main;
  const relationships = main.startsWith(STRICT)
    ? `${STRICT}officeDocument/relationships`
    : NAMESPACES.relationships;
  return { prefix, main, relationships };
}

const COLON = 0x3a;

/** A name is letters; a blank or the end of the tag before the colon means that it has no prefix. */
const isBehindName = (bytes: Uint8Array, start: number, colon: number): boolean =>
  bytes.subarray(start, colon).some((byte) => byte <= 0x20 || byte === 0x3e || byte === 0x2f);

/** An element written without prefix, as it may stand in a part that uses one. */
export const inDialect = (element: string, { prefix, main }: Dialect): string =>
  prefix === "" ? element : element.replace(/^<[^\s/>]+/, (tag) => `${tag} xmlns="${main}"`);
