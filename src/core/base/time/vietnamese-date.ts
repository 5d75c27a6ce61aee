import { bareDate } from "./bare-date";
import { type PlainDate, plainDate, weekdayOf } from "./plain-date";
import { cleanText } from "../vietnamese-text";

/**
 * A date as read from text, or what stopped us: `impossible` names a day the calendar lacks, `month-first` one that
 * only the American order has, `several` a stretch or a list of days, `wrong-weekday` a day that is another one of the
 * week than the text says.
 */
export type DateReading =
  | { readonly kind: "date"; readonly date: PlainDate; readonly shortYear?: true }
  | {
      readonly kind: "impossible" | "month-first";
      readonly day: number;
      readonly month: number;
      readonly year: number;
    }
  | { readonly kind: "wrong-weekday"; readonly date: PlainDate }
  | { readonly kind: "incomplete" | "several" | "not-a-date" };

/** Names of months, in words, as an English, French or German Excel writes them, and by their Roman number. */
const MONTHS: Readonly<Record<string, number>> = {
  giêng: 1, một: 1, hai: 2, ba: 3, tư: 4, bốn: 4, năm: 5, sáu: 6, bảy: 7, bẩy: 7, tám: 8, chín: 9, mười: 10,
  "mười một": 11, "mười hai": 12, chạp: 12,
  jan: 1, january: 1, feb: 2, february: 2, mar: 3, march: 3, apr: 4, april: 4, may: 5, jun: 6, june: 6,
  jul: 7, july: 7, aug: 8, august: 8, sep: 9, sept: 9, september: 9, oct: 10, october: 10,
  nov: 11, november: 11, dec: 12, december: 12,
  janv: 1, janvier: 1, févr: 2, février: 2, mars: 3, avr: 4, avril: 4, mai: 5, juin: 6, juil: 7, juillet: 7, août: 8,
  septembre: 9, octobre: 10, novembre: 11, déc: 12, décembre: 12,
  januar: 1, februar: 2, mär: 3, märz: 3, juni: 6, juli: 7, okt: 10, oktober: 10, dez: 12, dezember: 12,
  i: 1, ii: 2, iii: 3, iv: 4, v: 5, vi: 6, vii: 7, viii: 8, ix: 9, x: 10, xi: 11, xii: 12,
}; // prettier-ignore

const SEPARATOR = " ?[/.-] ?";
const MONTH_WORD = "(?:tháng|thang|thg|th|t)";
const MONTH_NAME = String.raw`(?:${MONTH_WORD}[. ]?)?(?:\d{1,2}|\p{L}+(?: \p{L}+)?)`;
const YEAR = String.raw`\d{4}|'?\d{2}`;
/** Forms of a whole date, its parts by name. */
const FORMS = [
  /^(?<year>\d{4})[-/.](?<month>\d{1,2})[-/.](?<day>\d{1,2})$/,
  `^(?<day>\\d{1,2})${SEPARATOR}(?<month>${MONTH_NAME})${SEPARATOR}(?<year>${YEAR})$`,
  /^(?<year>\d{4})[年년] ?(?<month>\d{1,2})[月월] ?(?<day>\d{1,2})[日일]$/,
  /^(?<year>\d{4})-(?<month>\p{L}{3,9})-(?<day>\d{1,2})$/u,
  /^(?<month>\p{L}{3,9})-(?<day>\d{1,2})-(?<year>\d{4})$/u,
  `^(?<day>\\d{1,2})${SEPARATOR}(?<month>\\d{1,2}) (?:năm|nam) (?<year>\\d{4})$`,
  /^(?<day>\d{1,2})(?<sign>[_, ;|]) ?(?<month>\d{1,2})\k<sign> ?(?<year>\d{4})$/,
  `^(?<day>\\d{1,2})[, ]*(?<month>${MONTH_WORD}[. ]?(?:\\d{1,2}|\\p{L}+(?: \\p{L}+)??))[, /.-]*(?:năm |nam )?(?<year>\\d{4})$`,
  `^(?<day>\\d{1,2})(?:st|nd|rd|th)? (?:of )?(?<month>\\p{L}{3,9})\\.?,? (?<year>${YEAR})$`,
  `^(?<month>\\p{L}{3,9})\\.? (?<day>\\d{1,2}),? (?<year>\\d{4})$`,
  /^(?<year>(?:19|20)\d{2})(?<month>0[1-9]|1[0-2])(?<day>\d{2})$/,
  /^(?<day>\d{2})(?<month>0[1-9]|1[0-2])(?<year>(?:19|20)\d{2})$/,
].map((form) => new RegExp(form, "u"));

