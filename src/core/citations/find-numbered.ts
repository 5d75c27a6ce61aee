import type { PlainDate } from "../base";
import { type CodeFound, findCodes } from "./find-codes";
import { typesOfLetters } from "./document-types";
import { type DateFound, readDate } from "./read-date";
import { readIssuer, readTerm } from "./read-issuer";
import { numberWordBefore, readType } from "./read-type";

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
/** A number that opens its line is the paper's own: "Số: 988/QĐ-UBND". */
const OPENS_LINE = /(?:^|\n|\s{3})[^\S\n]*$/;

/** Every citation with a number, in order. */
export function findNumbered(text: string): readonly RawCitation[] {
  const found: RawCitation[] = [];
  let before: RawCitation | undefined;
  for (const code of findCodes(text)) {
    if (before !== undefined && code.from < before.to) continue;
    const one = citationAt(text, code, before);
    if (one === undefined) continue;
    if (before !== undefined && isListed(text, before, one)) shareTail(found, one);
    found.push(one);
    before = one;
  }
  return found;
}

function citationAt(text: string, code: CodeFound, before: RawCitation | undefined): RawCitation | undefined {
  const least = before?.to ?? 0;
  const written = readType(text, code.from, least);
  const numberWord = numberWordBefore(text, code.from);
  const isOwn =
    written === undefined &&
    numberWord !== undefined &&
    text.startsWith("S", numberWord) &&
    OPENS_LINE.test(text.slice(Math.max(0, numberWord - 4), numberWord));
  if (isOwn || (written === undefined && !code.isCertain)) return undefined;
  const from = written?.from ?? (numberWord === undefined ? code.from : Math.max(numberWord, least));
  const gap = before === undefined ? "" : text.slice(before.to, from);
  const inherited =
    written === undefined && before?.typeWritten === true && gap.length <= LONGEST_GAP && LIST_GAP.test(gap);
  const type = written?.type ?? (inherited ? before.type : typesOfLetters(code.letters ?? "")[0]);
  return { from, type, typeWritten: written !== undefined || inherited, code, ...tailOf(text, code.to) };
}

interface Tail {
  readonly to: number;
  readonly date?: PlainDate | undefined;
  readonly impossibleDate?: string | undefined;
  readonly issuer?: string | undefined;
  readonly term?: string | undefined;
}

/** Day, issuer and term after a code, each where it is there. */
export function tailOf(text: string, at: number): Tail {
  const day = readDate(text, at);
  const issuer = readIssuer(text, day?.to ?? at);
  const term = readTerm(text, issuer?.to ?? day?.to ?? at);
  const closed = term?.to ?? issuer?.to ?? day?.to ?? at;
  return { to: closed, ...dayOf(day), issuer: issuer?.issuer, term: term?.term };
}

const dayOf = (day: DateFound | undefined): Pick<Tail, "date" | "impossibleDate"> =>
  day === undefined ? {} : day.date === undefined ? { impossibleDate: day.written } : { date: day.date };

/** A further number under the type of the one before it, which has no day of its own. */
function isListed(text: string, before: RawCitation, one: RawCitation): boolean {
  const gap = text.slice(before.to, one.from);
  const hasOwnType = readType(text, one.code?.from ?? one.from, before.to) !== undefined;
  return !hasOwnType && gap.length <= LONGEST_GAP && LIST_GAP.test(gap);
}

/** "18-NQ/TW, 19-NQ/TW ngày 25/10/2017": what stands after the last number is said of all before it. */
function shareTail(found: RawCitation[], { date, issuer, term, type }: RawCitation): void {
  if (date === undefined && issuer === undefined) return;
  for (let at = found.length - 1; at >= Math.max(0, found.length - LONGEST_LIST); at--) {
    const one = found[at];
    if (one === undefined || one.date !== undefined || one.issuer !== undefined || one.type !== type) return;
    found[at] = { ...one, date, issuer, term: one.term ?? term };
  }
}
