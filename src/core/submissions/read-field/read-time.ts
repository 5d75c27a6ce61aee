import {
  type PlainTime,
  dateFromSerial,
  formatDate,
  hasSeconds,
  parseVietnameseDate,
  parseVietnameseTime,
  remembered,
  serialFromTime,
  timeFromSerial,
} from "../../base";
import type { Field } from "../../catalogue";
import { valueRange } from "../../templates";
import type { Cell } from "../../workbook";
import type { SubmissionCode } from "../issues";
import { type FieldReader, isBlankText, isDash, refuseUnreadable, reportDash } from "./field-reader";
import { type Findings, shownCell } from "./findings";

/** Limits stated as fractions of a day (7/24) are met to the second. */
const NOISE = 1 / 86_400;

/** Times of day as `HH:MM`: time cells, fractions of a day, and whatever the text says in one way only. */
export function timeReader(field: Field): FieldReader {
  const range = valueRange(field);
  const facts = { min: shownLimit(range.min), max: shownLimit(range.max) };
  const readText = remembered(timeText);
  const accept = (time: PlainTime, cell: Cell, findings: Findings): PlainTime | undefined => {
    const serial = serialFromTime(time);
    if (serial >= range.min - NOISE && serial <= range.max + NOISE) return time;
    findings.add("submission.time-out-of-range", { found: shownCell(cell), facts });
    return undefined;
  };
  return (cell, findings) => {
    const { kind, value } = cell;
    if (kind === "text" && typeof value === "string") {
      if (isBlankText(value)) return undefined;
      if (isDash(value)) return reportDash(value, field, findings);
      if (refuseUnreadable(cell, findings)) return undefined;
      const text = readText(value);
      const time = text.time === undefined ? undefined : accept(text.time, cell, findings);
      if (text.time === undefined || time !== undefined)
        findings.add(text.code, { found: shownCell(cell), facts: text.facts });
      return time;
    }
    if (refuseUnreadable(cell, findings)) return undefined;
    const clock = clockOf(cell);
    if (clock === undefined) {
      findings.add(isDay(cell) ? "submission.date-for-time" : "submission.not-a-time", {
        found: shownWhole(cell),
      });
      return undefined;
    }
    const time = accept(clock, cell, findings);
    if (time === undefined) return undefined;
    if (kind === "number")
      findings.add("submission.number-as-time", { found: shownCell(cell), facts: { time } });
    else if (hasSeconds(Number(value)))
      findings.add("submission.seconds-dropped", { found: shownCell(cell) });
    return time;
  };
}

/**
 * The time a cell holds: one that shows hours, or a bare fraction of a day. "8" typed into a time cell is the eighth of
 * January 1900, whatever it shows; a bare 0 is rather no time at all than midnight.
 */
function clockOf({ kind, value, look }: Cell): PlainTime | undefined {
  if (typeof value !== "number") return undefined;
  const showsHours = look === "time" || look === "duration";
  const isTime = kind === "date" ? showsHours : look === undefined && value !== 0;
  return isTime ? timeFromSerial(value) : undefined;
}

/** As people see it, but with the day behind hours. */
const shownWhole = (cell: Cell): string => {
  const date =
    cell.look === "time" && typeof cell.value === "number" ? dateFromSerial(cell.value) : undefined;
  return date === undefined ? shownCell(cell) : formatDate(date);
};

const isDay = ({ kind, look }: Cell): boolean => kind === "date" && look !== "duration";

interface TimeText {
  readonly time?: PlainTime;
  readonly code: SubmissionCode;
  readonly facts: Readonly<Record<string, string | number>>;
}

function timeText(text: string): TimeText {
  const reading = parseVietnameseTime(text);
  switch (reading.kind) {
    case "time":
      return { time: reading.time, code: "submission.time-as-text", facts: { time: reading.time } };
    case "impossible":
      return {
        code: "submission.impossible-time",
        facts: { hour: reading.hour, minute: reading.minute },
      };
    case "two-times":
      return { code: "submission.two-times", facts: {} };
    case "ambiguous":
      return { code: "submission.ambiguous-time", facts: {} };
    default:
      return { code: isDate(text) ? "submission.date-for-time" : "submission.not-a-time", facts: {} };
  }
}

const isDate = (text: string): boolean => parseVietnameseDate(text).kind === "date";

const shownLimit = (serial: number): string => timeFromSerial(serial) ?? "";
