import { type PlainDate, dateFromSerial, dateParts, serialFromDate } from "../base";

/** A campaign names a few hundred days in all, again and again; each is worked out once. */
const MOST_DAYS = 20_000;

export interface KnownDay {
  readonly date: PlainDate;
  readonly day: number;
  readonly month: number;
}

const bySerial = new Map<number, KnownDay>();
const serials = new Map<PlainDate, number>();

/** The day of a whole serial number; undefined where Excel has none. */
export function knownDay(serial: number): KnownDay | undefined {
  const known = bySerial.get(serial);
  if (known !== undefined) return known;
  const date = dateFromSerial(serial);
  if (date === undefined) return undefined;
  const { day, month } = dateParts(date);
  if (bySerial.size >= MOST_DAYS) bySerial.clear();
  const fresh = { date, day, month };
  bySerial.set(serial, fresh);
  return fresh;
}

export function serialOf(date: PlainDate): number {
  const known = serials.get(date);
  if (known !== undefined) return known;
  if (serials.size >= MOST_DAYS) serials.clear();
  const serial = serialFromDate(date);
  serials.set(date, serial);
  return serial;
}
