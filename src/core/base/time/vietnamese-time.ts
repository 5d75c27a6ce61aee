import { type PlainTime, plainTime } from "./plain-time";
import { cleanText } from "../vietnamese-text";

/** A time as read from text, or what stopped us: `impossible` names a time no clock shows. */
export type TimeReading =
  | { readonly kind: "time"; readonly time: PlainTime }
  | { readonly kind: "impossible"; readonly hour: number; readonly minute: number }
  | { readonly kind: "two-times" }
  | { readonly kind: "ambiguous" }
  | { readonly kind: "not-a-time" };

/** Parts of the day, and the hours of the clock they may stand beside; PM and CH are of the other half. */
const PARTS: Readonly<Record<string, readonly number[]>> = {
  sáng: hours(1, 11),
  trưa: hours(10, 13),
  chiều: hours(13, 18),
  tối: hours(17, 23),
  đêm: [...hours(20, 23), ...hours(0, 4)],
  sa: hours(0, 11),
  am: hours(0, 11),
  ch: hours(12, 23),
  pm: hours(12, 23),
};

const HOUR = String.raw`(?<hour>\d{1,2})`;
/** 8h · 8h30 · 8h30' · 8g30 · 8 giờ · 8 giờ 30 phút · 8 giờ rưỡi · 8 giờ kém 15 */
const IN_WORDS = String.raw`${HOUR} ?(?:h|g|giờ) ?(?:(?<minute>\d{1,2}) ?(?:['p]|phút)?|(?<half>rưỡi)|kém (?<less>\d{1,2})(?: phút)?)?`;
/** 8:30 · 08:30:00 */
const WITH_COLON = String.raw`(?<hour>\d{1,2}) ?: ?(?<minute>\d{2})(?::\d{2})?`;
const PART = String.raw`(?: ?(?<part>${Object.keys(PARTS).join("|")}))?`;

const FORMS = [IN_WORDS, WITH_COLON].map((form) => new RegExp(`^(?:lúc )?${form}${PART}$`, "u"));
const TWO = /^(?:từ )?(\S.*?) ?(?:-|đến|tới) ?(\S.*)$/;
/** "8.30" may be half past eight, or eight hours and three tenths; a bare "8" may be anything. */
const LIKE_A_NUMBER = /^\d{1,2}(?:[.,]\d{1,2})?$/;

/**
 * Reads a Vietnamese time of day: 8h00, 08:30, 8 giờ 30, 2 giờ chiều, 7 giờ kém 15. A part of the day must fit its hour
 * in exactly one way ("2 giờ chiều" is 14:00); what fits in none is asked about. Seconds are dropped.
 */
export function parseVietnameseTime(text: string): TimeReading {
  const clean = cleanText(text).toLowerCase();
  const one = timeIn(clean);
  if (one !== undefined) return one;
  const [, first = "", second = ""] = TWO.exec(clean) ?? [];
  if (timeIn(second) !== undefined && (timeIn(first) !== undefined || LIKE_A_NUMBER.test(first)))
    return { kind: "two-times" };
  return { kind: LIKE_A_NUMBER.test(clean) ? "ambiguous" : "not-a-time" };
}

function timeIn(clean: string): TimeReading | undefined {
  const found = FORMS.map((form) => form.exec(clean)?.groups).find((groups) => groups !== undefined);
  if (found === undefined) return undefined;
  const { hour: hourText, minute: minuteText = "0", half, less, part } = found;
  const stated = Number(hourText);
  const minute = half === undefined ? Number(minuteText) : 30;
  const hour = part === undefined ? stated : hourWithin(PARTS[part] ?? [], stated);
  if (hour === undefined) return { kind: "ambiguous" };
  const time = less === undefined ? plainTime(hour, minute) : before(hour, Number(less));
  return time === undefined ? { kind: "impossible", hour: stated, minute } : { kind: "time", time };
}

/** 7 giờ kém 15 → 06:45 */
const before = (hour: number, less: number): PlainTime | undefined =>
  less > 0 && hour < 24 ? plainTime((hour + 23) % 24, 60 - less) : undefined;

/** The hour of the day that the clock's hour is in a part of the day. */
function hourWithin(part: readonly number[], stated: number): number | undefined {
  const candidates = stated > 12 ? [stated] : [stated, (stated + 12) % 24];
  const fitting = candidates.filter((hour) => part.includes(hour));
  return fitting.length === 1 ? fitting[0] : undefined;
}

function hours(from: number, to: number): readonly number[] {
  return Array.from({ length: to - from + 1 }, (_, at) => from + at);
}
