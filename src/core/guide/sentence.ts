import type { Span } from "./model";

/** A full stop within a line ends a sentence when a capital follows; "1. " at the start of the line numbers it. */
const END = /[.!?…]["')]*\s+(?=["'(]*\p{Lu})/gu;
const NUMBERING = /^\s*(?:\d{1,2}|[IVX]{1,6})\.\s+/;

/** The sentence around a place: lines end sentences too, since each paragraph is one line. */
export function sentenceAround(text: string, at: number): Span {
  const lineStart = text.lastIndexOf("\n", at - 1) + 1;
  const lineBreak = text.indexOf("\n", at);
  const lineEnd = lineBreak < 0 ? text.length : lineBreak;
  const line = text.slice(lineStart, lineEnd);
  const numbering = NUMBERING.exec(line)?.[0].length ?? 0;
  let [offset, end] = [lineStart, lineEnd];
  for (const { index, 0: mark } of line.matchAll(END)) {
    if (index < numbering) continue;
    const after = lineStart + index + mark.length;
    if (after <= at) offset = after;
    else {
      end = lineStart + index + mark.trimEnd().length;
      break;
    }
  }
  return { offset, end };
}
