import {
  type PlainDate,
  dateParts,
  daysInMonth,
  daysLater,
  plainDate,
  weekdayOf,
} from "../../../../core/base";

/** Six weeks hold any month: the calendar keeps its height from one month to the next. */
const WEEKS = 6;

/** Days since the week's Monday. */
const sinceMonday = (day: PlainDate): number => (weekdayOf(day) + 6) % 7;

/** The weeks a calendar shows for the month of a day, each from Monday to Sunday, with days of the months beside it. */
export function weeksAround(day: PlainDate): readonly (readonly PlainDate[])[] {
  const first = `${day.slice(0, 8)}01`;
  const begin = daysLater(first, -sinceMonday(first));
  return Array.from({ length: WEEKS }, (_, week) =>
    Array.from({ length: 7 }, (__, at) => daysLater(begin, week * 7 + at)),
  );
}

/** The same day so many months later, or the last of a shorter month: 31/1 → 29/2. */
export function monthsLater(date: PlainDate, months: number): PlainDate {
  const { year, month, day } = dateParts(date);
  const count = year * 12 + month - 1 + months;
  const [inYear, inMonth] = [Math.floor(count / 12), (count % 12) + 1];
  return plainDate(inYear, inMonth, Math.min(day, daysInMonth(inYear, inMonth))) ?? date;
}

export const isSameMonth = (a: PlainDate, b: PlainDate): boolean => a.slice(0, 7) === b.slice(0, 7);

/** Where a key leads in a calendar, as in every calendar people know; undefined: the key means nothing there. */
export const dayByKey = (day: PlainDate, key: string, isYear: boolean): PlainDate | undefined =>
  BY_KEY[key]?.(day, isYear ? 12 : 1);

const BY_KEY: Readonly<Record<string, (day: PlainDate, months: number) => PlainDate>> = {
  ArrowLeft: (day) => daysLater(day, -1),
  ArrowRight: (day) => daysLater(day, 1),
  ArrowUp: (day) => daysLater(day, -7),
  ArrowDown: (day) => daysLater(day, 7),
  Home: (day) => daysLater(day, -sinceMonday(day)),
  End: (day) => daysLater(day, 6 - sinceMonday(day)),
  PageUp: (day, months) => monthsLater(day, -months),
  PageDown: monthsLater,
};
