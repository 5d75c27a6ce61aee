import { type DayTold, dayOf, readDate } from "./read-date";
import { BLANK, GAP } from "./pieces";
import { readKnownName } from "./read-issuer";

/** The day, and who issued, where a sentence tells them before the document. */
export interface IssuedBefore {
  readonly day: DayTold;
  readonly issuer: string | undefined;
}

/*
 *   Ngày 15/6/2004, Ban Bí thư đã ban hành Chỉ thị số 40-CT/TW
 *   Ngày 09/01/2026, thay mặt Ban Bí thư, đồng chí Trần Cẩm Tú ký ban hành Quy định số …
 */
/** "Hội nghị ngày 15/6 …", "đến ngày …", "sau ngày …" tell the day of something else: a clause begins with this one. */
const OPENS = /(?:^|[.;:,(–•\n-] ?|(?<!\p{L})(?:vào|sáng|chiều|tối|trong) )ng[àa]y/giu;
const AFTER_DAY = new RegExp(`${GAP},?${GAP}(?:thay${BLANK}mặt${BLANK})?`, "uy");
const PERSON = String.raw`(?:,${GAP})?(?:đồng${BLANK}chí|đ/c|ông|bà)(?:${BLANK}\p{Lu}[\p{L}.]{0,9}){2,5}(?:,${GAP}[^,;.:()\n]{1,60}?)?`;
const ISSUES = String.raw`(?:ký,?${BLANK})?ban${BLANK}hành|ký|ra|có|thông${BLANK}qua`;
const TO_DOCUMENT = new RegExp(
  String.raw`^(?<person>${PERSON})?${GAP},?${GAP}(?:(?:đã|vừa|chính${BLANK}thức|thống${BLANK}nhất)${BLANK}){0,2}(?:${ISSUES})(?:${BLANK}(?:các|văn${BLANK}bản))?[ \n]{1,3}$`,
  "u",
);
const ENDS_ISSUING = /(?:hành|ký|ra|có|qua|các|bản)[ \n]{1,3}$/u;
const LONGEST = 220;

/**
 * What a sentence says of a document before naming it: that a body, on a day, issued it. Nothing is taken where more
 * stands between the day, the body and the document, as in "Ngày 15/6/2024, Huyện ủy ban hành Kế hoạch thực hiện …".
 *
 * @param at where the document's name begins
 * @param least where what was read before it ends
 */
export function issuedBefore(text: string, at: number, least: number): IssuedBefore | undefined {
  if (!ENDS_ISSUING.test(text.slice(Math.max(least, at - SHORT), at))) return undefined;
  const start = Math.max(least, at - LONGEST);
  // Right behind another document the day may be that one's: it belongs to neither.
  if (start > 0 && start === least && /^ ?,? ?ng/iu.test(text.slice(start, start + 5))) return undefined;
  const before = text.slice(start, at);
  for (const { index, 0: opening } of [...before.matchAll(OPENS)].reverse()) {
    const day = readDate(before, index + opening.length - DAY_WORD);
    const issued = day === undefined ? undefined : issuerBehind(before, day.to);
    if (day !== undefined && issued !== undefined) return { day: dayOf(day), issuer: issued.issuer };
  }
  return undefined;
}
const SHORT = 12;
const DAY_WORD = "ngày".length;

/** A body, a person who signs, or both; then nothing but that they issued what follows. */
function issuerBehind(before: string, at: number): Pick<IssuedBefore, "issuer"> | undefined {
  const start = endOf(AFTER_DAY, before, at);
  const name = readKnownName(before, start);
  const rest = TO_DOCUMENT.exec(before.slice(name?.to ?? start));
  const hasWho = name !== undefined || rest?.groups?.["person"] !== undefined;
  return rest !== null && hasWho ? { issuer: name?.issuer } : undefined;
}

/** Where what a sticky pattern finds ends; the place itself where it finds nothing. */
function endOf(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}
