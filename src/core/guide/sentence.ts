import type { TextSpan } from "./model";
import { lastAt } from "./placed";

/** A full stop within a line ends a sentence when a capital follows; "1. " at the start of the line numbers it. */
const END = /[.!?…]["')]*[^\S\n]+(?=["'(]*\p{Lu})/gu;
const NUMBERING = /^\s*(?:\d{1,2}|[IVX]{1,6})\.\s+/;

/** The sentences of a text, in order: lines end them too, since each paragraph is one line. */
export function sentencesOf(text: string): readonly TextSpan[] {
  let lineStart = 0;
  return text.split("\n").flatMap((line) => {
    const sentences = sentencesOfLine(line, lineStart);
    lineStart += line.length + 1;
    return sentences;
  });
}

function sentencesOfLine(line: string, lineStart: number): readonly TextSpan[] {
  const numbering = NUMBERING.exec(line)?.[0].length ?? 0;
  const sentences: TextSpan[] = [];
  let offset = lineStart;
  for (const { index, 0: mark } of line.matchAll(END)) {
    if (index < numbering) continue;
    sentences.push({ offset, end: lineStart + index + mark.trimEnd().length });
    offset = lineStart + index + mark.length;
  }
  return [...sentences, { offset, end: lineStart + line.length }];
}

/** The sentence a place lies in. */
export const sentenceAt = (sentences: readonly TextSpan[], at: number): TextSpan =>
  lastAt(sentences, at) ?? { offset: 0, end: at };
