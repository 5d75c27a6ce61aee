import { read, refused, type Result } from "../../core/base";
import { readArchive, writeArchive } from "../../core/workbook";

/**
 * The parts of an .xlsx package by path. What nobody touches keeps its bytes: that is how validations, names, notes,
 * custom properties and everything we know nothing of survive open and save.
 */
export class XlsxParts {
  private constructor(private readonly byPath: Map<string, Uint8Array>) {}

  /** Unpacks within the bounds of the core's reader; issues "workbook.…" as there. */
  static open(bytes: Uint8Array): Result<XlsxParts> {
    const archive = readArchive(bytes);
    if (!archive.ok) return archive;
    const byPath = new Map<string, Uint8Array>();
    for (const member of archive.value) {
      const content = member.bytes();
      if (!content.ok) return refused(...content.issues);
      byPath.set(member.name.replaceAll("\\", "/"), content.value);
    }
    return read(new XlsxParts(byPath));
  }

  copy(): XlsxParts {
    return new XlsxParts(new Map(this.byPath));
  }

  has(path: string): boolean {
    return this.byPath.has(path);
  }

  text(path: string): string | undefined {
    const bytes = this.byPath.get(path);
    return bytes && new TextDecoder().decode(bytes);
  }

  document(path: string): Document | undefined {
    const text = this.text(path);
    return text === undefined ? undefined : new DOMParser().parseFromString(text, "application/xml");
  }

  write(path: string, text: string): void {
    this.byPath.set(path, new TextEncoder().encode(text));
  }

  /** Writes a document back under the XML declaration the part had. */
  writeDocument(path: string, document: Document): void {
    const declaration = /^\s*<\?xml[^>]*\?>\s*/.exec(this.text(path) ?? "")?.[0] ?? "";
    const text = new XMLSerializer().serializeToString(document);
    this.write(path, text.startsWith("<?xml") ? text : declaration + text);
  }

  remove(path: string): void {
    this.byPath.delete(path);
  }

  pack(): Uint8Array {
    return writeArchive([...this.byPath].map(([name, bytes]) => ({ name, bytes })));
  }
}
