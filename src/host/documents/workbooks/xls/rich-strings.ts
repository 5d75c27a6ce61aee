import { type ItemText, type TextRun, textOfRuns } from "../../../../core/workbook";
import { type BiffRecord, wordAt } from "./biff-records";
import { RecordReader } from "./record-reader";

/** How a font sets letters apart. */
export type FontLook = Pick<TextRun, "isStruck" | "isRaised" | "isLowered">;

const IS_WIDE = 1;
const HAS_PHONETICS = 4;
const HAS_RUNS = 8;

/**
 * The shared strings of which a part is struck through or set above or below the line, by their number; all others are left to the
 * library, which tells no runs. A string (MS-XLS 2.5.293):
 *
 *     characters (2) | flags (1) | [runs (2)] | [length of phonetics (4)] | letters | [runs: from (2), font (2)] | [phonetics]
 *
 * @param records the record of the strings and those that continue it
 */
export function richStrings(
  stream: Uint8Array,
  records: readonly BiffRecord[],
  fonts: readonly FontLook[],
): ReadonlyMap<number, ItemText> {
  const found = new Map<number, ItemText>();
  if (!fonts.some(isSetApart)) return found;
  const reader = new RecordReader(stream, records);
  reader.skip(4); // how often strings are used
  const count = reader.long();
  for (let number = 0; number < count && !reader.isAtEnd; number += 1) {
    const item = readString(reader, fonts);
    if (item !== undefined) found.set(number, item);
  }
  return found;
}

function readString(reader: RecordReader, fonts: readonly FontLook[]): ItemText | undefined {
  const length = reader.word();
  const flags = reader.byte();
  const runCount = (flags & HAS_RUNS) === 0 ? 0 : reader.word();
  const phonetics = (flags & HAS_PHONETICS) === 0 ? 0 : reader.long();
  const text = reader.letters(length, (flags & IS_WIDE) !== 0);
  const runs = reader.bytes(runCount * 4);
  reader.skip(phonetics);
  return runCount === 0 ? undefined : shownText(text, runs, fonts);
}

function shownText(text: string, runs: Uint8Array, fonts: readonly FontLook[]): ItemText | undefined {
  const parts: TextRun[] = [];
  let from = 0;
  let look: FontLook = PLAIN;
  for (let at = 0; at + 4 <= runs.length; at += 4) {
    const next = wordAt(runs, at);
    parts.push({ text: text.slice(from, next), ...look });
    from = next;
    look = fontAt(fonts, wordAt(runs, at + 2));
  }
  parts.push({ text: text.slice(from), ...look });
  return parts.some(isSetApart) ? textOfRuns(parts) : undefined;
}

const isSetApart = ({ isStruck, isRaised, isLowered }: FontLook): boolean =>
  isStruck || isRaised || isLowered;
const PLAIN: FontLook = { isStruck: false, isRaised: false, isLowered: false };

/** Fonts are numbered as they stand, but for 4, which no font bears. */
export const fontAt = (fonts: readonly FontLook[], number: number): FontLook =>
  fonts[number > 4 ? number - 1 : number] ?? PLAIN;
