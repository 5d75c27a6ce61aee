import type { PlainDate } from "../../base";
import { cleanText, foldKey, given, plainDate } from "../../base";

/** What a text says of when a document was issued, and by whom. */
export interface Circumstances {
  readonly issuedOn?: PlainDate;
  readonly year?: number;
  /** Told without the day, or without the year: "tháng 10/2023", "ngày 20/11". */
  readonly month?: number;
  readonly day?: number;
  /** Of the Central Committee: "khóa XIII". */
  readonly term?: string;
  /** By somebody who is no body of the Party's centre: "của Tỉnh ủy". */
  readonly elsewhere?: true;
}

/** What a cell says of a numbered document. */
export interface NamedDocument extends Circumstances {
  /** Number and letters, folded: `40 ct tw`. */
  readonly code: string;
}

/*
 *   Chỉ thị số 40 - CT / TW ngày 15/6/2004        4555/BGDĐT-GDPT
 *              └number  └letters        └day
 */
const NUMBER = String.raw`(?<![\d/-])(?:(?<!\p{L})|(?<=số))(\d{1,5}[a-z]?)`;
const YEAR_PART = String.raw`(?: ?/ ?(?:19|20)\d\d)?`;
const LETTERS = String.raw`(\p{L}{1,6}(?:\d{1,2})?)`;
const CODE = new RegExp(
  `${NUMBER}${YEAR_PART} ?[-/ ] ?${LETTERS} ?[-/] ?(\\p{L}{2,10}(?:-\\p{L}{1,6})?)`,
  "giu",
);
const DAY = /(?<!\d)(\d{1,2}) ?(?:[/.-]|tháng) ?(\d{1,2}),? ?(?:[/.-]|năm) ?(\d{4})(?!\d)/iu;
const YEAR = /(?<!\d)((?:19|20)\d\d)(?!\d)/u;
const DAY_AND_MONTH = /ngày (\d{1,2}) ?[/.-] ?(\d{1,2})(?![\d/.-])/iu;
const MONTH_AND_YEAR = /(?<![\d/.-])(\d{1,2}) ?(?:[/.-]|,? năm) ?((?:19|20)\d\d)(?!\d)/iu;
const TERM = /(?<!\p{L})kh(?:óa|oá) ([IVX]{1,5})(?!\p{L}| ?(?:,|;|-|và) ?[IVX])/iu;
/** Issuers that are no body of the Party's centre, behind the document they would have issued. */
const ELSEWHERE =
  /^[ \d]*(?:cua )(?:tinh uy|huyen uy|thanh uy|thi uy|dang uy|uy ban nhan dan|ubnd|hoi dong nhan dan|hdnd|chinh phu|thu tuong|quoc hoi)(?= |$)/;
/** What follows names the document carried out or replaced, not the one meant. */
export const NESTED = /thực hiện|triển khai|thay thế|sửa đổi|bổ sung|(?<!\p{L})theo(?!\p{L})/iu;
const STARTS_WITH_CODE = new RegExp(`^(?:số ?:? ?)?${CODE.source}`, "iu");
/** TƯ, T.Ư: the Central Committee, whose letters are TW. */
const CENTRAL = /(?<!\p{L})t\.?ư(?!\p{L})/giu;

/** Every document a text cites by number, in order; those cited inside another's subject are left out. */
export function readCitations(text: string): readonly NamedDocument[] {
  const clean = cleanText(text).replace(CENTRAL, "TW");
  const matches = [...clean.matchAll(CODE)];
  const nested = matches.findIndex(
    (match, at) => at > 0 && NESTED.test(clean.slice(endOf(matches[at - 1]), match.index)),
  );
  const meant = nested === -1 ? matches : matches.slice(0, nested);
  return meant.map((match, at) => {
    const [, number = "", type = "", issuer = ""] = match;
    const behind = clean.slice(endOf(match), matches[at + 1]?.index);
    return { code: foldKey(`${number} ${type} ${issuer}`), ...circumstancesIn(behind) };
  });
}

/** "40-CT/TW …", "số 40-CT/TW …" */
export const startsWithCode = (text: string): boolean => STARTS_WITH_CODE.test(text);

const endOf = (match: RegExpExecArray | undefined): number =>
  match === undefined ? 0 : match.index + match[0].length;

/** The day, or else what of it is told, the term and the issuer that a text states. */
export function circumstancesIn(text: string): Circumstances {
  const term = TERM.exec(text)?.[1]?.toUpperCase();
  const elsewhere = ELSEWHERE.test(foldKey(text)) || undefined;
  return { ...dayIn(text), ...given({ term, elsewhere }) };
}

function dayIn(text: string): Circumstances {
  const [, day, month, year] = DAY.exec(text) ?? [];
  const issuedOn = plainDate(Number(year), Number(month), Number(day));
  if (issuedOn !== undefined) return { issuedOn };
  const [, dayOnly, itsMonth] = DAY_AND_MONTH.exec(text) ?? [];
  if (dayOnly !== undefined) return { day: Number(dayOnly), month: Number(itsMonth) };
  const [, monthOnly, itsYear] = MONTH_AND_YEAR.exec(text) ?? [];
  if (monthOnly !== undefined) return { month: Number(monthOnly), year: Number(itsYear) };
  const stated = YEAR.exec(text)?.[1];
  return stated === undefined ? {} : { year: Number(stated) };
}
