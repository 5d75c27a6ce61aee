const POLYNOMIAL = 0xedb88320;
/** Bytes taken in one step ("slicing by 8"): one table of 256 for each. */
const STEP = 8;

const TABLES = makeTables();

function makeTables(): Int32Array {
  const tables = new Int32Array(256 * STEP);
  for (let byte = 0; byte < 256; byte++) {
    let crc = byte;
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ POLYNOMIAL : crc >>> 1;
    tables[byte] = crc;
  }
  for (let i = 256; i < tables.length; i++) {
    const previous = tables[i - 256] ?? 0;
    tables[i] = (previous >>> 8) ^ (tables[previous & 255] ?? 0);
  }
  return tables;
}

/**
 * CRC-32 as zip archives use it (unsigned), continued from that of the bytes before (`previous`). About 1 GB/s;
 * Node's own `zlib.crc32` is faster and may stand in.
 */
export function crc32(bytes: Uint8Array, previous = 0): number {
  const whole = bytes.length - (bytes.length % STEP);
  let crc = ~previous;
  let i = 0;
  for (; i < whole; i += STEP) {
    crc ^=
      (bytes[i] ?? 0) |
      ((bytes[i + 1] ?? 0) << 8) |
      ((bytes[i + 2] ?? 0) << 16) |
      ((bytes[i + 3] ?? 0) << 24);
    crc =
      (TABLES[1792 + (crc & 255)] ?? 0) ^
      (TABLES[1536 + ((crc >>> 8) & 255)] ?? 0) ^
      (TABLES[1280 + ((crc >>> 16) & 255)] ?? 0) ^
      (TABLES[1024 + (crc >>> 24)] ?? 0) ^
      (TABLES[768 + (bytes[i + 4] ?? 0)] ?? 0) ^
      (TABLES[512 + (bytes[i + 5] ?? 0)] ?? 0) ^
      (TABLES[256 + (bytes[i + 6] ?? 0)] ?? 0) ^
      (TABLES[bytes[i + 7] ?? 0] ?? 0);
  }
  for (; i < bytes.length; i++) crc = (TABLES[(crc ^ (bytes[i] ?? 0)) & 255] ?? 0) ^ (crc >>> 8);
  return ~crc >>> 0;
}
