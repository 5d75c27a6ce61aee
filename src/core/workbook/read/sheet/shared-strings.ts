import { canonicalXml, plainReader } from "../xml/canonical-xml";
import { CellTextScanner } from "../xml/decode-text";
import { richText } from "./rich-text";
import { NOT_STRICT, StrictTags } from "../xml/strict-tags";
import { byteAfter, skipSpace, startsWith, xmlByte } from "../xml/xml-bytes";
import { XmlReader, type XmlProblem } from "../xml/xml-reader";

const PLAIN = "<si><t>";
const SPACED = '<si><t xml:space="preserve">';

interface Items {
  /** Undefined: malformed. */
  readonly texts: readonly (string | undefined)[];
  /** Number of a text → what is struck through beside it, or all of it. */
  readonly struckOut: ReadonlyMap<number, string>;
}

/** The table of texts all sheets of a workbook share. */
export class SharedStrings {
  private constructor(private readonly items: Items) {}

  static readonly none = new SharedStrings({ texts: [], struckOut: new Map() });

  static open(part: Uint8Array): SharedStrings | XmlProblem {
    const items = readItems(new XmlReader(part), "whole");
    if (items !== undefined) return new SharedStrings(items);
    const canonical = canonicalXml(part);
    if (typeof canonical === "string") return canonical;
    const found = readItems(plainReader(canonical), "as-far-as-readable");
    return found === undefined ? "malformed" : new SharedStrings(found);
  }

  /** Undefined where the table has no such text, or a malformed one. */
  text(index: number): string | undefined {
    return this.items.texts[index];
  }

  get strikesAny(): boolean {
    return this.items.struckOut.size > 0;
  }

  /** What is struck through beside the text, or all of it. */
  struckOut(index: number): string | undefined {
    return this.items.struckOut.get(index);
  }
}

/**
 * Texts of the items, in one pass (decoding each when first asked for was measured slower: nearly all are asked
 * for); undefined where the part is not in plain form. A text that cannot be read makes a part not "whole".
 */
function readItems(reader: XmlReader, wanted: "whole" | "as-far-as-readable"): Items | undefined {
  const { bytes } = reader;
  if (reader.next() !== "open" || !reader.isPlain) return undefined;
  const scanner = new CellTextScanner(bytes);
  const tags = new StrictTags(reader);
  const texts: (string | undefined)[] = [];
  const struckOut = new Map<number, string>();
  let at = skipSpace(bytes, reader.position);
  while (startsWith(bytes, at, "<si")) {
    const tag = startsWith(bytes, at, PLAIN) ? PLAIN : startsWith(bytes, at, SPACED) ? SPACED : undefined;
    const text = tag === undefined ? undefined : scanner.scan(at + tag.length);
    if (text !== undefined && startsWith(bytes, scanner.end, "</t></si>")) {
      texts.push(text);
      at = skipSpace(bytes, scanner.end + "</t></si>".length);
      continue;
    }
    const start = tags.afterTag(at + "<si".length);
    if (start === NOT_STRICT) return undefined;
    const isEmpty = bytes[start - 2] === xmlByte.slash;
    const end = isEmpty ? start : endOfItem(bytes, start);
    const item = isEmpty ? { text: "" } : richText(reader, at, end);
    if (item === undefined && wanted === "whole") return undefined;
    if (item?.struckOut !== undefined) struckOut.set(texts.length, item.struckOut);
    texts.push(item?.text);
    at = skipSpace(bytes, end);
  }
  const isWhole = startsWith(bytes, at, "</sst>") && skipSpace(bytes, at + "</sst>".length) === bytes.length;
  return isWhole ? { texts, struckOut } : undefined;
}

/** Index after `</si>`; the end of the bytes for anything but plain tags and text. */
function endOfItem(bytes: Uint8Array, from: number): number {
  for (let at = from; at < bytes.length; at = byteAfter(bytes, xmlByte.lessThan, at + 1)) {
    if (bytes[at] !== xmlByte.lessThan) continue;
    const following = bytes[at + 1];
    if (following === xmlByte.exclamation || following === xmlByte.question) return bytes.length;
    if (following === xmlByte.slash && startsWith(bytes, at + 2, "si>")) return at + "</si>".length;
  }
  return bytes.length;
}
