import type { PlainDate } from "./plain-date";
import { plainDate } from "./plain-date";
import { cleanText } from "./vietnamese-text";

/** A date as read from text, or what stopped us: `impossible` names a day the calendar lacks. */
export type DateReading =
  | { readonly kind: "date"; readonly date: PlainDate; readonly shortYear?: true }
  | { readonly kind: "impossible"; readonly day: number; readonly month: number; readonly year: number }
  | { readonly kind: "incomplete" }
  | { readonly kind: "not-a-date" };

const MONTH_WORDS: Readonly<Record<string, number>> = {
  giêng: 1, một: 1, hai: 2, ba: 3, tư: 4, bốn: 4, năm: 5, sáu: 6, bảy: 7, bẩy: 7, tám: 8, chín: 9, mười: 10,
  "mười một": 11, "mười hai": 12, chạp: 12,
}; // prettier-ignore

const DAY_FIRST =
  /^(?:ngày )?(\d{1,2}) ?[/.-] ?(\d{1,2}) ?[/.-] ?(\d{4}|\d{2})(?: \d{1,2}:\d{2}(?::\d{2})?)?$/;
const ISO = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ]\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?Z?)?$/;
const IN_WORDS = /^(?:ngày )?(\d{1,2}) tháng (\d{1,2}|\p{L}+(?: \p{L}+)?),? năm (\d{4})$/u;
const INCOMPLETE =
  /^(?:tháng )?\d{1,2} ?[/.-] ?\d{4}$|^(?:ngày )?\d{1,2} ?[/.-] ?\d{1,2}$|^(?:tháng \d{1,2} )?(?:năm )?\d{4}$/;

/**
 * Reads a Vietnamese date: day first, always (5/8/2024 is 5 August), unless the year leads. Two-digit years
 * are of this century, and said so (`shortYear`).
 * A time of day behind it is dropped.
 */
export function parseVietnameseDate(text: string): DateReading {
  const clean = cleanText(text).toLowerCase();
  const iso = ISO.exec(clean.toUpperCase());
  if (iso) return reading(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const dayFirst = DAY_FIRST.exec(clean);
  if (dayFirst) {
    const year = dayFirst[3] ?? "";
    const date = reading(fullYear(year), Number(dayFirst[2]), Number(dayFirst[1]));
    return date.kind === "date" && year.length === 2 ? { ...date, shortYear: true } : date;
  }
  const inWords = IN_WORDS.exec(clean);
  if (inWords) {
    const month = MONTH_WORDS[inWords[2] ?? ""] ?? Number(inWords[2]);
    if (Number.isInteger(month)) return reading(Number(inWords[3]), month, Number(inWords[1]));
  }
  return { kind: INCOMPLETE.test(clean) ? "incomplete" : "not-a-date" };
}

function reading(year: number, month: number, day: number): DateReading {
  const date = plainDate(year, month, day);
  return date === undefined ? { kind: "impossible", day, month, year } : { kind: "date", date };
}

const fullYear = (digits: string): number => (digits.length === 2 ? 2000 + Number(digits) : Number(digits));
