import { remembered } from "../../base";
import type { DataCell, DataColumn } from "../model";

/** So that Excel reads the letters as what they are. */
export const BYTE_ORDER_MARK = "\ufeff";
/** Stands before a text that a spreadsheet would take for a formula, and before one that begins with itself. */
export const TEXT_MARK = "'";

/** What makes a spreadsheet work a text out instead of showing it, also in the wide forms of an East Asian keyboard. */
const TAKEN_FOR_FORMULA = /^['=+\-@\t\r\n＝＋－＠]/;
const NEEDS_QUOTES = /[",\r\n]|^\s|\s$/;

/** One row as a line of a CSV file, its end included (RFC 4180). A blank is nothing between two commas. */
export const csvLine = (columns: readonly DataColumn[], cells: readonly DataCell[]): string =>
  `${columns.map(({ type }, at) => csvCell(type, cells[at])).join(",")}\r\n`;

/** The first line: the columns' names. */
export const csvHeader = (columns: readonly DataColumn[]): string =>
  `${columns.map(({ name }) => quoted(name)).join(",")}\r\n`;

function csvCell(type: DataColumn["type"], cell: DataCell): string {
  if (cell === undefined) return "";
  if (typeof cell !== "string") return String(cell);
  return type === "text" ? textCell(cell) : quoted(cell);
}

const quoted = (text: string): string => (NEEDS_QUOTES.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** A text no spreadsheet works out: "=1+1" becomes "'=1+1". `plainText` takes it back. */
export const harmlessText = (text: string): string =>
  TAKEN_FOR_FORMULA.test(text) ? TEXT_MARK + text : text;

/** Choices, units and documents come back row after row. */
const textCell = remembered((text) => quoted(harmlessText(text)));

/** The text that was made harmless; law: plainText(harmlessText(text)) is text. */
export const plainText = (text: string): string => (text.startsWith(TEXT_MARK) ? text.slice(1) : text);
