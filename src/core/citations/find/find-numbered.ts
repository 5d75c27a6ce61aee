import { type CodeFound, findCodes } from "../read/find-codes";
import { mayStandFor, typeOfLetters } from "../known/document-types";
import { type IssuedBefore, issuedBefore } from "../read/issued-before";
import { issuerBefore } from "../read/issuer-before";
import { LIST_GAP, codeOf, numbersBefore } from "../read/listed-numbers";
import { isNumberOfThing } from "../read/not-documents";
import { type DayTold, tellsDay } from "../read/read-date";
import { type Tail, readTail } from "../read/read-tail";
import { type TypeFound, numberWordBefore, readType } from "../read/read-type";

/** A citation in normalised text, before it is judged: places are those of that text. */
export interface RawCitation extends DayTold {
  readonly from: number;
  readonly to: number;
  readonly type?: string | undefined;
  /** The type is a word of the text, not inferred from the letters. */
  readonly typeWritten: boolean;
  readonly code?: CodeFound | undefined;
  readonly number?: string | undefined;
  readonly issuer?: string | undefined;
  readonly term?: string | undefined;
  /** What a sentence says of it, and of those listed with it, before naming them. */
  readonly issued?: IssuedBefore | undefined;
  /** Subject of its own, where it is not what follows. */
  readonly subject?: { readonly from: number; readonly to: number } | undefined;
}

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
    const listed = listedBefore(text, code, before);
    for (const one of [...listed, code]) {
      const last = found.at(-1);
      const citation = citationAt(text, one, last);
      if (citation === undefined) continue;
      if (last === undefined || !isListed(text, last, citation)) listStart = found.length;
      else found.push(...withTail(found.splice(Math.max(listStart, found.length - LONGEST_LIST)), citation));
      found.push(citation);
    }
  }
  return found;
}

/** "các Nghị quyết số 18, 19-NQ/TW": numbers without letters belong to the list that a type opens. */
function listedBefore(text: string, code: CodeFound, before: RawCitation | undefined): readonly CodeFound[] {
  const least = before?.to ?? 0;
  const numbers = numbersBefore(text, numberWordBefore(text, code.from) ?? code.from, least);
  const [first] = numbers;
  if (first === undefined) return [];
  const sign = numberWordBefore(text, first.from);
  const isTyped = readType(text, { at: first.from, sign, least }) !== undefined;
  const isFurther = before?.typeWritten === true && isListGap(text, before, sign ?? first.from);
  const isYear = sign === undefined && numbers.some(({ number }) => /^(?:19|20)\d\d$/.test(number));
  return (isTyped || isFurther) && !isYear ? numbers.map((number) => codeOf(number, code)) : [];
}

/** Nothing but a comma, "và" or the like stands between a citation and the next. */
const isListGap = (text: string, { to }: RawCitation, from: number): boolean =>
  from - to <= LONGEST_GAP && LIST_GAP.test(text.slice(to, from));

function citationAt(text: string, code: CodeFound, before: RawCitation | undefined): RawCitation | undefined {
  const least = before?.to ?? 0;
  const sign = numberWordBefore(text, code.from);
  const named = issuerBefore(text, sign ?? code.from, least);
  const written = named?.written ?? readType(text, { at: code.from, sign, least });
  const from = written?.from ?? (sign === undefined ? code.from : Math.max(sign, least));
  const isFurther = written === undefined && before !== undefined && isListGap(text, before, from);
  const isAlike = isFurther && before.code?.symbol === code.symbol;
  if (written === undefined && !code.isCertain && !isAlike) return undefined;
  const tail = readTail(text, code.to);
  if (!tellsDay(tail) && isNumberOfThing(text, code.from)) return undefined;
  if (sign !== undefined && isOwnNumber(text, sign, { code, written, tail })) return undefined;
  const { letters = "" } = code;
  const inherited =
    isFurther && before.typeWritten && mayStandFor(letters, before.type) ? before.type : undefined;
  const issued = isFurther ? before.issued : issuedBefore(text, from, least);
  const issuer = tail.issuer ?? named?.issuer ?? issued?.issuer;
  const day = tellsDay(tail) ? undefined : issued?.day;
  return { from, ...typeOf(code, written, inherited), code, ...tail, ...day, issuer, issued };
}

/** The type as written; of a list, that of the one before; else what the letters tell. */
function typeOf(
  code: CodeFound,
  written: TypeFound | undefined,
  inherited: string | undefined,
): Pick<RawCitation, "type" | "typeWritten"> {
  // "QĐ số 37-QĐ/TW" says no more than its letters do.
  const { letters = "" } = code;
  const isLettersAgain = letters !== "" && written?.isShort === true && mayStandFor(letters, written.type);
  const said = isLettersAgain ? undefined : (written?.type ?? inherited);
  return { type: said ?? typeOfLetters(letters, code.side), typeWritten: said !== undefined };
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
  if (written === undefined) return hasColon || !tellsDay(tail);
  const heading = text.slice(written.from, sign);
  return hasColon && heading.includes("\n") && heading === heading.toUpperCase();
}
const BEFORE_SIGN = 4;

/** A further number under the type of the one before it, or a document of the same day ("cùng ngày"). */
function isListed(text: string, before: RawCitation, one: RawCitation): boolean {
  if (!isListGap(text, before, one.from)) return false;
  const { from = one.from, to = one.to } = one.code ?? {};
  // What begins with its code or "số" has no type of its own.
  const hasOwnType = one.from < (numberWordBefore(text, from) ?? from);
  return !hasOwnType || SAME_DAY.test(text.slice(to, to + LONGEST_GAP));
}
const SAME_DAY = /^[\s,]{0,3}cùng\s/u;

/** "18-NQ/TW, 19-NQ/TW ngày 25/10/2017": what stands after the last number is said of all before it in the list. */
function withTail(list: readonly RawCitation[], last: RawCitation): readonly RawCitation[] {
  const { date, impossibleDate, damagedDate, issuer, term } = last;
  if (!tellsDay(last) && issuer === undefined) return list;
  const lastWithOwn = list.map((one) => tellsDay(one) || one.issuer !== undefined).lastIndexOf(true);
  return list.map((one, at) =>
    at <= lastWithOwn ? one : { ...one, date, impossibleDate, damagedDate, issuer, term: one.term ?? term },
  );
}
