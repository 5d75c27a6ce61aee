import type { Bound } from "../limits";
import { asciiText, decodeUtf8 } from "../xml/decode-text";

/** One file of an archive, as the directory at its end describes it. Sizes in bytes. */
export interface ZipEntry {
  /** As stored, with "/" between folders. */
  readonly name: string;
  readonly encrypted: boolean;
  /** 0 stored, 8 deflated; nothing else is read. */
  readonly method: number;
  readonly crc: number;
  readonly packedSize: number;
  readonly size: number;
  /** Of the entry's local header, from the first byte of the file. */
  readonly offset: number;
}

export type ZipProblem = "no-end" | "damaged" | Extract<Bound, "entries">;

const LOCAL_HEADER = 0x04034b50;
const DIRECTORY_ENTRY = 0x02014b50;
const END_RECORD = 0x06054b50;
const ZIP64_LOCATOR = 0x07064b50;
const ZIP64_END_RECORD = 0x06064b50;
const ZIP64_EXTRA = 1;
const NOT_HERE_16 = 0xffff;
const NOT_HERE_32 = 0xffffffff;

const END_SIZE = 22;
const ENTRY_SIZE = 46;
const LOCAL_SIZE = 30;
const LOCATOR_SIZE = 20;
const ZIP64_END_SIZE = 56;

interface End {
  readonly entries: number;
  readonly directory: number;
  /** Bytes that stand before the archive and that its offsets do not know of. */
  readonly shift: number;
}

/**
 * The directory of a zip archive (APPNOTE 6.3.10), zip64 included; junk before and behind the archive and a
 * comment are passed over. Nothing is inflated.
 */
export function readZipDirectory(
  bytes: Uint8Array,
  limits: { readonly entries: number },
): readonly ZipEntry[] | ZipProblem {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end === undefined) return "no-end";
  if (end.entries > limits.entries) return "entries";
  const entries: ZipEntry[] = [];
  let at = end.directory;
  for (let i = 0; i < end.entries; i++) {
    if (!hasSignature(view, at, DIRECTORY_ENTRY, ENTRY_SIZE)) return "damaged";
    const nameEnd = at + ENTRY_SIZE + view.getUint16(at + 28, true);
    const extraEnd = nameEnd + view.getUint16(at + 30, true);
    if (extraEnd > bytes.length) return "damaged";
    const entry = readEntry(view, at, { nameEnd, extraEnd, shift: end.shift });
    if (entry === undefined) return "damaged";
    entries.push(entry);
    at = extraEnd + view.getUint16(at + 32, true);
  }
  return entries;
}

/** Where an entry's packed bytes lie, or undefined where its local header is not what the directory says. */
export function packedBytes(bytes: Uint8Array, entry: ZipEntry): Uint8Array | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (!hasSignature(view, entry.offset, LOCAL_HEADER, LOCAL_SIZE)) return undefined;
  const name = view.getUint16(entry.offset + 26, true);
  const extra = view.getUint16(entry.offset + 28, true);
  const start = entry.offset + LOCAL_SIZE + name + extra;
  const end = start + entry.packedSize;
  return end <= bytes.length ? bytes.subarray(start, end) : undefined;
}

/** The last end record that fits its own directory; an "end record" inside a comment or a picture does not. */
function findEnd(view: DataView): End | undefined {
  for (let at = view.byteLength - END_SIZE; at >= 0; at--) {
    if (view.getUint8(at) !== 0x50 || view.getUint32(at, true) !== END_RECORD) continue;
    const end = endAt(view, at);
    if (end !== undefined) return end;
  }
  return undefined;
}

function endAt(view: DataView, at: number): End | undefined {
  const entries = view.getUint16(at + 10, true);
  const size = view.getUint32(at + 12, true);
  const offset = view.getUint32(at + 16, true);
  const isZip64 = entries === NOT_HERE_16 || size === NOT_HERE_32 || offset === NOT_HERE_32;
  const zip64 = isZip64 ? zip64EndBefore(view, at) : undefined;
  const end = zip64 ?? { entries, size, offset, at };
  for (const directory of [end.at - end.size, end.offset]) {
    const isThere =
      end.entries === 0 ? directory === end.at : hasSignature(view, directory, DIRECTORY_ENTRY, ENTRY_SIZE);
    if (isThere) return { entries: end.entries, directory, shift: directory - end.offset };
  }
  return undefined;
}

function zip64EndBefore(view: DataView, endRecord: number) {
  const locator = endRecord - LOCATOR_SIZE;
  if (!hasSignature(view, locator, ZIP64_LOCATOR, LOCATOR_SIZE)) return undefined;
  for (const at of [locator - ZIP64_END_SIZE, uint64(view, locator + 8)]) {
    if (!hasSignature(view, at, ZIP64_END_RECORD, ZIP64_END_SIZE)) continue;
    return { entries: uint64(view, at + 32), size: uint64(view, at + 40), offset: uint64(view, at + 48), at };
  }
  return undefined;
}

interface EntryBounds {
  readonly nameEnd: number;
  readonly extraEnd: number;
  readonly shift: number;
}

function readEntry(
  view: DataView,
  at: number,
  { nameEnd, extraEnd, shift }: EntryBounds,
): ZipEntry | undefined {
  const sizes = [view.getUint32(at + 24, true), view.getUint32(at + 20, true), view.getUint32(at + 42, true)];
  const [size, packedSize, offset] = sizes.includes(NOT_HERE_32)
    ? zip64Sizes(view, sizes, [nameEnd, extraEnd])
    : sizes;
  if (size === undefined || packedSize === undefined || offset === undefined) return undefined;
  const nameBytes = new Uint8Array(view.buffer, view.byteOffset + at + ENTRY_SIZE, nameEnd - at - ENTRY_SIZE);
  return {
    name: (
      decodeUtf8(nameBytes, 0, nameBytes.length) ?? asciiText(nameBytes, 0, nameBytes.length)
    ).replaceAll("\\", "/"),
    encrypted: (view.getUint16(at + 8, true) & 1) === 1,
    method: view.getUint16(at + 10, true),
    crc: view.getUint32(at + 16, true),
    packedSize,
    size,
    offset: offset + shift,
  };
}

/** Sizes that did not fit 32 bits stand, in this order, in an extra field. */
function zip64Sizes(
  view: DataView,
  sizes: readonly number[],
  extra: readonly [number, number],
): readonly number[] {
  let at = extra[0];
  while (at + 4 <= extra[1]) {
    const length = view.getUint16(at + 2, true);
    if (view.getUint16(at, true) !== ZIP64_EXTRA) {
      at += 4 + length;
      continue;
    }
    let next = at + 4;
    const end = Math.min(next + length, extra[1]);
    return sizes.flatMap((size) => {
      if (size !== NOT_HERE_32) return [size];
      if (next + 8 > end) return [];
      next += 8;
      return [uint64(view, next - 8)];
    });
  }
  return [];
}

/** Exact up to 2^53, far beyond any file; a larger one is a lie and fails the bounds that follow. */
const uint64 = (view: DataView, at: number): number =>
  view.getUint32(at, true) + view.getUint32(at + 4, true) * 0x1_0000_0000;

const hasSignature = (view: DataView, at: number, signature: number, size: number): boolean =>
  at >= 0 && at + size <= view.byteLength && view.getUint32(at, true) === signature;
