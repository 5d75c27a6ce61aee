import type { DefinedName, Inflate } from "../../model";
import { crc32 as crc32InJavaScript } from "../../write/crc32";
import { sealOf } from "../../seal";
import { inflateWithFflate } from "./inflate-with-fflate";
import { allLimits, type Bound, type ReadLimits } from "../limits";
import { packedBytes, readZipDirectory, type ZipEntry, type ZipProblem } from "./zip-directory";

export interface ReadOptions {
  /** Raw inflate of the platform; by default fflate's. */
  readonly inflate?: Inflate | undefined;
  /** CRC-32 of the platform (`zlib.crc32`); by default our own. */
  readonly crc32?: ((bytes: Uint8Array) => number) | undefined;
  readonly limits?: Partial<ReadLimits> | undefined;
  /** Names that differ in case alone are names of two files, as in an archive of reports; in a package they are one. */
  readonly exactNames?: boolean | undefined;
  /** Also how the sheets are laid out: formulas, validations, prepared cells (`Sheet.layout`). It costs time and memory. */
  readonly layout?: boolean | undefined;
  /** The custom property of `WorkbookDraft.seal`: where the seal is whole, sheets are read when somebody asks for their rows. */
  readonly seal?: string | undefined;
  /** Tells by the workbook's names whose rows nobody will ask for, such as those of lists: such sheets come without. */
  readonly unread?: ((names: readonly DefinedName[]) => ReadonlySet<string>) | undefined;
}

export type ArchiveProblem = ZipProblem | Extract<Bound, "fileBytes"> | "ambiguous";

/** Why the bytes of one entry could not be had. */
export type EntryProblem =
  "missing" | "damaged" | "encrypted" | Extract<Bound, "partBytes" | "totalBytes" | "ratio">;

/** Parts under this size may be packed as tightly as they like. */
const SMALL_PART = 1_000_000;

/** An opened zip: entries by name, whatever the case, inflated one at a time and checked against the directory. */
export class Archive {
  private inflated = 0;

  private constructor(
    private readonly bytes: Uint8Array,
    private readonly entries: ReadonlyMap<string, ZipEntry>,
    private readonly options: ReadOptions & { readonly limits: ReadLimits },
  ) {}

  static open(bytes: Uint8Array, options: ReadOptions): Archive | ArchiveProblem {
    const limits = allLimits(options.limits);
    if (bytes.length > limits.fileBytes) return "fileBytes";
    const directory = readZipDirectory(bytes, limits);
    if (typeof directory === "string") return directory;
    const entries = new Map<string, ZipEntry>();
    const keyOf = options.exactNames === true ? exactKey : entryKey;
    for (const entry of directory) {
      const key = keyOf(entry.name);
      const other = entries.get(key);
      // Two files under one name: programs differ in which they show, so neither is believed.
      if (other && (other.crc !== entry.crc || other.size !== entry.size)) return "ambiguous";
      entries.set(key, entry);
    }
    return new Archive(bytes, entries, { ...options, limits });
  }

  get limits(): ReadLimits {
    return this.options.limits;
  }

  get readsLayout(): boolean {
    return this.options.layout === true;
  }

  /** The sheets whose rows nobody asks for. */
  unread(names: readonly DefinedName[]): ReadonlySet<string> {
    return this.options.unread?.(names) ?? new Set();
  }

  /** Whether nobody has saved the file since it was written and sealed, by its custom properties, and no bound keeps a part from being read. */
  isSealed(custom: ReadonlyMap<string, string>): boolean {
    const { seal = "", limits } = this.options;
    const written = custom.get(seal);
    const entries = [...this.entries.values()];
    const size = entries.reduce((sum, entry) => sum + entry.size, 0);
    const isWithin = size <= limits.totalBytes && entries.every((entry) => entry.size <= limits.partBytes);
    if (written === undefined || !isWithin) return false;
    return (
      sealOf(entries.map(({ name, size: bytes, crc }) => ({ path: name, size: bytes, crc }))) === written
    );
  }

  get names(): readonly string[] {
    return Array.from(this.entries.values(), (entry) => entry.name);
  }

  has(name: string): boolean {
    return this.entries.has(this.keyOf(name));
  }

  /** The entry's bytes after inflating, of the size and CRC its directory promises, or why not. */
  read(name: string): Uint8Array | EntryProblem {
    const entry = this.entries.get(this.keyOf(name));
    if (entry === undefined) return "missing";
    if (entry.encrypted) return "encrypted";
    const bound = this.bound(entry);
    if (bound !== undefined) return bound;
    const packed = packedBytes(this.bytes, entry);
    const bytes = packed && this.unpack(packed, entry);
    const crc32 = this.options.crc32 ?? crc32InJavaScript;
    return bytes !== undefined && crc32(bytes) === entry.crc ? bytes : "damaged";
  }

  private keyOf(name: string): string {
    return this.options.exactNames === true ? exactKey(name) : entryKey(name);
  }

  /** The bound that an entry breaks. */
  private bound(entry: ZipEntry): Extract<EntryProblem, Bound> | undefined {
    const { partBytes, totalBytes, ratio } = this.options.limits;
    this.inflated += entry.size;
    if (entry.size > partBytes) return "partBytes";
    if (this.inflated > totalBytes) return "totalBytes";
    return entry.size > SMALL_PART && entry.size > entry.packedSize * ratio ? "ratio" : undefined;
  }

  private unpack(packed: Uint8Array, entry: ZipEntry): Uint8Array | undefined {
    if (entry.method === 0) return packed.length === entry.size ? plainView(packed) : undefined;
    if (entry.method !== 8) return undefined;
    if (entry.size === 0) return packed.subarray(0, 0);
    const inflate = this.options.inflate ?? inflateWithFflate;
    try {
      const bytes = plainView(inflate(packed, entry.size));
      return bytes.length === entry.size ? bytes : undefined;
    } catch {
      return undefined; // not a DEFLATE stream, or a longer one than the directory says
    }
  }
}

/** Node's Buffer behind a plain Uint8Array: the scanners run on one kind of array only, which keeps them fast. */
const plainView = (bytes: Uint8Array): Uint8Array =>
  new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.length);

const exactKey = (name: string): string => name.replace(/^\/+/, "");

const entryKey = (name: string): string => exactKey(name).toLowerCase();
