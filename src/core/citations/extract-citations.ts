import { type RepairedText, foldKey, repairText } from "../base";
import { isCentral, checkCitation } from "./check-citation";
import { centralTermOn } from "./known/central-terms";
import { type RawCitation, findNumbered } from "./find/find-numbered";
import { findNumberless } from "./find/find-numberless";
import { type SubjectSpan, findSubjects } from "./find/find-subjects";
import { withoutMarkup } from "./find/without-markup";
import type { Citation } from "./model";

/**
 * Every document a text names, in order, with its exact place in the text as given: whatever the spelling, the font,
 * the line breaks. Dates, ratios, telephone numbers and the paper's own number are none; nor are general phrases such
 * as "các nghị quyết của Đảng". What contradicts itself carries a warning.
 */
export function extractCitations(text: string): readonly Citation[] {
  const repaired = repairText(text);
  const searched = withoutMarkup(repaired.text);
  const raw = inOrder(findNumbered(searched), findNumberless(searched));
  const subjects = findSubjects(searched, raw);
  const parents = parentsOf(raw, subjects);
  return raw.map((one, at) => {
    const place = { at, parent: parents[at], subject: subjects[at] };
    const { issuer = one.issuer, term = one.term } = enactingOf(searched, raw, place) ?? {};
    return citationOf({ text, repaired }, { ...place, raw: one, issuer, term });
  });
}

interface Judged {
  readonly raw: RawCitation;
  readonly issuer: string | undefined;
  readonly term: string | undefined;
  readonly parent: number | undefined;
  readonly subject: SubjectSpan | undefined;
}

type Building = { -readonly [Field in keyof Citation]: Citation[Field] };

/** One assignment a field: spreading many small objects took longer than all the searching. */
function citationOf(page: Page, { raw, issuer, term, parent, subject }: Judged): Citation {
  const { type, code, number = code?.number, date } = raw;
  const { offset, end, text, words } = quoted(page, raw);
  const derived = isCentral(raw) && date !== undefined ? centralTermOn(date) : undefined;
  const likely = term ?? derived;
  const warnings = checkCitation(raw, text);
  const citation: Building = {
    text,
    words,
    offset,
    end,
    numbered: number !== undefined,
    warnings,
  };
  if (type !== undefined) citation.type = type;
  if (number !== undefined) citation.number = number;
  if (code !== undefined) citation.symbol = code.symbol;
  if (code !== undefined) citation.code = code.code;
  if (date !== undefined) citation.date = date;
  if (issuer !== undefined) citation.issuer = issuer;
  if (likely !== undefined) citation.term = likely;
  if (raw.term !== undefined) citation.termWritten = raw.term;
  if (derived !== undefined) citation.termDerived = derived;
  if (parent !== undefined) citation.parent = parent;
  if (subject !== undefined) {
    const quote = quoted(page, subject);
    citation.subject = quote.words;
    citation.subjectOffset = quote.offset;
  }
  return citation;
}

/** The text as given, and as it is searched. */
interface Page {
  readonly text: string;
  readonly repaired: RepairedText;
}

interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** Signs that are not seen, and blanks, behind the last character are no part of it; its own marks are. */
const UNSEEN_END = /[\s\u00ad\u200b-\u200f\u2060\ufeff]+$/;

/** A span of the repaired text as it was given, and as it is meant. */
interface Quote {
  readonly offset: number;
  readonly end: number;
  readonly text: string;
  /** Other words only where the font or the letters had to be repaired for them to be read. */
  readonly words: string;
}

function quoted({ text: whole, repaired }: Page, { from, to }: Stretch): Quote {
  const offset = repaired.originalOffset(from);
  const behind = repaired.originalOffset(to);
  const behindLast = repaired.originalOffset(to - 1) + 1;
  const unseen = behindLast < behind ? UNSEEN_END.exec(whole.slice(behindLast, behind)) : null;
  const end = behind - (unseen?.[0].length ?? 0);
  const text = whole.slice(offset, end);
  const meant = repaired.text.slice(from, to);
  return { offset, end, text, words: text === meant || foldKey(text) === foldKey(meant) ? text : meant };
}

/** By place; a name found inside a numbered citation is a part of that one. */
function inOrder(numbered: readonly RawCitation[], others: readonly RawCitation[]): readonly RawCitation[] {
  const all = [...numbered, ...others].sort((a, b) => a.from - b.from || b.to - a.to);
  const kept: RawCitation[] = [];
  for (const one of all) {
    const last = kept.at(-1);
    const overlaps = last !== undefined && one.from < last.to;
    if (!overlaps) kept.push(one);
    else if (last.code === undefined && one.code !== undefined) kept[kept.length - 1] = one;
  }
  return kept;
}

/** The nearest citation before it whose subject a citation stands in. */
function parentsOf(
  raw: readonly RawCitation[],
  subjects: readonly (SubjectSpan | undefined)[],
): readonly (number | undefined)[] {
  let open: readonly { readonly at: number; readonly subject: SubjectSpan }[] = [];
  return raw.map(({ from }, at) => {
    open = open.filter(({ subject }) => subject.to > from);
    const parent = open.filter(({ subject }) => subject.from <= from).at(-1)?.at;
    const subject = subjects[at];
    if (subject !== undefined) open = [...open, { at, subject }];
    return parent;
  });
}

/** A regulation is issued by whoever issued the decision that enacts it: "Quy chế … theo Quyết định số 238-QĐ/TW". */
function enactingOf(
  text: string,
  raw: readonly RawCitation[],
  { at, parent }: { readonly at: number; readonly parent: number | undefined },
): Pick<RawCitation, "issuer" | "term"> | undefined {
  const one = raw[at];
  const next = raw[at + 1];
  if (one?.type !== "Quy chế" || one.code !== undefined) return undefined;
  const quoting = parent !== undefined && text[one.from - 1] === '"' ? raw[parent] : undefined;
  const follows =
    next !== undefined && /^\s+(?:ban hành\s+)?(?:kèm\s+)?theo\s+$/u.test(text.slice(one.to, next.from));
  const decision = quoting ?? (follows ? next : undefined);
  return decision?.issuer === undefined ? undefined : { issuer: decision.issuer, term: decision.term };
}
