import { type PlainDate, formatDate, parseVietnameseDate, remembered, serialFromDate } from "../../base";
import type { Field } from "../../catalogue";
import { valueRange } from "../../templates";
import type { Cell } from "../../workbook";
import type { SubmissionCode } from "../issues";
import { knownDay, serialOf } from "../known-days";
import { type FieldReader, isBlankText, isDash, refuseUnreadable, reportDash } from "./field-reader";
import { type Findings, shownCell } from "./findings";

/** A bare number is taken for a date between these days only; 2024 or 20240805 are something else. */
const FIRST_PLAIN_SERIAL = serialFromDate("1990-01-01");
const LAST_PLAIN_SERIAL = serialFromDate("2099-12-31");
/** Excel knows no later day: a greater number is none, whatever the cell's format (20240315 shows as ####). */
const LAST_SERIAL = serialFromDate("9999-12-31");

/** Days as ISO text. Date cells are watched for a swap of day and month (`swapped-dates.ts`). */
export function dateReader(field: Field): FieldReader {
  const readText = remembered(dateText);
  const accept = acceptDay(field);
  return (cell, findings) => {
    const { kind, value } = cell;
    if (showsNoDay(cell, findings)) return undefined;
    if (kind === "date" && typeof value === "number" && value <= LAST_SERIAL) {
      const date = accept(value, cell, findings);
      if (date !== undefined) watchDateCell(value, cell, field, findings);
      return date;
    }
    if (kind === "text" && typeof value === "string") {
      if (isBlankText(value)) return undefined;
      if (isDash(value)) return reportDash(value, field, findings);
      if (refuseUnreadable(cell, findings)) return undefined;
      const text = readText(value);
      const date = text.date && accept(serialOf(text.date), cell, findings);
      if (date !== undefined) findings.swaps.dateText(field.key, date, value);
      const facts = date === undefined ? text.facts : { date: formatDate(date) };
      if (facts !== undefined) findings.add(text.code, { found: shownCell(cell), facts });
      return date;
    }
    if (refuseUnreadable(cell, findings)) return undefined;
    const serial = typeof value === "number" ? plainSerial(value, readText) : undefined;
    if (serial === undefined) {
      findings.add("submission.not-a-date", { found: shownCell(cell) });
      return undefined;
    }
    const date = accept(serial, cell, findings);
    if (date !== undefined) tellDate("submission.number-as-date", date, cell, findings);
    return date;
  };
}

/** Holds a day against the bounds of its field. */
function acceptDay(field: Field) {
  const { min, max } = valueRange(field);
  return (serial: number, cell: Cell, findings: Findings): PlainDate | undefined => {
    const date = knownDay(Math.floor(serial))?.date;
    if (date !== undefined && serial >= min && Math.floor(serial) <= max) return date;
    const facts = { min: shownLimit(min), max: shownLimit(max) };
    findings.add("submission.date-out-of-range", { found: shownCell(cell), facts });
    return undefined;
  };
}

/** What is shown decides: a month is no day, an hour neither, and "khoảng 15/3" none that is sure. */
function showsNoDay(cell: Cell, findings: Findings): boolean {
  if (cell.look === "other-day") {
    findings.add("submission.disguised-date", { found: shownCell(cell) });
    return true;
  }
  if (cell.look !== "no-day" && cell.look !== "time" && cell.look !== "duration") return false;
  const code = cell.look === "no-day" ? "submission.incomplete-date" : "submission.not-a-date";
  findings.add(code, { found: shownCell(cell) });
  return true;
}

function watchDateCell(value: number, cell: Cell, { key }: Field, findings: Findings): void {
  const { row, column } = findings;
  const day = Math.floor(value);
  if (day !== value) findings.add("submission.time-dropped", { found: shownCell(cell) });
  const date = knownDay(day)?.date;
  if (cell.look === "no-year" && date !== undefined)
    tellDate("submission.year-not-shown", date, cell, findings);
  findings.swaps.dateCell(key, { row, column, serial: day, isMonthFirst: cell.look === "month-first" });
}

const tellDate = (code: SubmissionCode, date: PlainDate, cell: Cell, findings: Findings): void =>
  findings.add(code, { found: shownCell(cell), facts: { date: formatDate(date) } });

/** The day a bare number means: a serial, or its figures written together (20240315). */
function plainSerial(value: number, readText: (text: string) => DateText): number | undefined {
  if (value >= FIRST_PLAIN_SERIAL && value <= LAST_PLAIN_SERIAL) return value;
  const { date } = readText(String(value));
  return date === undefined ? undefined : serialOf(date);
}

type DateText =
  | { readonly date: PlainDate; readonly code: SubmissionCode; readonly facts?: never }
  | {
      readonly date?: never;
      readonly code: SubmissionCode;
      readonly facts: Readonly<Record<string, string | number>>;
    };

function dateText(text: string): DateText {
  const reading = parseVietnameseDate(text);
  switch (reading.kind) {
    case "date":
      return {
        date: reading.date,
        code: reading.shortYear ? "submission.two-digit-year" : "submission.date-as-text",
      };
    case "impossible":
    case "month-first":
      return {
        code: `submission.${reading.kind}-date`,
        facts: { day: reading.day, month: reading.month, year: reading.year },
      };
    case "wrong-weekday":
      return { code: "submission.wrong-weekday", facts: { date: formatDate(reading.date) } };
    case "incomplete":
      return { code: "submission.incomplete-date", facts: {} };
    case "several":
      return { code: "submission.several-dates", facts: {} };
    case "not-a-date":
      return { code: "submission.not-a-date", facts: {} };
  }
}

function shownLimit(serial: number): string {
  const date = knownDay(serial)?.date;
  return date === undefined ? "" : formatDate(date);
}
