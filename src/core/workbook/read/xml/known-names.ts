import { decodeUtf8 } from "./decode-text";
import { startsWith } from "./xml-bytes";

const SLOTS = 512;
const names: string[] = new Array<string>(SLOTS).fill("");

/** A name in XML, decoded once: the same few hundred come again in every workbook. Undefined where it is no UTF-8. */
export function knownName(bytes: Uint8Array, start: number, end: number): string | undefined {
  const slot = ((bytes[start] ?? 0) * 7 + (bytes[end - 1] ?? 0) * 31 + (end - start) * 3) & (SLOTS - 1);
  const known = names[slot] ?? "";
  if (known.length === end - start && startsWith(bytes, start, known)) return known;
  const name = decodeUtf8(bytes, start, end);
  if (name !== undefined && name.length === end - start) names[slot] = name;
  return name;
}
