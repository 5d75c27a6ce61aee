import { type RepairedText, repairText } from "../base";
import { checkCitation, isCentral } from "./check-citation";
import { centralTermOn } from "./central-terms";
import { type RawCitation, findNumbered } from "./find-numbered";
import { findNumberless } from "./find-numberless";
import { type SubjectSpan, findSubjects } from "./find-subjects";
import type { Citation } from "./model";

/**
 * Every document a text names, in order, with its exact place in the text as given: whatever the spelling, the font,
 * the line breaks. Dates, ratios, telephone numbers and the paper's own number are none; nor are general phrases such
 * as "các nghị quyết của Đảng". What contradicts itself carries a warning.
 */
export function extractCitations(text: string): readonly Citation[] {
  const repaired = repairText(text);
  const raw = inOrder(findNumbered(repaired.text), findNumberless(repaired.text));
  const subjects = findSubjects(repaired.text, raw);
  const parents = parentsOf(raw, subjects);
  return raw.map((one, at) => {
    const parent = parents[at];
    const enacting = enactingOf(repaired.text, raw, { at, parent });
    const whole = enacting === undefined ? one : { ...one, ...enacting };
    return citationOf(whole, { text, repaired, subject: subjects[at], parent });
  });
}

interface Surroundings {
  /** As it was given. */
  readonly text: string;
  readonly repaired: RepairedText;
  readonly subject: SubjectSpan | undefined;
  readonly parent: number | undefined;
}

type Growing = { -readonly [Key in keyof Citation]: Citation[Key] };

/** Set one by one: a long text names thousands of documents. */
function citationOf(raw: RawCitation, { text, repaired, subject, parent }: Surroundings): Citation {
  const { type, code, number = code?.number, date, issuer, term } = raw;
  const [offset, end] = [repaired.originalOffset(raw.from), repaired.originalOffset(raw.to)];
  const words = text.slice(offset, end);
  const numbered = number !== undefined;
  const citation: Growing = { text: words, offset, end, numbered, warnings: checkCitation(raw, words) };
  const derived = date !== undefined && isCentral(raw) ? centralTermOn(date) : undefined;
  const likely = term ?? derived;
  if (type !== undefined) citation.type = type;
  if (number !== undefined) citation.number = number;
  if (code !== undefined) citation.symbol = code.symbol;
  if (code !== undefined) citation.code = code.code;
  if (date !== undefined) citation.date = date;
  if (issuer !== undefined) citation.issuer = issuer;
  if (likely !== undefined) citation.term = likely;
  if (term !== undefined) citation.termWritten = term;
  if (derived !== undefined) citation.termDerived = derived;
  if (parent !== undefined) citation.parent = parent;
  if (subject !== undefined) {
    citation.subjectOffset = repaired.originalOffset(subject.from);
    citation.subject = text.slice(citation.subjectOffset, repaired.originalOffset(subject.to));
  }
  return citation;
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
