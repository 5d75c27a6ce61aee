import { ByteSink } from "./byte-sink";
import { type Packing, joinZip, packPart } from "./zip";

/** A .zip of texts, written as UTF-8; the same bytes for the same texts. Names are ASCII. */
export function writeTextArchive(
  files: readonly { readonly name: string; readonly text: string }[],
  packing: Packing = {},
): Uint8Array {
  const sink = new ByteSink();
  return joinZip(
    files.map(({ name, text }) => packPart({ path: name, chunks: chunksOf(text, sink) }, packing)),
  );
}

/** So many letters at a time: a long text never stands in memory twice. */
const PIECE = 1 << 16;

function* chunksOf(text: string, sink: ByteSink): Generator<Uint8Array> {
  for (let start = 0; start < text.length;) {
    const end = wholeEnd(text, start + PIECE);
    sink.utf8(text.slice(start, end));
    start = end;
    if (sink.isFull) yield sink.take();
  }
  yield sink.take();
}

/** No piece ends with half a character. */
const wholeEnd = (text: string, end: number): number =>
  /[\ud800-\udbff]/.test(text.charAt(end - 1)) ? end + 1 : end;
