import { type PlainDate, type Result, cleanText, dateParts, read, refused } from "../base";
import { extractCitations } from "./extract-citations";
import { citationIssue } from "./issues";
import type { Citation } from "./model";

/** What a citation is written from; the words of the text only where it has no number. */
export type CitationParts = Pick<Citation, "type" | "number" | "code" | "date" | "issuer" | "termWritten"> &
  Partial<Pick<Citation, "text">>;

/**
 * The canonical words: "Chỉ thị số 40-CT/TW ngày 15/6/2004 của Ban Bí thư (khóa IX)". A document without number keeps
 * its name. Law: `parseCitation` reads the same document back.
 */
export function formatCitation(parts: CitationParts): string {
  const { type, number, code = number, date, issuer, termWritten, text } = parts;
  if (code === undefined && text !== undefined) return cleanText(text);
  return [
    type,
    code === undefined ? undefined : `số ${code}`,
    date === undefined ? undefined : `ngày ${officialDate(date)}`,
    issuer === undefined ? undefined : `của ${issuer}`,
    termWritten === undefined ? undefined : `(khóa ${termWritten})`,
  ]
    .filter((part) => part !== undefined)
    .join(" ");
}

/** 05/3/2020: official papers put a zero before days under ten and before the first two months. */
export function officialDate(date: PlainDate): string {
  const { year, month, day } = dateParts(date);
  return `${String(day).padStart(2, "0")}/${month < 3 ? `0${month}` : month}/${year}`;
}

/** Reads a text that is one citation and nothing else, a subject behind it aside. */
export function parseCitation(text: string): Result<Citation> {
  const [first, second] = extractCitations(text);
  const isWhole = first !== undefined && text.slice(0, first.offset).trim() === "";
  const isAll =
    isWhole &&
    /^[.,;]*$/.test(
      text
        .slice(first.end)
        .replace(first.subject ?? "", "")
        .trim(),
    );
  const isOne = second === undefined || second.parent === 0;
  if (!isAll || !isOne) return refused(citationIssue("citations.not-a-citation", {}, { found: text }));
  return read(first, first.warnings);
}
