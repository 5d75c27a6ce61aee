import { type AsyncBuffer, parquetMetadataAsync, parquetRead } from "hyparquet";
import type { DecodeParquet } from "../../app";

/** A text, or whatever stands uncompressed for it: more than this no table of ours holds in a file. */
const MOST_UNPACKED = 2_000_000_000;

/**
 * Reads a Parquet file with hyparquet. Its own directory tells how many rows it holds and what they unpack to: where that is
 * more than what was exported, nothing is read.
 */
export const decodeParquet: DecodeParquet = async (bytes, mostRows) => {
  const file: AsyncBuffer = {
    byteLength: bytes.length,
    // A copy of its own: the bytes of a file from the disk may lie among those of others.
    slice: (start, end) => new Uint8Array(bytes.subarray(start, end)).buffer,
  };
  try {
    const metadata = await parquetMetadataAsync(file);
    const unpacked = metadata.row_groups.reduce(
      (sum, { total_byte_size }) => sum + Number(total_byte_size),
      0,
    );
    if (Number(metadata.num_rows) > mostRows || unpacked > MOST_UNPACKED) return undefined;
    const rows: (readonly unknown[])[] = [];
    await parquetRead({
      ...{ file, metadata, rowFormat: "array" },
      onComplete: (read: readonly (readonly unknown[])[]) => {
        for (const cells of read) rows.push(cells.map(plain));
      },
    });
    const columns = metadata.schema.slice(1).map(({ name }) => name);
    return { columns, rows };
  } catch {
    return undefined;
  }
};

/** Days come back as moments at midnight in Greenwich. */
const plain = (value: unknown): unknown => {
  if (typeof value === "bigint") return Number(value);
  return isMoment(value) ? value.toISOString().slice(0, 10) : value;
};

const isMoment = (value: unknown): value is { toISOString(): string } =>
  typeof value === "object" && value !== null && "toISOString" in value;
