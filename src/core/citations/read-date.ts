import { type PlainDate, plainDate } from "../base";
import { BLANK, GAP, LEAD } from "./pieces";

/** A day as it is written in a citation. */
export interface DateFound {
  readonly to: number;
  /** undefined: a day the calendar has not, such as 31/6. */
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
const WORDS = String.raw`(?<dayInWords>\d{1,2})${GAP}th[áa]ng${GAP}(?:(?<monthInWords>\d{1,2})|(?<monthName>${MONTH_NAMES}))${LEAD}(?:n[ăa]m|/|-)${GAP}(?<yearInWords>\d{4})(?!\d)`;
const WITH_WORD = String.raw`(?:(?:ký|ban hành|cùng)${BLANK})?ng[àa]y${GAP}(?:${FIGURES}(?<year>\d{4}|\d{2})(?![\d/-])|${WORDS})`;
const BARE = String.raw`${FIGURES.replace("<day>", "<bareDay>").replace("<month>", "<bareMonth>")}(?<bareYear>\d{4})(?![\d/-])`;
const DATE = new RegExp(
  String.raw`${LEAD}(?<open>\( {0,2})?(?:${WITH_WORD}|${BARE})(?<close>${GAP}\))?`,
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
  const date = plainDate(
    fullYear(year ?? yearInWords ?? bareYear ?? ""),
    Number(month ?? monthInWords ?? bareMonth ?? monthNumber(monthName)),
    Number(day ?? dayInWords ?? bareDay),
  );
  const isClosedHere = open !== undefined && close !== "";
  return {
    to: at + match[0].length - (isClosedHere ? 0 : close.length),
    date,
    written: match[0].replace(/^[^\d]+|[^\d]+$/g, ""),
    isOpen: open !== undefined && close === "",
  };
}

/** 09 → 2009, 87 → 1987: the State is as old as 1945. */
function fullYear(written: string): number {
  const year = Number(written);
  return written.length === 4 ? year : year + (year < 45 ? 2000 : 1900);
}

const monthNumber = (name = ""): number =>
  MONTHS.findIndex((names) => names.includes(name.toLowerCase())) + 1;
