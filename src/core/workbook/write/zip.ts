import { Deflate as FflateStream } from "fflate";
import { type PlainDate, dateParts, joinedBytes } from "../../base";
import { ByteSink } from "./byte-sink";
import { crc32 as crc32InJavaScript } from "./crc32";

/**
 * Compresses the chunks of one part into one raw DEFLATE stream, given back in pieces. A chunk may be overwritten
 * as soon as the next one is asked for.
 */
export type Deflate = (chunks: Iterable<Uint8Array>) => readonly Uint8Array[];

/** The same, by another thread: a chunk is copied before the next one is asked for. */
export type DeflateAside = (chunks: Iterable<Uint8Array>) => Promise<readonly Uint8Array[]>;

/** CRC-32, continued from that of the bytes before. */
export type Crc32 = (bytes: Uint8Array, previous?: number) => number;

/** What packing asks of the platform; plain JavaScript unless the host has something faster. */
export interface Packing {
  readonly deflate?: Deflate | undefined;
  readonly crc32?: Crc32 | undefined;
}

export interface PackingAside {
  readonly deflateAside: DeflateAside;
  readonly crc32?: Crc32 | undefined;
}

/** A file to be put into the zip, written chunk by chunk. */
export interface Part {
  readonly path: string;
  readonly chunks: Iterable<Uint8Array>;
}

/** A file inside the zip, already compressed. */
export interface PackedPart {
  readonly path: string;
  readonly pieces: readonly Uint8Array[];
  readonly packedSize: number;
  readonly size: number;
  readonly crc: number;
}

/** Pure JavaScript compression, for the browser. Level 4, measured: a seventh more time than 1, a sixth smaller. */
export const deflateWithFflate: Deflate = (chunks) => {
  const pieces: Uint8Array[] = [];
  const stream = new FflateStream({ level: 4 }, (piece) => pieces.push(piece));
  for (const chunk of chunks) stream.push(chunk, false);
  stream.push(new Uint8Array(0), true);
  return pieces;
};

/** Compresses one part while it is being written. */
export function packPart(part: Part, { deflate = deflateWithFflate, crc32 }: Packing): PackedPart {
  const measured = new MeasuredPart(part, crc32);
  return measured.packed(deflate(measured.chunks()));
}

/** The same, compressed aside. */
export async function packPartAside(part: Part, { deflateAside, crc32 }: PackingAside): Promise<PackedPart> {
  const measured = new MeasuredPart(part, crc32);
  return measured.packed(await deflateAside(measured.chunks()));
}

/** Takes the size and checksum of a part as its chunks go by. */
class MeasuredPart {
  private size = 0;
  private crc = 0;

  constructor(
    private readonly part: Part,
    private readonly crc32: Crc32 = crc32InJavaScript,
  ) {}

  *chunks(): Generator<Uint8Array> {
    for (const chunk of this.part.chunks) {
      this.size += chunk.length;
      this.crc = this.crc32(chunk, this.crc);
      yield chunk;
    }
  }

  packed(pieces: readonly Uint8Array[]): PackedPart {
    const packedSize = pieces.reduce((sum, piece) => sum + piece.length, 0);
    return { path: this.part.path, pieces, packedSize, size: this.size, crc: this.crc };
  }
}

const LOCAL_HEADER = 30;
const DIRECTORY_ENTRY = 46;
const END_RECORD = 22;
const MAX_SIZE = 0xffffffff;
/** The earliest a zip can say: without a day given, equal input gives equal bytes. */
const NO_DAY: PlainDate = "1980-01-01";
/** Bit 11 of an entry's flags: its name is UTF-8. */
const NAME_IS_UTF8 = 0x800;

/** A part as its headers tell it. */
interface ZipMember extends PackedPart {
  readonly name: Uint8Array;
  /** As MS-DOS counts days. */
  readonly day: number;
}

