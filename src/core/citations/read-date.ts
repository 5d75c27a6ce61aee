import { type PlainDate, plainDate } from "../base";

/** A day as it is written after a code. */
export interface DateFound {
  readonly to: number;
  /** undefined: a day the calendar has not, such as 31/6. */
  readonly date: PlainDate | undefined;
  readonly written: string;
}

const MONTHS: readonly string[] = [
  "giêng|một", "hai", "ba", "tư|bốn", "năm", "sáu", "bảy", "tám", "chín", "mười", "mười một", "mười hai|chạp",
]; // prettier-ignore
const MONTH_WORDS = MONTHS.flatMap((words) => words.split("|")).sort((a, b) => b.length - a.length);

/*  , ngày 15/6/2004 · (ngày 05 tháng 8 năm 2025) · ngày 03 tháng bốn năm 2018 · 12-7-2019  */
const DAY = String.raw`(?<day>\d{1,2})`;
const YEAR = String.raw`(?<year>\d{4})(?!\d)`;
const FIGURES = String.raw`${DAY}\s{0,2}(?<separator>[/.-])\s{0,2}(?<month>\d{1,2})\s{0,2}\k<separator>\s{0,2}${YEAR}`;
const WORDS = String.raw`(?<dayInWords>\d{1,2})\s{1,3}tháng\s{1,3}(?:(?<monthInWords>\d{1,2})|(?<monthName>${MONTH_WORDS.join("|")}))\s{1,3}năm\s{1,3}(?<yearInWords>\d{4})(?!\d)`;
const AFTER_CODE = new RegExp(String.raw`[\s,]{0,4}\(?ngày[\s>]{0,3}(?:${FIGURES}|${WORDS})`, "iuy");

/** The day that follows a place in normalised text; undefined where none does. */
export function readDate(text: string, at: number): DateFound | undefined {
  AFTER_CODE.lastIndex = at;
  const match = AFTER_CODE.exec(text);
  if (match === null) return undefined;
  const { day, month, year, dayInWords, monthInWords, monthName, yearInWords } = match.groups ?? {};
  const date = plainDate(
    Number(year ?? yearInWords),
    Number(month ?? monthInWords ?? monthNumber(monthName)),
    Number(day ?? dayInWords),
  );
  const written = match[0].replace(/^[\s,(]*ngày\s*/iu, "");
  return { to: at + match[0].length, date, written };
}

const monthNumber = (name = ""): number =>
  MONTHS.findIndex((words) => words.split("|").includes(name.toLowerCase())) + 1;
