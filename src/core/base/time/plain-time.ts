/**
 * A time of day to the minute as `HH:MM`, 00:00 to 23:59, so that text orders as the times do. Excel's fraction of a
 * day (0.5 is noon) is the only other form, converted here and nowhere else.
 */
export type PlainTime = string;

const MINUTES_PER_DAY = 1440;
/** What a fraction may be off by, in minutes: 510/1440 and 8/24 + 30/1440 differ in their last digit. */
const NOISE = 1e-4;

/** The time with these numbers, or undefined where the clock has none (24:00, 8:60). */
export const plainTime = (hour: number, minute: number): PlainTime | undefined =>
  Number.isInteger(hour) && hour >= 0 && hour < 24 && Number.isInteger(minute) && minute >= 0 && minute < 60
    ? `${pad2(hour)}:${pad2(minute)}`
    : undefined;

/** Excel's fraction of a day → time, its seconds dropped; undefined for whole days and what is below 0. */
export function timeFromSerial(serial: number): PlainTime | undefined {
  const minutes = Math.floor(serial * MINUTES_PER_DAY + NOISE);
  return plainTime(Math.floor(minutes / 60), minutes % 60);
}

/** Whether a fraction of a day has seconds. */
export const hasSeconds = (serial: number): boolean => {
  const minutes = serial * MINUTES_PER_DAY;
  return Math.abs(minutes - Math.round(minutes)) > NOISE;
};

/** Time → Excel's fraction of a day. */
export const serialFromTime = (time: PlainTime): number =>
  (Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5))) / MINUTES_PER_DAY;

const pad2 = (number: number): string => String(number).padStart(2, "0");
