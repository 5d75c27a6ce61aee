import {
  dateFromSerial,
  formatDate,
  parseVietnameseDate,
  parseVietnameseNumber,
  parseVietnameseTime,
  timeFromSerial,
} from "../../../base";
import type { IssueDetails, PlainDate, PlainTime } from "../../../base";
import type { Cell } from "../../../workbook";
import type { catalogueIssues } from "../../issues";
import { yesNoWords } from "./words";

/** What stands in a cell. */
export type Content = Pick<Cell, "kind" | "value">;

/** A value, or what is wrong with the cell. */
export type CellReading<T> =
  { readonly value: T } | { readonly problem: keyof typeof catalogueIssues; readonly details?: IssueDetails };

/** What was read, or what stands in for it. */
export const valueOr = <T>(reading: CellReading<T>, blank: T): T =>
  "problem" in reading ? blank : reading.value;

const broken = (cell: Content): boolean => cell.kind === "error" || cell.kind === "uncalculated";

/** Text as typed, composed and trimmed; Excel's own line ends and numbers become plain text. */
export function asText(cell: Content): CellReading<string> {
  if (broken(cell)) return { problem: "catalogue.cell-error" };
  if (cell.kind === "date") return { problem: "catalogue.text-became-date" };
  return { value: String(cell.value).normalize("NFC").replace(/\r\n?/g, "\n").trim() };
}

/** The text of a cell; empty where it is blank or no text. */
export const cellText = (content: Content | undefined): string =>
  content === undefined ? "" : valueOr(asText(content), "");

export function asNumber(cell: Content): CellReading<number> {
  if (broken(cell)) return { problem: "catalogue.cell-error" };
  if (cell.kind === "number" && typeof cell.value === "number") return { value: cell.value };
  const typed =
    cell.kind === "text" ? parseVietnameseNumber(String(cell.value), { grouping: "thousands" }) : undefined;
  return typed?.kind === "number" && typed.unit === ""
    ? { value: typed.value }
    : { problem: "catalogue.not-a-number" };
}

export function asWhole(cell: Content): CellReading<number> {
  const reading = asNumber(cell);
  if ("problem" in reading || Number.isInteger(reading.value)) return reading;
  return { problem: "catalogue.not-a-whole-number" };
}

/** A date cell, or a date in words. A bare number is no date: 2024 would be a day of 1905. */
export function asDate(cell: Content): CellReading<PlainDate> {
  if (broken(cell)) return { problem: "catalogue.cell-error" };
  if (cell.kind === "date" && typeof cell.value === "number") {
    const value = dateFromSerial(cell.value);
    return value === undefined ? { problem: "catalogue.not-a-date" } : { value };
  }
  const typed = cell.kind === "text" ? parseVietnameseDate(String(cell.value)) : undefined;
  return typed?.kind === "date" ? { value: typed.date } : { problem: "catalogue.not-a-date" };
}

/** A time cell, or a time in words. */
export function asTime(cell: Content): CellReading<PlainTime> {
  if (broken(cell)) return { problem: "catalogue.cell-error" };
  if (typeof cell.value === "number") {
    const value = cell.kind === "date" ? timeFromSerial(cell.value) : undefined;
    return value === undefined ? { problem: "catalogue.bad-preset-value" } : { value };
  }
  const typed = parseVietnameseTime(String(cell.value));
  return typed.kind === "time" ? { value: typed.time } : { problem: "catalogue.bad-preset-value" };
}

/** Có, Không, x, 1, 0 or a truth value. */
export function asYes(cell: Content): CellReading<boolean> {
  if (typeof cell.value === "boolean") return { value: cell.value };
  const text = String(cell.value).trim();
  if (text === "1" || text.toLowerCase() === "x") return { value: true };
  if (text === "0") return { value: false };
  const code = cell.kind === "text" ? yesNoWords.toCode(text) : undefined;
  return code === undefined ? { problem: "catalogue.not-yes-or-no" } : { value: code === "yes" };
}

/** A cell's value as the user sees it, near enough to find it. */
export function shown(cell: Content): string {
  const date =
    cell.kind === "date" && typeof cell.value === "number" ? dateFromSerial(cell.value) : undefined;
  return date === undefined ? String(cell.value) : formatDate(date);
}
