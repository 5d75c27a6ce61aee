/**
 * A calendar day as `YYYY-MM-DD`: no time, no zone, so no drift. ISO text orders as the days do.
 * Excel's serial numbers (1900 system) are the only other form, converted here and nowhere else.
 */
export type PlainDate = string;

const MILLISECONDS_PER_DAY = 86_400_000;
/** Excel's day 0 for every date from 1 March 1900 on; before that Excel counts a 29 February 1900 that never was. */
const EXCEL_EPOCH = Date.UTC(1899, 11, 30);
const FIRST_SAFE_SERIAL = 61;
/** 31 December 9999, Excel's last day. */
const LAST_SERIAL = 2_958_465;

/** The day with these numbers, or undefined where the calendar has none (31 June, month 13). */
export function plainDate(year: number, month: number, day: number): PlainDate | undefined {
  if (!Number.isInteger(year) || year < 1 || year > 9999) return undefined;
  if (!Number.isInteger(month) || month < 1 || month > 12) return undefined;
  if (!Number.isInteger(day) || day < 1 || day > daysInMonth(year, month)) return undefined;
  return `${String(year).padStart(4, "0")}-${pad2(month)}-${pad2(day)}`;
}

export function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** `2024-06-05` and nothing else (ISO, zero-padded); undefined for any other text. */
export function parseIsoDate(text: string): PlainDate | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return match ? plainDate(Number(match[1]), Number(match[2]), Number(match[3])) : undefined;
}

/** Year, month and day of a date known to be well formed. */
export function dateParts(date: PlainDate): {
  readonly year: number;
  readonly month: number;
  readonly day: number;
} {
  return { year: Number(date.slice(0, 4)), month: Number(date.slice(5, 7)), day: Number(date.slice(8, 10)) };
}

/** The day so many days later, or earlier; within the years 1 to 9999. */
export const daysLater = (date: PlainDate, days: number): PlainDate =>
  new Date(Date.parse(`${date}T00:00:00Z`) + days * MILLISECONDS_PER_DAY).toISOString().slice(0, 10);

/** Day of the week, Sunday 0. */
export const weekdayOf = (date: PlainDate): number => new Date(`${date}T00:00:00Z`).getUTCDay();

/** Excel serial (1900 system, whole days; the time of day is dropped) → date; undefined out of Excel's range. */
export function dateFromSerial(serial: number): PlainDate | undefined {
  if (!Number.isFinite(serial) || serial < 1 || serial >= LAST_SERIAL + 1) return undefined;
  const day = Math.floor(serial);
  if (day === 60) return undefined; // 29 February 1900 does not exist
  const shifted = day < FIRST_SAFE_SERIAL ? day + 1 : day;
  const moment = new Date(EXCEL_EPOCH + shifted * MILLISECONDS_PER_DAY);
  return plainDate(moment.getUTCFullYear(), moment.getUTCMonth() + 1, moment.getUTCDate());
}

/** Date → Excel serial of the 1900 system. */
export function serialFromDate(date: PlainDate): number {
  // Not Date.UTC: it takes the years 0 to 99 for those of the twentieth century.
  const serial = Math.round((Date.parse(`${date}T00:00:00Z`) - EXCEL_EPOCH) / MILLISECONDS_PER_DAY);
  return serial < FIRST_SAFE_SERIAL ? serial - 1 : serial;
}

/** 2024-06-05 → 05/6/2024 is the official form; Excel columns and messages use the even 05/06/2024. */
export function formatDate(date: PlainDate): string {
  return `${date.slice(8, 10)}/${date.slice(5, 7)}/${date.slice(0, 4)}`;
}

const pad2 = (number: number): string => String(number).padStart(2, "0");

/** Days from Excel's first day to that of workbooks that count from 1904, as old Macs did. */
export const DAYS_TO_1904 = 1462;
