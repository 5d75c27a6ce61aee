import { formatDate } from "../../base";
import type { SentDay } from "../../merge";
import { filled, words } from "./words";

/** The day a report was sent, and where it was taken from: "04/07/2024 (bìa)"; the last save goes without saying. */
export function sentDayText({ day, toldBy }: SentDay): string {
  const written = formatDate(day);
  if (toldBy === "last-save") return written;
  return filled(toldBy === "cover" ? words.toldByCover : words.toldByBoard, { day: written });
}
