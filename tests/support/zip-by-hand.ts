import { crc32, deflateRawSync } from "node:zlib";

/** One file of an archive made by hand; every field beyond name and content says something untrue or unusual. */
export interface HandMadeEntry {
  readonly name: string;
  readonly content: string | Uint8Array;
  readonly stored?: boolean;
  readonly crc?: number;
  readonly size?: number;
  readonly method?: number;
  readonly flags?: number;
  /** Sizes and CRC follow the data instead of standing in the local header. */
  readonly dataDescriptor?: boolean;
  /** Sizes and offset stand in a zip64 extra field. */
  readonly zip64?: boolean;
}

export interface HandMadeZip {
  readonly before?: Uint8Array;
  readonly after?: Uint8Array;
  readonly comment?: string;
  /** The end of the archive is written as zip64. */
  readonly zip64?: boolean;
}

const HERE_NOT = 0xffffffff;

/** A zip archive, byte for byte under our control. */
export function zipByHand(entries: readonly HandMadeEntry[], options: HandMadeZip = {}): Uint8Array {
  const pieces: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const entry of entries) {
    const content = Buffer.from(entry.content);
    const packed = entry.stored ? content : deflateRawSync(content);
    const facts = {
      name: Buffer.from(entry.name),
      flags: (entry.flags ?? 0x800) | (entry.dataDescriptor ? 8 : 0),
      method: entry.method ?? (entry.stored ? 0 : 8),
      crc: entry.crc ?? crc32(content),
      packed: packed.length,
      size: entry.size ?? content.length,
    };
    const local = localHeader(facts, entry.dataDescriptor ?? false);
    const descriptor = entry.dataDescriptor
      ? numbers([0x08074b50, 4], [facts.crc, 4], [facts.packed, 4], [facts.size, 4])
      : Buffer.alloc(0);
    directory.push(directoryEntry(facts, offset, entry.zip64 ?? false));
    pieces.push(local, packed, descriptor);
    offset += local.length + packed.length + descriptor.length;
  }
  const directoryBytes = Buffer.concat(directory);
  const end = endRecord(entries.length, directoryBytes.length, { offset, options });
  return Buffer.concat([
    options.before ?? Buffer.alloc(0),
    ...pieces,
    directoryBytes,
    end,
    options.after ?? Buffer.alloc(0),
  ]);
}

interface Facts {
  readonly name: Buffer;
  readonly flags: number;
  readonly method: number;
  readonly crc: number;
  readonly packed: number;
  readonly size: number;
}

function localHeader({ name, flags, method, crc, packed, size }: Facts, isLater: boolean): Buffer {
  const known = isLater ? [0, 0, 0] : [crc, packed, size];
  const sizes = known.map((number): [number, number] => [number, 4]);
  return Buffer.concat([
    numbers(
      [0x04034b50, 4],
      [20, 2],
      [flags, 2],
      [method, 2],
      [0, 2],
      [0x21, 2],
      ...sizes,
      [name.length, 2],
      [0, 2],
    ),
    name,
  ]);
}

function directoryEntry(
  { name, flags, method, crc, packed, size }: Facts,
  offset: number,
  zip64: boolean,
): Buffer {
  const extra = zip64 ? numbers([1, 2], [24, 2], [size, 8], [packed, 8], [offset, 8]) : Buffer.alloc(0);
  const shown = zip64 ? [HERE_NOT, HERE_NOT, HERE_NOT] : [packed, size, offset];
  return Buffer.concat([
    numbers([0x02014b50, 4], [20, 2], [20, 2], [flags, 2], [method, 2], [0, 2], [0x21, 2], [crc, 4]),
    numbers(
      [shown[0] ?? 0, 4],
      [shown[1] ?? 0, 4],
      [name.length, 2],
      [extra.length, 2],
      [0, 2],
      [0, 2],
      [0, 2],
      [0, 4],
    ),
    numbers([shown[2] ?? 0, 4]),
    name,
    extra,
  ]);
}

function endRecord(
  count: number,
  size: number,
  { offset, options }: { offset: number; options: HandMadeZip },
): Buffer {
  const comment = Buffer.from(options.comment ?? "");
  const zip64 = options.zip64
    ? Buffer.concat([
        numbers(
          [0x06064b50, 4],
          [44, 8],
          [45, 2],
          [45, 2],
          [0, 4],
          [0, 4],
          [count, 8],
          [count, 8],
          [size, 8],
          [offset, 8],
        ),
        numbers([0x07064b50, 4], [0, 4], [offset + size, 8], [1, 4]),
      ])
    : Buffer.alloc(0);
  const shown: readonly [number, number, number] = options.zip64
    ? [0xffff, HERE_NOT, HERE_NOT]
    : [count, size, offset];
  return Buffer.concat([
    zip64,
    numbers(
      [0x06054b50, 4],
      [0, 2],
      [0, 2],
      [shown[0], 2],
      [shown[0], 2],
      [shown[1], 4],
      [shown[2], 4],
      [comment.length, 2],
    ),
    comment,
  ]);
}

/** Little-endian numbers of 2, 4 or 8 bytes. */
function numbers(...fields: readonly (readonly [value: number, width: number])[]): Buffer {
  return Buffer.concat(
    fields.map(([value, width]) => {
      const bytes = Buffer.alloc(width);
      if (width === 8) bytes.writeBigUInt64LE(BigInt(value));
      else bytes.writeUIntLE(value, 0, width);
      return bytes;
    }),
  );
}
