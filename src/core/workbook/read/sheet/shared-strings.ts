import { canonicalXml } from "../xml/canonical-xml";
import { CellTextScanner } from "../xml/decode-text";
import { richText } from "./rich-text";
import { byteAfter, skipSpace, skipTag, startsWith, xmlByte } from "../xml/xml-bytes";
import { XmlReader, type XmlProblem } from "../xml/xml-reader";

const SPACED = '<si><t xml:space="preserve">';

/** The table of texts all sheets of a workbook share. */
export class SharedStrings {
  private constructor(private readonly texts: readonly (string | undefined)[]) {}

  static readonly none = new SharedStrings([]);

  static open(part: Uint8Array): SharedStrings | XmlProblem {
    const texts = readItems(part);
    if (texts !== undefined) return new SharedStrings(texts);
    const canonical = canonicalXml(part);
    if (typeof canonical === "string") return canonical;
    const found = readItems(canonical);
    return found === undefined ? "malformed" : new SharedStrings(found);
  }

  /** Undefined where the table has no such text, or a malformed one. */
  text(index: number): string | undefined {
    return this.texts[index];
  }
}

/**
 * Texts of the items, in one pass (decoding each when first asked for was measured slower: nearly all are asked
 * for); undefined where the part is not in plain form.
 */
function readItems(bytes: Uint8Array): readonly (string | undefined)[] | undefined {
  const reader = new XmlReader(bytes);
  if (reader.next() !== "open" || !reader.isPlain) return undefined;
  const scanner = new CellTextScanner(bytes);
  const texts: (string | undefined)[] = [];
  let at = skipSpace(bytes, reader.position);
  while (startsWith(bytes, at, "<si")) {
    const isSimple = startsWith(bytes, at, "<si><t>") || startsWith(bytes, at, SPACED);
    const text = isSimple ? scanner.scan(byteAfter(bytes, xmlByte.greaterThan, at + 4) + 1) : undefined;
    if (isSimple && startsWith(bytes, scanner.end, "</t></si>")) {
      texts.push(text);
      at = skipSpace(bytes, scanner.end + 9);
    } else {
      const start = skipTag(bytes, at);
      const isEmpty = bytes[start - 2] === xmlByte.slash;
      at = isEmpty ? skipSpace(bytes, start) : endOfItem(bytes, start);
      texts.push(isEmpty ? "" : richText(bytes, start, at));
    }
  }
  const isWhole = startsWith(bytes, at, "</sst>") || startsWith(bytes, at, "<extLst");
  return isWhole ? texts : undefined;
}

/** Index after `</si>` and white space; the end of the bytes for anything but plain tags and text. */
function endOfItem(bytes: Uint8Array, from: number): number {
  for (let at = from; at < bytes.length; at++) {
    if (bytes[at] !== xmlByte.lessThan) continue;
    const following = bytes[at + 1];
    if (following === xmlByte.exclamation || following === xmlByte.question) return bytes.length;
    if (following === xmlByte.slash && startsWith(bytes, at + 2, "si>")) return skipSpace(bytes, at + 5);
  }
  return bytes.length;
}
