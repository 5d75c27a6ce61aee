import { Inflate as InflateStream, inflateSync } from "fflate";
import type { Inflate } from "../../model";

/** Up to this size one call does it: what 128 kB of DEFLATE can swell to at worst takes well under a second. */
const AT_ONCE = 1 << 17;
const PIECE = 1 << 16;

/** Pure JavaScript inflating, for the browser; Node's zlib is about twice as fast and may stand in. */
export const inflateWithFflate: Inflate = (compressed, limit) => {
  if (compressed.length > AT_ONCE) return inflateInPieces(compressed, limit);
  const bytes = inflateSync(compressed, { out: new Uint8Array(limit + 1) });
  if (bytes.length > limit) throw overLimit();
  return bytes;
};

/** fflate cannot be told to stop, so a large stream is fed in pieces and left when it grows past its limit. */
function inflateInPieces(compressed: Uint8Array, limit: number): Uint8Array {
  const bytes = new Uint8Array(limit);
  let length = 0;
  let ended = false;
  const stream = new InflateStream((piece, final) => {
    if (length + piece.length > limit) throw overLimit();
    bytes.set(piece, length);
    length += piece.length;
    ended ||= final;
  });
  for (let at = 0; at < compressed.length; at += PIECE) {
    stream.push(compressed.subarray(at, at + PIECE), at + PIECE >= compressed.length);
  }
  if (!ended) throw new Error("the stream has no end");
  return bytes.subarray(0, length);
}

const overLimit = (): Error => new Error("the stream is longer than it says");
