import { type PlainDate, plainDate } from "../../base";
import { BLANK, FOOTNOTE, GAP, LEAD } from "./pieces";

/** A day as it is written in a citation. */
export interface DateFound {
  readonly to: number;
  /** undefined: a day the calendar has not, such as 31/6, or of a year no document is of, such as 0214. */
  readonly date: PlainDate | undefined;
  readonly written: string;
  /** A bracket was opened before the day and is open still. */
  readonly isOpen: boolean;
}

const MONTHS: readonly (readonly string[])[] = [
  ["giêng", "một"], ["hai"], ["ba"], ["tư", "bốn"], ["năm"], ["sáu"], ["bảy", "bẩy"], ["tám"], ["chín"], ["mười"],
  ["mười một"], ["mười hai", "chạp"],
]; // prettier-ignore
const MONTH_NAMES = MONTHS.flat()
  .sort((one, other) => other.length - one.length)
  .join("|");

/*
 *   , ngày 15/6/2004 · (ngày 05 tháng 8 năm 2025) · ngày 03 tháng bốn năm 2018 · ngày 7/9/09
 *   (30/01/2023) · , 15-6-2004        without the word only with all four figures of the year
 */
const MARK = `${GAP}[/.-]${GAP}`;
const FIGURES = String.raw`(?<day>\d{1,2})${MARK}(?<month>\d{1,2})${MARK}`;
const WORDS = String.raw`(?:m[ồù]ng${BLANK})?(?<dayInWords>\d{1,2})${GAP}th[áa]ng${GAP}(?:(?<monthInWords>\d{1,2})|(?<monthName>${MONTH_NAMES}))${LEAD}(?:n[ăa]m|/|-)${GAP}(?<yearInWords>\d{4})(?!\d)`;
const WITH_WORD = String.raw`(?:(?:ký|ban hành|cùng|đề)${BLANK})?ng[àa]y${GAP}(?:${FIGURES}(?<year>\d{4,5}|\d{2})(?![\d/-])|${WORDS})`;
const BARE = String.raw`${FIGURES.replace("<day>", "<bareDay>").replace("<month>", "<bareMonth>")}(?<bareYear>\d{4})(?![\d/-])`;
const DATE = new RegExp(
  String.raw`${LEAD}(?<open>\( {0,2})?(?:${WITH_WORD}|${BARE})${FOOTNOTE}(?<close>${GAP}\))?`,
  "iuy",
);

/** The day that follows a place in repaired text; undefined where none does. */
export function readDate(text: string, at: number): DateFound | undefined {
  DATE.lastIndex = at;
  const match = DATE.exec(text);
  if (match === null) return undefined;
  const {
    open,
    close = "",
    day,
    month,
    year,
    dayInWords,
    monthInWords,
    monthName,
    yearInWords,
  } = match.groups ?? {};
  const { bareDay, bareMonth, bareYear } = match.groups ?? {};
  const inYear = fullYear(year ?? yearInWords ?? bareYear ?? "");
  const date = isLikely(inYear)
    ? plainDate(
        inYear,
        Number(month ?? monthInWords ?? bareMonth ?? monthNumber(monthName)),
        Number(day ?? dayInWords ?? bareDay),
      )
    : undefined;
  const isClosedHere = open !== undefined && close !== "";
  return {
    to: at + match[0].length - (isClosedHere ? 0 : close.length),
    date,
    written: match[0].replace(FOOTNOTE_END, "").replace(/^[^\d]+|[^\d]+$/g, ""),
    isOpen: open !== undefined && close === "",
  };
}

const FOOTNOTE_END = new RegExp(`(?<=\\d)${FOOTNOTE}[\\s)]*$`, "u");

/** The Party is of 1930; what lies beyond the century is a slip of the keys. */
const isLikely = (year: number): boolean => year >= 1930 && year < 2100;

/** 09 → 2009, 87 → 1987: the State is as old as 1945. */
function fullYear(written: string): number {
  const year = Number(written);
  return written.length > 2 ? year : year + (year < 45 ? 2000 : 1900);
}

const monthNumber = (name = ""): number =>
  MONTHS.findIndex((names) => names.includes(name.toLowerCase())) + 1;
