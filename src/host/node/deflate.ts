import { constants, deflateRawSync } from "node:zlib";
import type { Deflate } from "../../core/workbook";

/** Measured on a merge summary: level 4 costs a quarter more time for 9 % less, level 6 takes two and a half times as long. */
const LEVEL = 2;
/** An empty last block: it closes a stream whose blocks all said "more to come". */
const END_OF_STREAM = Uint8Array.of(3, 0);

/** Compression by Node's own zlib. Each chunk ends on a byte boundary, so the pieces join into one stream. */
export const deflate: Deflate = (chunks) => {
  const pieces: Uint8Array[] = [];
  for (const chunk of chunks) {
    pieces.push(deflateRawSync(chunk, { level: LEVEL, finishFlush: constants.Z_SYNC_FLUSH }));
  }
  return [...pieces, END_OF_STREAM];
};
