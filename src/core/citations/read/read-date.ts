import { type PlainDate, plainDate } from "../../base";
import { damagedDate } from "./damaged-date";
import { BLANK, FOOTNOTE, GAP, LEAD } from "./pieces";

/** A day as it is written in a citation. */
export interface DateFound {
  readonly to: number;
  /** undefined: a day the calendar has not, such as 31/6, or of a year no document is of, such as 0214. */
  readonly date: PlainDate | undefined;
  readonly written: string;
  /** Letters or blanks stood among its figures: the day is repaired where they mean one only. */
  readonly isDamaged: boolean;
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
/** A sentence may end behind two figures of a year; with more signs behind they may be the rest of four: "15/6/20 04". */
const SHORT_YEAR = String.raw`\d{2}(?=[\s.,;:()[\]"”¹²³⁰⁴-⁹]|$)(?![.,)\]]\d|[ \n]{1,3}[\dOolI|]{2}(?![\p{L}\d]|[/.-][\p{L}\d])| {1,3}\d(?![\p{L}\d/.-]))`;
const WITH_WORD = String.raw`(?:(?:ký|ban hành|cùng|đề)${BLANK})?ng[àảáa]y${GAP}(?:${FIGURES}(?<year>\d{4,5}(?![\d/-])|${SHORT_YEAR})|${WORDS})`;
const BARE = String.raw`${FIGURES.replace("<day>", "<bareDay>").replace("<month>", "<bareMonth>")}(?<bareYear>\d{4})(?![\d/-])`;
const DATE = new RegExp(
  String.raw`${LEAD}(?<open>\( {0,2})?(?:${WITH_WORD}|${BARE})${FOOTNOTE}(?<close>${GAP}\))?`,
  "iuy",
);

/** The day that follows a place in repaired text; undefined where none does. */
export function readDate(text: string, at: number): DateFound | undefined {
  DATE.lastIndex = at;
  const match = DATE.exec(text);
  if (match === null) return readDamaged(text, at);
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
  const inMonth = Number(month ?? monthInWords ?? bareMonth ?? monthNumber(monthName));
  const isClosedHere = open !== undefined && close !== "";
  return {
    to: at + match[0].length - (isClosedHere ? 0 : close.length),
    date: likelyDate(inYear, inMonth, Number(day ?? dayInWords ?? bareDay)),
    isDamaged: false,
    written: match[0].replace(FOOTNOTE_END, "").replace(/^[^\d]+|[^\d]+$/g, ""),
    isOpen: open !== undefined && close === "",
  };
}

function readDamaged(text: string, at: number): DateFound | undefined {
  const found = damagedDate(text, at);
  if (found === undefined) return undefined;
  const { to, written, figures, isOpen } = found;
  const [day = 0, month = 0, year = 0] = figures ?? [];
  return { to, written, isOpen, isDamaged: true, date: likelyDate(year, month, day) };
}

const FOOTNOTE_END = new RegExp(`(?<=\\d)${FOOTNOTE}[\\s)]*$`, "u");

/** The Party is of 1930; what lies beyond the century is a slip of the keys. */
const likelyDate = (year: number, month: number, day: number): PlainDate | undefined =>
  year >= 1930 && year < 2100 ? plainDate(year, month, day) : undefined;

/** 09 → 2009, 87 → 1987: the State is as old as 1945. */
function fullYear(written: string): number {
  const year = Number(written);
  return written.length > 2 ? year : year + (year < 45 ? 2000 : 1900);
}

const monthNumber = (name = ""): number =>
  MONTHS.findIndex((names) => names.includes(name.toLowerCase())) + 1;

/** The day of a citation, as it is kept with what is to be asked about it. */
export interface DayTold {
  readonly date?: PlainDate | undefined;
  /** As written, where the calendar has no such day. */
  readonly impossibleDate?: string | undefined;
  /** As written, where letters or blanks stood among its figures; `date` is there where they mean one day only. */
  readonly damagedDate?: string | undefined;
}

export function dayOf(day: DateFound | undefined): DayTold {
  if (day === undefined) return {};
  const { date, written, isDamaged } = day;
  if (isDamaged) return { date, damagedDate: written };
  return date === undefined ? { impossibleDate: written } : { date };
}

/** Whether a day is told, be it one that cannot be read. */
export const tellsDay = ({ date, impossibleDate, damagedDate }: DayTold): boolean =>
  (date ?? impossibleDate ?? damagedDate) !== undefined;
