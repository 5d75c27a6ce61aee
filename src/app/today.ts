import type { PlainDate } from "../core/base";

/** Today where the user sits, not in Greenwich. */
export function today(now: Date = new Date()): PlainDate {
  const [year, month, day] = [now.getFullYear(), now.getMonth() + 1, now.getDate()];
  return `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}
