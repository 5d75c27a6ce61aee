import { type DateFound, type DayTold, dayOf, readDate } from "./read-date";
import { readIssuer } from "./read-issuer";
import { BLANK, LEAD } from "./pieces";
import { readTerm } from "./read-term";

/** What follows the number, or the name, of a document: its day, issuer and term. */
export interface Tail extends DayTold {
  readonly to: number;
  readonly issuer?: string | undefined;
  readonly term?: string | undefined;
}

/**
 * Day, issuer and term, each where it is there: "ngày … của … (khóa IX)", "của … ngày …", "(ngày … của …)".
 */
export function readTail(text: string, at: number): Tail {
  const before = ownDay(text, at);
  const issuer = readIssuer(text, before?.to ?? behindYear(text, at));
  const afterIssuer = issuer?.to ?? before?.to ?? at;
  const term = readTerm(text, afterIssuer);
  const afterTerm = term?.to ?? afterIssuer;
  const after = before === undefined && afterTerm > at ? dayBehind(text, afterTerm) : undefined;
  const end = after?.to ?? afterTerm;
  const closed = before?.isOpen === true || after?.isOpen === true ? closing(text, end) : end;
  return {
    to: closed,
    ...dayOf(before ?? after),
    issuer: issuer?.issuer,
    term: term?.term,
  };
}

/** "Nghị quyết số 29-NQ/TW năm 2013 của …" */
function behindYear(text: string, at: number): number {
  YEAR_ALONE.lastIndex = at;
  return YEAR_ALONE.test(text) ? YEAR_ALONE.lastIndex : at;
}
const YEAR_ALONE = new RegExp(`${LEAD}năm${BLANK}(?:19|20)\\d\\d(?=${BLANK}của)`, "uy");

/** "Công văn số 12-CV/HU, ngày 15/6/2024 UBND xã đã tổ chức …" tells the day of something else. */
function ownDay(text: string, at: number): DateFound | undefined {
  const day = readDate(text, at);
  if (day === undefined || !/^\s*,/.test(text.slice(at, at + 4))) return day;
  return SOMEBODY_DID.test(text.slice(day.to, day.to + 80)) ? undefined : day;
}
const SOMEBODY_DID =
  /^,? {1,3}(?!Hội nghị|HỘI NGHỊ)\p{Lu}[^.;\n]{0,60}? (?:(?:đã|tổ chức|tiến hành|triển khai|phối hợp)(?!\p{L})|ban hành \p{Lu})/u;

/** "của UBND tỉnh, ngày 15/6 Sở đã …" tells a day of something else; that of the document ends or opens its subject. */
function dayBehind(text: string, at: number): DateFound | undefined {
  const day = readDate(text, at);
  if (day === undefined || !/^\s*,/.test(text.slice(at, at + 4))) return day;
  return ENDS_OR_OPENS_SUBJECT.test(text.slice(day.to, day.to + 12)) ? day : undefined;
}
const ENDS_OR_OPENS_SUBJECT = /^\s{0,9}(?:[,;.:)"]|$|(?:về|v\/v)\s)|^\s*\n\s*[^\p{L}\s]/iu;

/** The bracket that was opened before the day, if it is closed here. */
function closing(text: string, at: number): number {
  const bracket = /^ ?\)/.exec(text.slice(at, at + 2));
  return at + (bracket?.[0].length ?? 0);
}
