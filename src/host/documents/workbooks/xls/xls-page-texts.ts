import { type BiffRecord, wordAt } from "./biff-records";

/** Records that hold what is printed over and under the pages (MS-XLS 2.4.136, 2.4.124). */
export const PAGE_TEXTS: ReadonlySet<number> = new Set([0x14, 0x15]);

const BEFORE_LETTERS = 3;

/**
 * The header or footer such a record holds, with its codes; undefined in files of Excel 5 and 95, which write it otherwise.
 *
 *     characters (2) | 0 or 1: one byte a letter or two (1) | letters
 */
export function pageText(stream: Uint8Array, { start, end }: BiffRecord): string | undefined {
  const [count, width] = [wordAt(stream, start), 1 + ((stream[start + 2] ?? 0) & 1)];
  if (end - start !== BEFORE_LETTERS + count * width) return undefined;
  const codes = Array.from({ length: count }, (_, at) => {
    const place = start + BEFORE_LETTERS + at * width;
    return width === 1 ? (stream[place] ?? 0) : wordAt(stream, place);
  });
  return codes.map((code) => String.fromCharCode(code)).join("");
}
