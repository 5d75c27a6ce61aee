import { type Issue, dateParts, formatDate } from "../base";
import { isCentralName, isPartyName, sideOf } from "./known/bodies";
import { centralTermOn } from "./known/central-terms";
import { mayStandFor, typesOfLetters } from "./known/document-types";
import type { RawCitation } from "./find/find-numbered";
import { citationIssue } from "./issues";

/** What in a citation contradicts itself. Nothing is corrected: the likely correction stands in the facts. */
export function checkCitation(raw: RawCitation, words: string): readonly Issue[] {
  const { code, date, term, issuer, impossibleDate, damagedDate, type, typeWritten } = raw;
  const told = (name: Parameters<typeof citationIssue>[0], facts: Readonly<Record<string, string>> = {}) =>
    citationIssue(name, {}, { found: words, facts });
  const issues: Issue[] = [];
  if (impossibleDate !== undefined) issues.push(told("citations.impossible-date", { date: impossibleDate }));
  if (damagedDate !== undefined && date !== undefined)
    issues.push(told("citations.damaged-date", { written: damagedDate, likely: formatDate(date) }));
  if (damagedDate !== undefined && date === undefined)
    issues.push(told("citations.unclear-date", { written: damagedDate }));
  const likelyTerm = isCentral(raw) && date !== undefined ? centralTermOn(date) : undefined;
  if (term !== undefined && likelyTerm !== undefined && likelyTerm !== term && date !== undefined)
    issues.push(
      told("citations.date-outside-term", {
        term,
        likely: likelyTerm,
        date: formatDate(date),
      }),
    );
  if (code === undefined) return issues;
  if (code.year !== undefined && date !== undefined && dateParts(date).year !== code.year)
    issues.push(told("citations.date-outside-year", { code: code.code, date: formatDate(date) }));
  if (code.isUnclear) issues.push(told("citations.unclear-code", { likely: code.code }));
  const { letters = "" } = code;
  if (typeWritten && type !== undefined && !mayStandFor(letters, type) && !isLoose(type))
    issues.push(
      told("citations.type-contradicts-symbol", {
        type,
        likely: typesOfLetters(letters)[0] ?? "",
        symbol: code.symbol,
      }),
    );
  if (issuer !== undefined && issuerContradicts(issuer, code.symbol))
    issues.push(
      told("citations.issuer-contradicts-symbol", {
        issuer,
        symbol: code.symbol,
      }),
    );
  if (code.swapped)
    issues.push(
      told(code.side === "party" ? "citations.state-separators" : "citations.party-separators", {
        likely: code.code,
      }),
    );
  return issues;
}

/** Types people use for one another: every paper is a "văn bản", a programme of action is a programme. */
const isLoose = (type: string): boolean =>
  type === "Văn bản" || type === "Luật" || type.startsWith("Chương trình");

/** Issued by a body of the Central Committee, whose terms are those of the national congresses. */
export function isCentral({ code, issuer }: RawCitation): boolean {
  if (issuer !== undefined) return isCentralName(issuer);
  return code?.symbol.endsWith("/TW") ?? false;
}

/** A name of the Party over a symbol of the State, or the reverse; a central name over a local symbol. */
function issuerContradicts(issuer: string, symbol: string): boolean {
  const body = symbol.split(/[/-]/).slice(1).join("-");
  const side = sideOf(body === "" ? symbol : body);
  if (side === undefined) return false;
  const isState =
    /^(?:Chính phủ|Thủ tướng|Quốc hội|Ủy ban Thường vụ Quốc hội|Ủy ban nhân dân|UBND|Chủ tịch|Hội đồng nhân dân|HĐND|Bộ trưởng|Bộ (?!Chính trị)|Giám đốc Sở|Sở |Phòng )/.test(
      issuer,
    );
  const isParty = isPartyName(issuer);
  if (isState) return side === "party";
  if (!isParty) return false;
  if (side === "state") return true;
  if (isOtherCommittee(issuer, body)) return true;
  const isTW = /TW/.test(body);
  return isCentralName(issuer) ? !isTW : isTW;
}

/** Committees a body's last letters name; a paper of the one is not issued by the other. */
const COMMITTEES = [
  { letters: /TU$/, name: /(?:Tỉnh|Thành) (?:ủy|uỷ)/iu },
  { letters: /HU$/, name: /Huyện (?:ủy|uỷ)/iu },
];

const isOtherCommittee = (issuer: string, body: string): boolean =>
  COMMITTEES.some(({ letters, name }) => letters.test(body) && !name.test(issuer)) &&
  COMMITTEES.some(({ name }) => name.test(issuer));
