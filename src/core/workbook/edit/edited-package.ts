import { type Result, read, refused } from "../../base";
import { readArchive } from "../read-archive";
import { type Relationship, readRelationships, relationshipsOf } from "../read/package/relationships";
import { asUtf8 } from "../read/xml/to-utf8";
import type { ReadOptions } from "../read/zip/archive";
import { type Packing, writeArchive } from "../write/zip";

/**
 * The parts of a package by name (ECMA-376, part 2), some of them written anew. What nobody touches keeps its bytes: that
 * is how validations, names, custom properties and everything we know nothing of survive. Names go by any case.
 */
export class EditedPackage {
  private constructor(
    private readonly parts: Map<string, { readonly name: string; readonly bytes: Uint8Array }>,
  ) {}

  /** Unpacks within the bounds of the reader; issues "workbook.…" as there. */
  static open(bytes: Uint8Array, options: ReadOptions = {}): Result<EditedPackage> {
    const archive = readArchive(bytes, options);
    if (!archive.ok) return archive;
    const opened = new EditedPackage(new Map());
    for (const member of archive.value) {
      const content = member.bytes();
      if (!content.ok) return refused(...content.issues);
      opened.write(member.name.replaceAll("\\", "/"), content.value);
    }
    return read(opened);
  }

  /** One made of parts that are at hand. */
  static of(parts: readonly { readonly name: string; readonly bytes: Uint8Array }[]): EditedPackage {
    const made = new EditedPackage(new Map());
    for (const { name, bytes } of parts) made.write(name, bytes);
    return made;
  }

  copy(): EditedPackage {
    return new EditedPackage(new Map(this.parts));
  }

  get names(): readonly string[] {
    return Array.from(this.parts.values(), ({ name }) => name);
  }

  /** A part whose name is not ASCII, as names of parts are; an archive we write could not say it. */
  get foreignName(): string | undefined {
    return this.names.find((name) => !IS_ASCII.test(name));
  }

  has(name: string): boolean {
    return this.parts.has(keyOf(name));
  }

  bytes(name: string): Uint8Array | undefined {
    return this.parts.get(keyOf(name))?.bytes;
  }

  /** An XML part as UTF-8; undefined where it is not there, or in an encoding nobody reads. */
  xml(name: string): Uint8Array | undefined {
    const bytes = this.bytes(name);
    const utf8 = bytes && asUtf8(bytes);
    // One that was converted must not say any more in what it was written.
    return utf8?.buffer === bytes?.buffer ? utf8 : utf8 && withoutDeclaration(utf8);
  }

  write(name: string, bytes: Uint8Array): void {
    const known = this.parts.get(keyOf(name));
    this.parts.set(keyOf(name), { name: known?.name ?? name, bytes });
  }

  remove(name: string): void {
    this.parts.delete(keyOf(name));
  }

  /** What a part points at within the package; "" stands for the package itself. */
  links(part: string): readonly Relationship[] {
    const bytes = this.xml(relationshipsOf(part));
    const found = bytes === undefined ? [] : readRelationships(bytes, part);
    return typeof found === "string" ? [] : found.map((one) => ({ ...one, target: this.named(one.target) }));
  }

  /** A name no part has yet: `freeName("xl/comments", ".xml")` → "xl/comments2.xml". */
  freeName(stem: string, ending: string): string {
    for (let number = 1; ; number++) {
      const name = `${stem}${number}${ending}`;
      if (!this.has(name)) return name;
    }
  }

  pack(packing: Packing = {}): Uint8Array {
    return writeArchive([...this.parts.values()], packing);
  }

  /** A target may be percent-encoded where the part's name is not. */
  private named(target: string): string {
    if (this.has(target) || !target.includes("%")) return target;
    try {
      return decodeURIComponent(target);
    } catch {
      return target;
    }
  }
}

const keyOf = (name: string): string => name.replace(/^\/+/, "").toLowerCase();

const IS_ASCII = /^[\x20-\x7e]+$/;
const GREATER_THAN = 0x3e;

/** `<?xml … ?>`: without one a part is UTF-8. */
function withoutDeclaration(bytes: Uint8Array): Uint8Array {
  const [, mark] = bytes;
  return mark === 0x3f ? bytes.subarray(bytes.indexOf(GREATER_THAN) + 1) : bytes;
}
