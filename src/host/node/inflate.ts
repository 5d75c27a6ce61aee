import { inflateRawSync } from "node:zlib";
import type { Inflate } from "../../core/workbook";

export { crc32 } from "node:zlib";

/** Node's own zlib. One byte more than the limit lets it finish in a single buffer and still notice the excess. */
export const inflate: Inflate = (compressed, limit) =>
  inflateRawSync(compressed, { maxOutputLength: limit, chunkSize: Math.max(limit + 1, 64) });