const INCOMPLETE =
  /^(?:tháng )?\d{1,2} ?[/.-] ?\d{4}$|^\d{1,2} ?[/.-] ?\d{1,2}$|^\d{1,2} tháng \d{1,2}$|^(?:tháng \d{1,2} )?(?:năm )?(?:19|20)\d{2}$/;
/** Two days, or a first and a last one: "15-16/3/2024", "15/3 - 20/4/2024", "từ 15 đến 16/3/2024". */
const SEVERAL =
  /^(?:từ )?(?:ngày )?\d{1,2}(?:[/.-]\d{1,2}(?:[/.-]\d{2,4})?)?(?: ?[-–,;&+] ?| (?:và|đến|tới) )(?:hết )?(?:ngày )?\d{1,2}[/.-]\d{1,2}(?:[/.-]\d{2,4})?$/;

/** "15-3-24" is one day, "15-16/3" two. */
const ONE_DAY = /^\d{1,2}([/.-])\d{1,2}\1\d{2,4}$/;

/** No date takes more letters, with its weekday and its hour. */
const LONGEST = 80;

/** Letters that look like a figure, in a text of figures and separators: "l5/3/2O24". */
const LOOK_ALIKE: Readonly<Record<string, string>> = { o: "0", l: "1", i: "1" };

/**
 * Reads a Vietnamese date: day first, always (5/8/2024 is 5 August), unless the year leads or the month is a name.
 * Two-digit years are of this century, and said so (`shortYear`). A time of day beside it is dropped; a day of the
 * week must agree. A stretch or a list of days is no date.
 */
export function parseVietnameseDate(text: string): DateReading {
  const clean = inUsualSigns(cleanText(text).toLowerCase());
  if (clean.length > LONGEST) return { kind: "not-a-date" };
  if (SEVERAL.test(clean) && !ONE_DAY.test(clean)) return { kind: "several" };
  const { day: bare, weekday } = bareDate(clean);
  const day = wholeDate(clean) ?? wholeDate(bare);
  if (day === undefined) return { kind: INCOMPLETE.test(bare) ? "incomplete" : "not-a-date" };
  return day.kind === "date" && weekday !== undefined && weekdayOf(day.date) !== weekday
    ? { kind: "wrong-weekday", date: day.date }
    : day;
}

/** Figures of full width, "・", "\" and look-alikes as the signs they stand for. */
const QUOTED = /^["'“‘](.*)["'”’]$/su;

function inUsualSigns(text: string): string {
  const usual = text
    .normalize("NFKC")
    .replace(QUOTED, "$1")
    .replace(/(?<=\p{L})\.(?=\/\d{4}$)/u, "")
    .replace(/[\\・･]/g, (sign) => (sign === "\\" ? "/" : "."));
  return /^[\doli]{1,2}[/.-][\doli]{1,2}[/.-][\doli]{2,4}$/.test(usual)
    ? usual.replace(/[oli]/g, (letter) => LOOK_ALIKE[letter] ?? letter)
    : usual;
}

function wholeDate(text: string): DateReading | undefined {
  for (const form of FORMS) {
    const { day, month, year } = form.exec(text)?.groups ?? {};
    const numbered = month === undefined ? undefined : monthNumber(month);
    if (day === undefined || year === undefined || numbered === undefined) continue;
    const figures = year.replace("'", "");
    const date = reading(fullYear(figures), numbered, Number(day));
    return date.kind === "date" && figures.length === 2 ? { ...date, shortYear: true } : date;
  }
  return undefined;
}

function monthNumber(written: string): number | undefined {
  const name = written.replace(/^(?:(?:thg|th|t)[. ]?(?=\d)|(?:tháng|thang)[. ]?)/, "");
  return MONTHS[name] ?? (/^\d+$/.test(name) ? Number(name) : undefined);
}

function reading(year: number, month: number, day: number): DateReading {
  const date = plainDate(year, month, day);
  if (date !== undefined) return { kind: "date", date };
  return { kind: month > 12 && plainDate(year, day, month) ? "month-first" : "impossible", day, month, year };
}

const fullYear = (digits: string): number => (digits.length === 2 ? 2000 + Number(digits) : Number(digits));
