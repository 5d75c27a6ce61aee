import { type PlainDate, parseVietnameseNumber } from "../../../core/base";
import type { Control } from "../../../core/catalogue";
import { type DateSpan, completedDate } from "./completed-date";
import { completedTime } from "./completed-time";

/** The short form typed into a control, written out; text that is none comes back as it was. */
export const completedText = (control: Control, text: string, today: PlainDate, span: DateSpan): string =>
  COMPLETED[control](text, today, span);

const asTyped = (text: string): string => text;

const COMPLETED = {
  ...{ text: asTyped, "long-text": asTyped, integer: asTyped, decimal: asTyped, money: asTyped },
  ...{ "yes-no": asTyped, choice: asTyped, directive: asTyped, "org-unit": asTyped },
  percent: withPercent,
  date: completedDate,
  time: completedTime,
} satisfies Record<Control, (text: string, today: PlainDate, span: DateSpan) => string>;

/** "95" in a column of per cents means 95%; what might be a share ("0,95") is left for the check to ask. */
function withPercent(text: string): string {
  const reading = parseVietnameseNumber(text, { grouping: "ask" });
  return reading.kind === "number" && !reading.percent && reading.unit === "" && reading.value > 1
    ? `${text.trim()}%`
    : text;
}
