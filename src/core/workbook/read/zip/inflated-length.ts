import { Inflate as InflateStream } from "fflate";

/** Compressed bytes taken at a time: at worst they swell to some 4 MB, which are counted and let go. */
const MOUTHFUL = 1 << 12;
/** A stored block of DEFLATE is handed out whole and holds at most 64 kB: what stays silent longer has ended. */
const SILENCE = 1 << 17;

/**
 * How many bytes a raw DEFLATE stream swells to, keeping none of them: up to its end, its first fault, or just past
 * `most`. Bytes may follow the stream; a broken one counts as far as a lenient reader would read it.
 */
export function inflatedLength(compressed: Uint8Array, most: number): number {
  let length = 0;
  let silentSince = 0;
  const stream = new InflateStream((piece) => (length += piece.length));
  for (let at = 0; at < compressed.length && length <= most && at - silentSince < SILENCE; at += MOUTHFUL) {
    const before = length;
    try {
      stream.push(compressed.subarray(at, at + MOUTHFUL), at + MOUTHFUL >= compressed.length);
    } catch {
      return length;
    }
    if (length > before) silentSince = at;
  }
  return length;
}
