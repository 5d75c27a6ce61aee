import { plainDate, serialFromDate } from "../../../base";

const MOMENT =
  /^(?:(\d{4})-(\d{2})-(\d{2}))?(?:T?(\d{2}):(\d{2})(?::(\d{2}(?:\.\d+)?))?)?(?:Z|[-+]\d{2}:\d{2})?$/;
const SECONDS_PER_DAY = 86_400;

/** `2024-06-05`, `2024-06-05T13:30:00`, `13:30` (cells of type d, ISO 8601) → serial of the 1900 system. */
export function serialFromIso(text: string): number | undefined {
  const match = MOMENT.exec(text);
  if (!match || text === "") return undefined;
  const [, year, month, day, hours = "0", minutes = "0", seconds = "0"] = match;
  if (year === undefined && match[4] === undefined) return undefined;
  const inDay = Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds);
  if (inDay > SECONDS_PER_DAY || Number(minutes) > 59) return undefined;
  if (year === undefined) return inDay / SECONDS_PER_DAY;
  const date = plainDate(Number(year), Number(month), Number(day));
  return date === undefined ? undefined : serialFromDate(date) + inDay / SECONDS_PER_DAY;
}
