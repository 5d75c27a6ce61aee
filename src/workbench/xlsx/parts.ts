import { read, type Result } from "../../core/base";
import { EditedPackage } from "../../core/workbook";

/** The parts of an .xlsx package as texts and documents; what nobody touches keeps its bytes. */
export class XlsxParts {
  private constructor(private readonly edited: EditedPackage) {}

  /** Unpacks within the bounds of the core's reader; issues "workbook.…" as there. */
  static open(bytes: Uint8Array): Result<XlsxParts> {
    const opened = EditedPackage.open(bytes);
    return opened.ok ? read(new XlsxParts(opened.value)) : opened;
  }

  copy(): XlsxParts {
    return new XlsxParts(this.edited.copy());
  }

  has(path: string): boolean {
    return this.edited.has(path);
  }

  /** What a part leads to within the package; "" stands for the package itself. */
  links(part: string): ReturnType<EditedPackage["links"]> {
    return this.edited.links(part);
  }

  text(path: string): string | undefined {
    const bytes = this.edited.bytes(path);
    return bytes && new TextDecoder().decode(bytes);
  }

  document(path: string): Document | undefined {
    const text = this.text(path);
    return text === undefined ? undefined : new DOMParser().parseFromString(text, "application/xml");
  }

  write(path: string, text: string): void {
    this.edited.write(path, new TextEncoder().encode(text));
  }

  /** Writes a document back under the XML declaration the part had. */
  writeDocument(path: string, document: Document): void {
    const declaration = /^\s*<\?xml[^>]*\?>\s*/.exec(this.text(path) ?? "")?.[0] ?? "";
    const text = new XMLSerializer().serializeToString(document);
    this.write(path, text.startsWith("<?xml") ? text : declaration + text);
  }

  remove(path: string): void {
    this.edited.remove(path);
  }

  pack(): Uint8Array {
    return this.edited.pack();
  }
}