/** A zip of packed parts, without clock: same parts, same bytes. @param day which all its files bear */
export const joinZip = (packed: readonly PackedPart[], day = NO_DAY): Uint8Array =>
  joinedBytes(zipPieces(packed, day));

/** The same, its bytes in pieces: those of the parts are not copied. */
export function zipPieces(packed: readonly PackedPart[], day = NO_DAY): readonly Uint8Array[] {
  const sink = new ByteSink();
  const parts = packed.map((part): ZipMember => ({
    ...part,
    name: utf8Name(part.path, sink),
    day: dosDay(day),
  }));
  const pieces: Uint8Array[] = [];
  const starts: number[] = [];
  let at = 0;
  for (const part of parts) {
    starts.push(at);
    pieces.push(localHeader(part), ...part.pieces);
    at += LOCAL_HEADER + part.name.length + part.packedSize;
  }
  const directory = directoryOf({ parts, starts, at });
  if (at + directory.length > MAX_SIZE || parts.some((part) => part.size > MAX_SIZE)) {
    throw new RangeError("A workbook above 4 GB does not fit a plain zip");
  }
  return [...pieces, directory];
}

function localHeader(part: ZipMember): Uint8Array {
  const header = new Uint8Array(LOCAL_HEADER + part.name.length);
  const view = new DataView(header.buffer);
  view.setUint32(0, 0x04034b50, true);
  putName(header, putFacts(view, 4, part) + 2, part.name);
  return header;
}

/** The 24 bytes a local header and a directory entry share, from "version needed" to the path's length. */
function putFacts(view: DataView, at: number, part: ZipMember): number {
  view.setUint16(at, 20, true);
  view.setUint16(at + 2, part.name.length === part.path.length ? 0 : NAME_IS_UTF8, true);
  view.setUint16(at + 4, 8, true); // method: deflate
  view.setUint16(at + 8, part.day, true);
  view.setUint32(at + 10, part.crc, true);
  view.setUint32(at + 14, part.packedSize, true);
  view.setUint32(at + 18, part.size, true);
  view.setUint16(at + 22, part.name.length, true);
  return at + 24;
}

function putName(zip: Uint8Array, at: number, name: Uint8Array): number {
  zip.set(name, at);
  return at + name.length;
}

function utf8Name(path: string, sink: ByteSink): Uint8Array {
  sink.utf8(path);
  return sink.take().slice();
}

function dosDay(date: PlainDate): number {
  const { year, month, day } = dateParts(date);
  return ((year - 1980) << 9) | (month << 5) | day;
}

interface Directory {
  readonly parts: readonly ZipMember[];
  readonly starts: readonly number[];
  /** Where the directory itself begins. */
  readonly at: number;
}

function directoryOf({ parts, starts, at: start }: Directory): Uint8Array {
  const size = parts.reduce((sum, { name }) => sum + DIRECTORY_ENTRY + name.length, 0);
  const directory = new Uint8Array(size + END_RECORD);
  const view = new DataView(directory.buffer);
  let at = 0;
  parts.forEach((part, index) => {
    view.setUint32(at, 0x02014b50, true);
    view.setUint16(at + 4, 20, true); // version made by
    const rest = putFacts(view, at + 6, part);
    view.setUint32(rest + 12, starts[index] ?? 0, true);
    at = putName(directory, at + DIRECTORY_ENTRY, part.name);
  });
  view.setUint32(at, 0x06054b50, true);
  view.setUint16(at + 8, parts.length, true);
  view.setUint16(at + 10, parts.length, true);
  view.setUint32(at + 12, size, true);
  view.setUint32(at + 16, start, true);
  return directory;
}

/** A .zip of files, the same bytes for the same files and day. @param packing with the day its files bear, if any */
export function writeArchive(
  files: readonly { readonly name: string; readonly bytes: Uint8Array }[],
  { day, ...packing }: Packing & { readonly day?: PlainDate } = {},
): Uint8Array {
  return joinZip(
    files.map(({ name, bytes }) => packPart({ path: name, chunks: [bytes] }, packing)),
    day,
  );
}
