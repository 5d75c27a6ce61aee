import {
  type PlainDate,
  cleanText,
  formatDate,
  numeralIn,
  plainDate,
  remembered,
  serialFromDate,
} from "../base";
import type { OrgUnit } from "../catalogue";

/** First and last day. */
export interface Span {
  readonly from: PlainDate;
  readonly to: PlainDate;
}

/** The part of a year that words name: its first and last month, and the year where it is written. */
interface StatedMonths {
  readonly first: number;
  readonly last: number;
  readonly year: number | undefined;
}

const YEAR = String.raw`(?:[ ,/-]*(?:của )?(?:năm )?(?<year>(?:19|20)\d\d))`;
const MONTHS = new RegExp(String.raw`^(?<count>[369]) tháng(?: (?<half>đầu|cuối) năm)?${YEAR}?$`, "iu");
const QUARTER = new RegExp(String.raw`^quý (?<quarter>[1-4]|i{1,3}|iv|\p{L}{2,4})${YEAR}?$`, "iu");
const MONTH = new RegExp(String.raw`^tháng 0?(?<month>\d{1,2})${YEAR}?$`, "iu");
const WHOLE_YEAR = /^(?:cả )?năm (?<year>(?:19|20)\d\d)$/iu;
const ROMAN = ["", "i", "ii", "iii", "iv"];

const statedMonths = remembered((text: string): { readonly months: StatedMonths | undefined } => ({
  months: monthsIn(text),
}));

function monthsIn(text: string): StatedMonths | undefined {
  const groups = (form: RegExp) => form.exec(text)?.groups;
  const found = groups(MONTHS) ?? groups(QUARTER) ?? groups(MONTH) ?? groups(WHOLE_YEAR);
  if (found === undefined) return undefined;
  const { count, half, quarter, month, year: written } = found;
  const year = written === undefined ? undefined : Number(written);
  if (count !== undefined) {
    const [months, isAtEnd] = [Number(count), half?.toLowerCase() === "cuối"];
    return { first: isAtEnd ? 13 - months : 1, last: isAtEnd ? 12 : months, year };
  }
  if (quarter !== undefined) {
    const which = ROMAN.indexOf(quarter.toLowerCase());
    const number = which > 0 ? which : Number(numeralIn(quarter, text) ?? quarter);
    return number >= 1 && number <= 4 ? { first: 3 * number - 2, last: 3 * number, year } : undefined;
  }
  if (month === undefined) return { first: 1, last: 12, year };
  const number = Number(month);
  return number >= 1 && number <= 12 ? { first: number, last: number, year } : undefined;
}

/**
 * The days a text names that is the name of a time and nothing else, whether any catalogue has such a period or not: "6 tháng
 * cuối năm 2024", "Quý III/2024", "Năm 2023". Where it leaves out the year it is the one given.
 */
export function namedDays(text: string, yearElse?: number): Span | undefined {
  const { months } = statedMonths(cleanText(text));
  const year = months?.year ?? yearElse;
  if (months === undefined || year === undefined) return undefined;
  const lastDay = [31, 30, 29, 28].map((day) => plainDate(year, months.last, day)).find(Boolean);
  return spanOf(plainDate(year, months.first, 1), lastDay);
}

/** The days from one to another; undefined where either is missing or they come the other way round. */
export const spanOf = (from: unknown, to: unknown): Span | undefined =>
  typeof from === "string" && typeof to === "string" && from <= to ? { from, to } : undefined;

/** The days two spans have in common; none where its last comes before its first. */
export const sharedDays = (one: Span, other: Span): Span => ({
  from: one.from > other.from ? one.from : other.from,
  to: one.to < other.to ? one.to : other.to,
});

/** How many days; none where the last comes before the first. */
export const daysIn = ({ from, to }: Span): number =>
  from > to ? 0 : serialFromDate(to) - serialFromDate(from) + 1;

const DAY = String.raw`(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})`;
const FROM_TO = new RegExp(`từ (?:ngày )?${DAY} ?(?:đến|-|–)(?: hết)?(?: ngày)? ?${DAY}`, "iu");

const UNTIL = new RegExp(`đến (?:hết )?(?:ngày )?${DAY}`, "iu");

/** "Năm 2024 (từ 01/01/2024 đến 31/3/2024)"; "số liệu đến ngày 31/3/2024", from the day given. */
export function spanIn(text: string, from: PlainDate): Span | undefined {
  const found = FROM_TO.exec(text)?.slice(1).map(Number);
  const [day = 0, month = 0, year = 0] = found?.slice(3) ?? UNTIL.exec(text)?.slice(1).map(Number) ?? [];
  const [fromDay = 0, fromMonth = 0, fromYear = 0] = found ?? [];
  const first = found === undefined ? from : plainDate(fromYear, fromMonth, fromDay);
  return spanOf(first, plainDate(year, month, day));
}

/** The days of a period a unit answers for: a commune made in July reports a year of six months. */
export const daysAnsweredFor = (period: Span, orgUnit: OrgUnit | undefined): Span =>
  sharedDays(period, { from: orgUnit?.validFrom ?? "", to: orgUnit?.validTo ?? period.to });

/** A report may be closed some days early; one that leaves out more than a fifth of the days is for another time. */
const ENOUGH = 4 / 5;

/** So few that it is worth a word, as a half-year that ends in May. */
const NEARLY_ALL = 9 / 10;

/** How grave it is that days are too few of a whole, if they are. Days of another time are no part: that is told by other words. */
export function graveAsPart(span: Span, whole: Span): "error" | "warning" | undefined {
  const shared = daysIn(sharedDays(span, whole));
  if (shared === 0 || shared >= daysIn(whole) * NEARLY_ALL) return undefined;
  return shared < daysIn(whole) * ENOUGH ? "error" : "warning";
}

/** Whether two name about the same days. */
export const isAboutTheSame = (one: Span, other: Span): boolean =>
  daysIn(sharedDays(one, other)) >= Math.max(daysIn(one), daysIn(other)) * ENOUGH;

/** "01/01/2024 – 30/06/2024" */
export const daysInWords = ({ from, to }: Span): string => `${formatDate(from)} – ${formatDate(to)}`;
