import { startsWith, xmlByte } from "../xml/xml-bytes";

/** Types of cells a file can name (ST_CellType), as numbers, so that they are told fast. */
export const cellType = {
  number: 0,
  shared: 1,
  /** `str`: the result of a formula. */
  text: 2,
  inline: 3,
  boolean: 4,
  error: 5,
  date: 6,
  unknown: 7,
} as const;

const BY_LETTER = new Uint8Array(256).fill(cellType.unknown);
for (const [letter, type] of [
  ["n", cellType.number],
  ["s", cellType.shared],
  ["b", cellType.boolean],
  ["e", cellType.error],
  ["d", cellType.date],
] as const) {
  BY_LETTER[letter.charCodeAt(0)] = type;
}

/** The type named by the attribute value at `start`, which its closing quote ends. */
export function cellTypeAt(bytes: Uint8Array, start: number): number {
  if (bytes[start + 1] === xmlByte.quote) return BY_LETTER[bytes[start] ?? 0] ?? cellType.unknown;
  if (startsWith(bytes, start, 'str"')) return cellType.text;
  return startsWith(bytes, start, 'inlineStr"') ? cellType.inline : cellType.unknown;
}
