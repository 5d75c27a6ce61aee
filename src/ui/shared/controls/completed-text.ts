import type { Control } from "../../../app";
import { type PlainDate, parseVietnameseNumber } from "../../../core/base";
import { type DateSpan, completedDate } from "./completed-date";

/** The short form typed into a control, written out; text that is none comes back as it was. */
export function completedText(control: Control, text: string, today: PlainDate, span: DateSpan): string {
  if (control === "date") return completedDate(text, today, span);
  return control === "percent" ? withPercent(text) : text;
}

/** "95" in a column of per cents means 95%; what might be a share ("0,95") is left for the check to ask. */
function withPercent(text: string): string {
  const reading = parseVietnameseNumber(text, { grouping: "ask" });
  return reading.kind === "number" && !reading.percent && reading.unit === "" && reading.value > 1
    ? `${text.trim()}%`
    : text;
}
