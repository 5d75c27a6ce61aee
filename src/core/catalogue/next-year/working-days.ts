import { type PlainDate, dateParts, daysLater, weekdayOf } from "../../base";
import type { Holiday } from "../model";

const SUNDAY = 0;
const SATURDAY = 6;

/**
 * The day so many working days after another, which itself does not count: Saturdays, Sundays and holidays are passed
 * over. Undefined where a year on the way has no list of holidays: without it no day is known to be a working one.
 */
export function workingDaysAfter(
  start: PlainDate,
  count: number,
  holidays: readonly Holiday[],
): PlainDate | undefined {
  const days = new Set(holidays.map(({ day }) => day));
  const years = new Set(holidays.map(({ day }) => dateParts(day).year));
  let day = start;
  for (let left = count; left > 0;) {
    day = daysLater(day, 1);
    if (!years.has(dateParts(day).year)) return undefined;
    if (![SATURDAY, SUNDAY].includes(weekdayOf(day)) && !days.has(day)) left -= 1;
  }
  return day;
}

/** Of the days after a cut-off, the first year without a list of holidays. */
export function yearWithoutHolidays(cutOffDate: PlainDate, holidays: readonly Holiday[]): string {
  const { year } = dateParts(daysLater(cutOffDate, 1));
  const isListed = holidays.some(({ day }) => dateParts(day).year === year);
  return String(isListed ? year + 1 : year);
}
