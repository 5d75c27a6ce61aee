import { parseVietnameseDate, parseVietnameseNumber } from "../../base";
import type { FieldType } from "../../catalogue";
import type { PlacedCell, SheetGrid } from "../sheet/sheet-grid";

/** What stands in the rows of one column. */
export interface ColumnData {
  readonly cells: readonly PlacedCell[];
  /** Texts that are neither a number nor a day. */
  readonly texts: readonly string[];
  readonly numbers: readonly number[];
  readonly days: number;
  readonly shares: number;
}

const MOST_CELLS = 300;

export function columnData(grid: SheetGrid, rows: readonly number[], column: number): ColumnData {
  const cells = rows
    .flatMap((row) => grid.at(row, column) ?? [])
    .filter((cell) => cell.column === column && !isDash(cell.text))
    .slice(0, MOST_CELLS);
  const texts: string[] = [];
  const numbers: number[] = [];
  let [days, shares] = [0, 0];
  for (const { cell, text } of cells) {
    if (cell.kind === "date") days += 1;
    else if (cell.kind === "number" && typeof cell.value === "number") {
      numbers.push(cell.value);
      if (cell.look === "percent") shares += 1;
    } else if (cell.kind === "text") {
      const number = numberIn(text);
      if (/^\d{1,2}[/.-]\d{1,2}[/.-]\d{4}$/.test(text) || isDay(text)) days += 1;
      else if (number === undefined) texts.push(text);
      else {
        numbers.push(number);
        if (text.endsWith("%")) shares += 1;
      }
    }
  }
  return { cells, texts, numbers, days, shares };
}

const isDash = (text: string): boolean => /^[-–—.…xX=]*$/.test(text);

function numberIn(text: string): number | undefined {
  if (!/\d/.test(text) || /^0\d{3}/.test(text)) return undefined; // "Nam" is no five, "0912…" no figure
  const reading = parseVietnameseNumber(text, { grouping: "thousands" });
  if (reading.kind === "number" && reading.unit === "") return reading.value;
  return reading.kind === "ambiguous" ? reading.readings[0] : undefined;
}

function isDay(text: string): boolean {
  return (
    text.length <= 12 &&
    /\d{4}$/.test(text) &&
    /[/.-]/.test(text) &&
    parseVietnameseDate(text).kind === "date"
  );
}

const LONG = 60;
const MUCH = 100_000;

/** The type most of the rows say, where they say one. */
export function typeByData({ cells, texts, numbers, days, shares }: ColumnData): FieldType | undefined {
  if (cells.length === 0) return undefined;
  const most = (count: number): boolean => count > cells.length * 0.6;
  if (most(days)) return "date";
  if (most(numbers.length)) return numberType(numbers, shares);
  if (!most(texts.length)) return undefined;
  const length = texts.reduce((sum, text) => sum + text.length, 0) / texts.length;
  return length > LONG ? "long-text" : "text";
}

function numberType(numbers: readonly number[], shares: number): FieldType {
  if (shares > numbers.length * 0.6) return "percent";
  const greatest = numbers.reduce((most, number) => Math.max(most, Math.abs(number)), 0);
  const whole = numbers.every(Number.isInteger);
  if (greatest >= MUCH) return "money";
  return whole ? "integer" : "decimal";
}
