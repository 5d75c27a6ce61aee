import type { PlainDate } from "../base";
import { type CodeFound, findCodes } from "./find-codes";
import { typeOfLetters } from "./document-types";
import { type Tail, readTail } from "./read-tail";
import { type TypeFound, numberWordBefore, readType } from "./read-type";

/** A citation in normalised text, before it is judged: places are those of that text. */
export interface RawCitation {
  readonly from: number;
  readonly to: number;
  readonly type?: string | undefined;
  /** The type is a word of the text, not inferred from the letters. */
  readonly typeWritten: boolean;
  readonly code?: CodeFound | undefined;
  readonly number?: string | undefined;
  readonly date?: PlainDate | undefined;
  /** As written, where the calendar has no such day. */
  readonly impossibleDate?: string | undefined;
  readonly issuer?: string | undefined;
  readonly term?: string | undefined;
  /** Subject of its own, where it is not what follows. */
  readonly subject?: { readonly from: number; readonly to: number } | undefined;
}

/** Between members of a list under one type: "18-NQ/TW, 19-NQ/TW", "số 18-NQ/TW và số 19-NQ/TW". */
const LIST_GAP = /^\s{0,3}(?:,|;|và|hoặc|,\s{0,2}và)\s{0,3}(?:số\s{0,2}:?\s{0,3})?$/iu;
const LONGEST_GAP = 14;
/** Numbers that may stand under one day. */
const LONGEST_LIST = 20;
const OPENS_LINE = /(?:^|\n|\s{3})[^\S\n]*$/;

/** Every citation with a number, in order. */
export function findNumbered(text: string): readonly RawCitation[] {
  const found: RawCitation[] = [];
  /** Where in `found` the list begins that the last one belongs to. */
  let listStart = 0;
  for (const code of findCodes(text)) {
    const before = found.at(-1);
    if (before !== undefined && code.from < before.to) continue;
    const one = citationAt(text, code, before);
    if (one === undefined) continue;
    if (before === undefined || !isListed(text, before, one)) listStart = found.length;
    else shareTail(found, Math.max(listStart, found.length - LONGEST_LIST), one);
    found.push(one);
  }
  return found;
}

function citationAt(text: string, code: CodeFound, before: RawCitation | undefined): RawCitation | undefined {
  const least = before?.to ?? 0;
  const sign = numberWordBefore(text, code.from);
  const written = readType(text, { at: code.from, sign, least });
  if (written === undefined && !code.isCertain) return undefined;
  const tail = readTail(text, code.to);
  if (sign !== undefined && isOwnNumber(text, sign, { code, written, tail })) return undefined;
  const from = written?.from ?? (sign === undefined ? code.from : Math.max(sign, least));
  const gap = before === undefined ? "" : text.slice(before.to, from);
  const inherited =
    written === undefined && before?.typeWritten === true && gap.length <= LONGEST_GAP && LIST_GAP.test(gap);
  const type = written?.type ?? (inherited ? before.type : typeOfLetters(code.letters ?? "", code.side));
  return {
    from,
    type,
    typeWritten: written !== undefined || inherited,
    code,
    ...tail,
  };
}

interface AtNumber {
  readonly code: CodeFound;
  readonly written: TypeFound | undefined;
  readonly tail: Tail;
}

/**
 * A number that opens its line is the paper's own: "Số: 988/QĐ-UBND", under its heading "QUYẾT ĐỊNH" too. In a cell
 * "Số 40-CT/TW ngày 15/6/2004" cites: a letterhead has the place before the day.
 */
function isOwnNumber(text: string, sign: number, { code, written, tail }: AtNumber): boolean {
  const opensLine =
    text.startsWith("S", sign) && OPENS_LINE.test(text.slice(Math.max(0, sign - BEFORE_SIGN), sign));
  if (!opensLine) return false;
  const hasColon = text.slice(sign, code.from).includes(":");
  if (written === undefined) return hasColon || tail.date === undefined;
  const heading = text.slice(written.from, sign);
  return hasColon && heading.includes("\n") && heading === heading.toUpperCase();
}
const BEFORE_SIGN = 4;

/** A further number under the type of the one before it, or a document of the same day ("cùng ngày"). */
function isListed(text: string, before: RawCitation, one: RawCitation): boolean {
  const gap = text.slice(before.to, one.from);
  if (gap.length > LONGEST_GAP || !LIST_GAP.test(gap)) return false;
  const { from = one.from, to = one.to } = one.code ?? {};
  // What begins with its code or "số" has no type of its own.
  const hasOwnType = one.from < (numberWordBefore(text, from) ?? from);
  return !hasOwnType || SAME_DAY.test(text.slice(to, to + LONGEST_GAP));
}
const SAME_DAY = /^[\s,]{0,3}cùng\s/u;

/** "18-NQ/TW, 19-NQ/TW ngày 25/10/2017": what stands after the last number is said of all before it in the list. */
function shareTail(found: RawCitation[], listStart: number, { date, issuer, term }: RawCitation): void {
  if (date === undefined && issuer === undefined) return;
  for (let at = found.length - 1; at >= listStart; at -= 1) {
    const one = found[at];
    if (one === undefined || one.date !== undefined || one.issuer !== undefined) return;
    found[at] = { ...one, date, issuer, term: one.term ?? term };
  }
}
