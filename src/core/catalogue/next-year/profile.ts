import { type PlainDate, dateParts, daysInMonth, daysLater, plainDate, serialFromDate } from "../../base";
import type { Holiday, Period } from "../model";
import { workingDaysAfter } from "./working-days";

/**
 * How the periods of a year lie. `calendar`: from the first day of a month to the last one of a month. `mid-month`: from
 * the 15th of the month before to the 14th, as State bodies report (Nghị định 09/2019/NĐ-CP). No rule for Party bodies is
 * known: the board chooses.
 */
export type PeriodProfile = "calendar" | "mid-month";

export interface PeriodRules {
  /** Absent: as the periods lie already. */
  readonly profile?: PeriodProfile;
  /** Working days from the cut-off to the due date; absent: as the period counts them already. */
  readonly workingDays?: number;
}

/**
 * A period laid by other rules within the months it is about, and due by them: so many working days after its cut-off, else
 * as many days as before. The due date is blank where a year on the way has no list of holidays.
 */
export function laidBy(
  period: Period,
  { profile, workingDays = period.workingDays }: PeriodRules,
  holidays: readonly Holiday[],
): Period {
  const days = profile === undefined ? period : { ...period, ...LAID[profile](monthsOf(period)) };
  const { cutOffDate } = days;
  const grace = serialFromDate(period.dueDate) - serialFromDate(period.cutOffDate);
  return workingDays === undefined
    ? { ...days, dueDate: cutOffDate === period.cutOffDate ? period.dueDate : daysLater(cutOffDate, grace) }
    : { ...days, workingDays, dueDate: workingDaysAfter(cutOffDate, workingDays, holidays) ?? "" };
}

/** Months counted from the year 0. */
interface Months {
  readonly first: number;
  readonly last: number;
}

type Days = Pick<Period, "from" | "to" | "cutOffDate">;

const MID = 15;

/**
 * A period that begins on the 15th or later is about the month after, and so is one that ends, months later, on about the
 * day it began on: from the 11th to the 10th. It is about one month at least.
 */
function monthsOf({ from, to }: Period): Months {
  const [begin, end] = [dateParts(from), dateParts(to)];
  const isShifted = begin.day >= MID || (begin.day > 1 && end.day <= begin.day);
  const last = monthOf(end);
  return { first: Math.min(last, monthOf(begin) + (isShifted ? 1 : 0)), last };
}

const monthOf = ({ year, month }: { readonly year: number; readonly month: number }): number =>
  12 * year + month - 1;

const LAID: Readonly<Record<PeriodProfile, (months: Months) => Days>> = {
  calendar: ({ first, last }) => ending(dayIn(first, 1), dayIn(last, LAST)),
  "mid-month": ({ first, last }) => ending(dayIn(first - 1, MID), dayIn(last, MID - 1)),
};

const LAST = 31;

const ending = (from: PlainDate, to: PlainDate): Days => ({ from, to, cutOffDate: to });

function dayIn(months: number, day: number): PlainDate {
  const [year, month] = [Math.floor(months / 12), (months % 12) + 1];
  return plainDate(year, month, Math.min(day, daysInMonth(year, month))) ?? "";
}
