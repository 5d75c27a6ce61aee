import { type Result, formatDate, read, refused } from "../base";
import { extractCitations } from "./extract-citations";
import { citationIssue } from "./issues";
import type { Citation } from "./model";

/** What a citation is written from. */
export type CitationParts = Pick<Citation, "type" | "code" | "date" | "issuer" | "termWritten">;

/** The canonical words: "Chỉ thị số 40-CT/TW ngày 15/06/2004 của Ban Bí thư (khóa IX)". Law: `parseCitation` reads them back. */
export function formatCitation({ type, code, date, issuer, termWritten }: CitationParts): string {
  return [
    type,
    code === undefined ? undefined : `số ${code}`,
    date === undefined ? undefined : `ngày ${formatDate(date)}`,
    issuer === undefined ? undefined : `của ${issuer}`,
    termWritten === undefined ? undefined : `(khóa ${termWritten})`,
  ]
    .filter((part) => part !== undefined)
    .join(" ");
}

/** Reads a text that is one citation and nothing else, a subject behind it aside. */
export function parseCitation(text: string): Result<Citation> {
  const [first, second] = extractCitations(text);
  const isWhole = first !== undefined && text.slice(0, first.offset).trim() === "";
  const isAll =
    isWhole &&
    text
      .slice(first.end)
      .replace(first.subject ?? "", "")
      .trim()
      .replace(/^[.,;]+$/, "") === "";
  const isOne = second === undefined || second.parent === 0;
  if (!isAll || !isOne) return refused(citationIssue("citations.not-a-citation", {}, { found: text }));
  return read(first, first.warnings);
}
