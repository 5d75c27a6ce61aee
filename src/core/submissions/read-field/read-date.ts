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

/** Days as ISO text. Date cells are watched for a swap of day and month (`swapped-dates.ts`). */
export function dateReader(field: Field): FieldReader {
  const range = valueRange(field);
  const readText = remembered(dateText);
  const accept = (serial: number, cell: Cell, findings: Findings): PlainDate | undefined => {
    const date = knownDay(Math.floor(serial))?.date;
    if (date !== undefined && serial >= range.min && Math.floor(serial) <= range.max) return date;
    findings.add("submission.date-out-of-range", {
      found: shownCell(cell),
      facts: { min: shownLimit(range.min), max: shownLimit(range.max) },
    });
    return undefined;
  };
  return (cell, findings) => {
    const { kind, value } = cell;
    if (cell.look === "no-day" || cell.look === "time" || cell.look === "duration") {
      findings.add(cell.look === "no-day" ? "submission.incomplete-date" : "submission.not-a-date", {
        found: shownCell(cell),
      });
      return undefined;
    }
    if (kind === "date" && typeof value === "number") {
      const date = accept(value, cell, findings);
      if (date === undefined) return undefined;
      if (!Number.isInteger(value)) findings.add("submission.time-dropped", { found: shownCell(cell) });
      if (cell.look === "no-year")
        findings.add("submission.year-not-shown", {
          found: shownCell(cell),
          facts: { date: formatDate(date) },
        });
      const { row, column } = findings;
      const isMonthFirst = cell.look === "month-first";
      findings.swaps.dateCell(field.key, { row, column, serial: Math.floor(value), isMonthFirst });
      return date;
    }
    if (kind === "text" && typeof value === "string") {
      if (isBlankText(value)) return undefined;
      if (isDash(value)) return reportDash(value, field.required, findings);
      const text = readText(value);
      if (text.date !== undefined) {
        const date = accept(serialOf(text.date), cell, findings);
        if (date === undefined) return undefined;
        findings.swaps.dateText(field.key, date);
        findings.add(text.code, { found: shownCell(cell), facts: { date: formatDate(date) } });
        return date;
      }
      findings.add(text.code, { found: shownCell(cell), facts: text.facts });
      return undefined;
    }
    if (refuseUnreadable(cell, findings)) return undefined;
    if (
      kind === "number" &&
      typeof value === "number" &&
      value >= FIRST_PLAIN_SERIAL &&
      value <= LAST_PLAIN_SERIAL
    ) {
      const date = accept(value, cell, findings);
      if (date === undefined) return undefined;
      findings.add("submission.number-as-date", {
        found: shownCell(cell),
        facts: { date: formatDate(date) },
      });
      return date;
    }
    const compact = kind === "number" ? readText(String(value)) : undefined;
    const date = compact?.date && accept(serialOf(compact.date), cell, findings);
    if (date === undefined) findings.add("submission.not-a-date", { found: shownCell(cell) });
    else
      findings.add("submission.number-as-date", {
        found: shownCell(cell),
        facts: { date: formatDate(date) },
      });
    return date;
  };
}

type DateText =
  | { readonly date: PlainDate; readonly code: SubmissionCode }
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
