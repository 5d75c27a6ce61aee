import type { RawCitation } from "./find-numbered";
import { LIST_GAP } from "../read/listed-numbers";
import { ENDS, OPENS } from "../read/subject-pattern";

export interface SubjectSpan {
  readonly from: number;
  readonly to: number;
}

/** Subjects are sentences; beyond this the text goes on about something else. */
const LONGEST = 1000;
/** What ties the next document on, rather than nesting it: ", Kế hoạch số 20", "và Nghị quyết 19". */
const CONNECTOR = /(?:[,;]|(?<!\p{L})(?:và|cùng|với|cùng với|theo|theo,))\s*$/iu;

/**
 * The subject (trích yếu) that follows each citation. It ends with the sentence, at its closing quote, or where the
 * next document is tied on; a document named within it is nested in it. Of several documents tied together without
 * a subject of their own, as in "Kế hoạch A và Kế hoạch B thực hiện …", each has the one that follows the last.
 */
export function findSubjects(
  text: string,
  citations: readonly RawCitation[],
): readonly (SubjectSpan | undefined)[] {
  const subjects: (SubjectSpan | undefined)[] = citations.map((one, at) =>
    subjectAfter(text, one, citations, at),
  );
  for (let at = citations.length - 2; at >= 0; at--) {
    const [one, next] = [citations[at], citations[at + 1]];
    if (subjects[at] !== undefined || one === undefined || next === undefined) continue;
    const following = subjects[at + 1];
    if (following && one.type === next.type && isTied(text, one, next)) subjects[at] = following;
  }
  return subjects;
}

/** Two documents joined by "và", or by a comma under one day: "số 18, 19-NQ/TW ngày 25/10/2017 về …". */
function isTied(text: string, one: RawCitation, next: RawCitation): boolean {
  const gap = text.slice(one.to, next.from);
  const isUnderOneDay = one.date !== undefined && one.date === next.date;
  return /^\s{1,3}và\s{1,3}$/u.test(gap) || (isUnderOneDay && LIST_GAP.test(gap));
}

function subjectAfter(
  text: string,
  { to, code, type }: RawCitation,
  citations: readonly RawCitation[],
  at: number,
): SubjectSpan | undefined {
  OPENS.lastIndex = to;
  const opening = OPENS.exec(text);
  if (opening === null) return undefined;
  const words = opening.groups?.["subject"] ?? "";
  const enacts = type === "Luật" || ENACTING.has(code?.letters ?? "");
  if (opening.groups?.["enacts"] !== undefined && !enacts) return undefined;
  const isPlan = PLANS.has(code?.letters ?? "CTHĐ");
  // "Thực hiện" opens the subject of a plan; after other documents the sentence goes on about what was done.
  if (/hiện\s+$/u.test(words) && !isPlan) return undefined;
  const from = to + opening[0].length - words.length;
  const limit = Math.min(text.length, from + LONGEST, nextParagraphOrSibling(text, citations, at));
  const body = text.slice(from, limit);
  const quote = /^(?:về\s+)?"/iu.exec(body);
  const closing = quote === null ? -1 : body.indexOf('"', quote[0].length);
  const nested = citations.slice(at + 1, at + 1 + MOST_NESTED);
  const isNested = (place: number) => nested.some((one) => one.from <= from + place && from + place < one.to);
  const end = closing >= 0 ? closing + 1 : endOf(body, isNested);
  const subject = body.slice(0, end).replace(/[\s,]+(?:theo|và|cùng|với)?[\s,]*$/u, "");
  return subject.length <= words.length ? undefined : { from, to: from + subject.length };
}

/** Documents that may stand within one subject. */
const MOST_NESTED = 20;

/** The first end that is no part of a document nested in the subject; a bracket opened in it is closed in it. */
function endOf(body: string, isNested: (place: number) => boolean): number {
  for (const { index, 0: mark } of body.matchAll(ENDS)) {
    if (isNested(index)) continue;
    const before = body.slice(0, index);
    const isOpen = mark === ")" && before.split("(").length > before.split(")").length;
    return isOpen ? index + 1 : index;
  }
  return body.length;
}

/** Letters of types that carry something out; directives do too. */
const PLANS = new Set(["KH", "CTr", "CTHĐ", "CT"]);
/** Letters of types that enact something: decisions, circulars, decrees. */
const ENACTING = new Set(["QĐ", "TT", "TTLT", "NĐ", "NQ"]);

/** Where the next document is tied on, if it is. */
function nextParagraphOrSibling(text: string, citations: readonly RawCitation[], at: number): number {
  for (let next = at + 1; next < citations.length; next++) {
    const start = citations[next]?.from ?? 0;
    if (start - (citations[at]?.to ?? 0) > LONGEST) break;
    // "sửa đổi các Thông tư 01, 02/2021/TT-BGDĐT": a further number of a document nested in the subject.
    if (next > at + 1 && /^(?:số|\d)/iu.test(text.slice(start, start + 2))) continue;
    const before = text.slice(Math.max(0, start - 12), start);
    if (CONNECTOR.test(before)) return start;
  }
  return Infinity;
}
