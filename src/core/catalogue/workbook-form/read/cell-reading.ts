import { dateFromSerial, formatDate, parseVietnameseDate, parseVietnameseNumber } from "../../../base";
import type { PlainDate } from "../../../base";
import type { Cell } from "../../../workbook";
import type { catalogueIssues } from "../../issues";
import { yesNoWords } from "../tables/words";

/** A value, or what is wrong with the cell. */
export interface CellReading<T> {
  readonly value?: T;
  readonly problem?: keyof typeof catalogueIssues;
}

const broken = (cell: Cell): boolean => cell.kind === "error" || cell.kind === "uncalculated";

/** Text as typed, composed and trimmed; Excel's own line ends and numbers become plain text. */
export function asText(cell: Cell): CellReading<string> {
  if (broken(cell)) return { problem: "catalogue.cell-error" };
  if (cell.kind === "date") return { problem: "catalogue.text-became-date" };
  return { value: String(cell.value).normalize("NFC").replace(/\r\n?/g, "\n").trim() };
}

export function asNumber(cell: Cell): CellReading<number> {
  if (broken(cell)) return { problem: "catalogue.cell-error" };
  if (cell.kind === "number" && typeof cell.value === "number") return { value: cell.value };
  const typed =
    cell.kind === "text" ? parseVietnameseNumber(String(cell.value), { grouping: "thousands" }) : undefined;
  return typed?.kind === "number" && typed.unit === ""
    ? { value: typed.value }
    : { problem: "catalogue.not-a-number" };
}

export function asWhole(cell: Cell): CellReading<number> {
  const { value, problem } = asNumber(cell);
  if (problem !== undefined) return { problem };
  return Number.isInteger(value) ? { value: value ?? 0 } : { problem: "catalogue.not-a-whole-number" };
}

/** A date cell, or a date in words. A bare number is no date: 2024 would be a day of 1905. */
export function asDate(cell: Cell): CellReading<PlainDate> {
  if (broken(cell)) return { problem: "catalogue.cell-error" };
  if (cell.kind === "date" && typeof cell.value === "number") {
    const value = dateFromSerial(cell.value);
    return value === undefined ? { problem: "catalogue.not-a-date" } : { value };
  }
  const typed = cell.kind === "text" ? parseVietnameseDate(String(cell.value)) : undefined;
  return typed?.kind === "date" ? { value: typed.date } : { problem: "catalogue.not-a-date" };
}

/** Có, Không, x, 1, 0 or a truth value. */
export function asYes(cell: Cell): CellReading<boolean> {
  if (typeof cell.value === "boolean") return { value: cell.value };
  const text = String(cell.value).trim();
  if (text === "1" || text.toLowerCase() === "x") return { value: true };
  if (text === "0") return { value: false };
  const code = cell.kind === "text" ? yesNoWords.toCode(text) : undefined;
  return code === undefined ? { problem: "catalogue.not-yes-or-no" } : { value: code === "yes" };
}

/** A cell's value as the user sees it, near enough to find it. */
export function shown(cell: Cell): string {
  const date =
    cell.kind === "date" && typeof cell.value === "number" ? dateFromSerial(cell.value) : undefined;
  return date === undefined ? String(cell.value) : formatDate(date);
}
