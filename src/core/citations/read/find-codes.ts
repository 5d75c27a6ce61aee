import { type CodeMeaning, meaningOf } from "./code-meaning";
import { completeNumber } from "./code-number";
import { CODE } from "./code-pattern";
import { ALL_LETTERS } from "../known/document-types";
import { isInAddress } from "./not-documents";

/** A code where it stands in repaired text; the mark of a footnote behind it is a part of the place alone. */
export interface CodeFound extends CodeMeaning {
  readonly from: number;
  readonly to: number;
}

/** Every code in a text, in order. One pass: each piece of the pattern is bounded. */
export function findCodes(text: string): readonly CodeFound[] {
  const found: CodeFound[] = [];
  for (const match of text.matchAll(CODE)) {
    const parts = match.groups ?? {};
    const written = parts["number"] ?? "";
    const to = match.index + match[0].length;
    if (isInAddress(text, match.index)) continue;
    const { from, number, isUnclear } = completeNumber(text, match.index, written);
    const meaning = meaningOf(number, parts);
    if (meaning === undefined) continue;
    found.push({
      from,
      to,
      ...meaning,
      isCertain: meaning.isCertain && !/[.,]/.test(written),
      isUnclear: isUnclear || meaning.isUnclear || isCut(text, to, parts["office"]),
    });
  }
  return found;
}

/** "1665/QĐ-…": letters of a type alone, whose body could not be read. */
const isCut = (text: string, to: number, office = ""): boolean =>
  ALL_LETTERS.includes(office) && /^[-/.]\p{L}/u.test(text.slice(to, to + 2));
