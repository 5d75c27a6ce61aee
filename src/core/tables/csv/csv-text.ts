import { remembered } from "../../base";
import type { ByteSink } from "../../workbook";
import type { DataCell, DataColumn } from "../model";

/** So that Excel reads the letters as what they are. */
export const BYTE_ORDER_MARK = "\ufeff";
/** Stands before a text that a spreadsheet would take for a formula, and before one that begins with itself. */
export const TEXT_MARK = "'";

/** What makes a spreadsheet work a text out instead of showing it, also in the wide forms of an East Asian keyboard. */
const TAKEN_FOR_FORMULA = /^['=+\-@\t\r\n＝＋－＠]/;
const NEEDS_QUOTES = /[",\r\n]|^\s|\s$/;

/** Writes one row as a line of a CSV file, its end included (RFC 4180). A blank is nothing between two commas. */
export function writeCsvLine(
  columns: readonly DataColumn[],
  cells: readonly DataCell[],
  sink: ByteSink,
): void {
  writeCsvCells(columns, cells, sink);
  sink.ascii("\r\n");
}

/** Writes the cells a line begins with. */
export function writeCsvCells(
  columns: readonly DataColumn[],
  cells: readonly DataCell[],
  sink: ByteSink,
): void {
  for (let at = 0; at < columns.length; at += 1) {
    if (at > 0) sink.ascii(",");
    const cell = cells[at];
    if (cell !== undefined) sink.utf8(csvCell(columns[at]?.type, cell));
  }
}

/** The first line: the columns' names. */
export const csvHeader = (columns: readonly DataColumn[]): string =>
  `${columns.map(({ name }) => quoted(name)).join(",")}\r\n`;

function csvCell(type: DataColumn["type"] | undefined, cell: NonNullable<DataCell>): string {
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
