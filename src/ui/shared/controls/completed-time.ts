import { parseVietnameseTime } from "../../../core/base";

/** "830", "1430"; "8.30" and "8" are what a typist of times means here, though a cell that holds them is asked about. */
const DIGITS = /^(\d{1,2})(\d{2})$/;
const WITH_DOT = /^(\d{1,2})[.,](\d{2})$/;
const HOUR = /^\d{1,2}$/;

/**
 * What a short time means, written out: "8h", "8" → 08:00, "830", "8.30", "8 rưỡi" → 08:30, "2 giờ chiều" → 14:00. Text
 * that is no time comes back as it was, for the check to tell.
 */
export function completedTime(text: string): string {
  const typed = text
    .trim()
    .replace(DIGITS, "$1:$2")
    .replace(WITH_DOT, "$1:$2")
    .replace(HOUR, "$&h")
    .replace(/^(\d{1,2}) rưỡi$/, "$1h rưỡi");
  const reading = parseVietnameseTime(typed);
  return reading.kind === "time" ? reading.time : text;
}
