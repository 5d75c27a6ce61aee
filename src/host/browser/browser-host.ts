import type { Host } from "../../app";
import type { DeflateAside } from "../../core/workbook";
import { crc32, deflateWithFflate, inflateWithFflate } from "../../core/workbook";

/** The browser's own compressor, beside the writing. */
const deflateAside: DeflateAside = async (chunks) => {
  const stream = new CompressionStream("deflate-raw");
  const pieces = piecesOf(stream.readable);
  const writer = stream.writable.getWriter();
  for (const chunk of chunks) await writer.write(chunk.slice());
  await writer.close();
  return pieces;
};

async function piecesOf(stream: ReadableStream<Uint8Array>): Promise<readonly Uint8Array[]> {
  const pieces: Uint8Array[] = [];
  const reader = stream.getReader();
  for (let next = await reader.read(); !next.done; next = await reader.read()) pieces.push(next.value);
  return pieces;
}

/** A page or a worker in a browser: nothing leaves it. */
export const browserHost: Host = {
  inflate: inflateWithFflate,
  deflate: deflateWithFflate,
  deflateAside,
  crc32,
  sha256: async (bytes) => {
    const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes.slice().buffer));
    return Array.from(digest, (byte) => byte.toString(16).padStart(2, "0")).join("");
  },
};
