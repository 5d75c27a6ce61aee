import type { GridChange } from "../grid/grid-backend";
import { OfficeError } from "./office-error";

const TEXT_FORMAT = "@";
const NUMBER = /^\s*[-+]?(?:\d+(?:,\d{3})*(?:\.\d*)?|\.\d+)(?:e[-+]?\d+)?\s*%?\s*$/i;
const TRUTH = /^(?:true|false)$/i;
const ERROR = /^#(?:REF!|N\/A|VALUE!|NAME\?|NUM!|NULL!|DIV\/0!)$/i;
const FORMULA = /^[=+@-]./;
const DATE = /^(\d{1,4})[/-](\d{1,2})(?:[/-](\d{1,4}))?$/;
const MONTH_DAY = /^(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*[ -]?(\d{1,2})$/i;
const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const THIS_YEAR = 2024;

/** What Excel makes of a value written to a cell; a number in a text cell becomes a text. */
export function enteredValue(value: unknown, numberFormat: string): GridChange {
  if (typeof value === "string") return enteredText(value, numberFormat);
  if (typeof value === "boolean") return { content: { kind: "value", value } };
  if (typeof value !== "number" || !Number.isFinite(value)) throw new OfficeError("InvalidArgument");
  return { content: { kind: "value", value: numberFormat === TEXT_FORMAT ? String(value) : value } };
}

/** An empty text resets the format. */
export function enteredFormat(format: unknown): GridChange {
  if (typeof format !== "string") throw new OfficeError("InvalidArgument");
  return { numberFormat: format === "" ? "General" : format };
}

/**
 * What Excel makes of a text that is written to `values`: it reads it as if a user had typed it, unless an apostrophe
 * stands in front or the cell is a text cell. Days are read month first, as under American settings: whoever relies
 * on another order is found out.
 */
function enteredText(text: string, numberFormat: string): GridChange {
  if (text === "") return { content: { kind: "empty" } };
  if (text.startsWith("'")) return asText(text.slice(1));
  if (numberFormat === TEXT_FORMAT) return asText(text);
  if (NUMBER.test(text)) return { content: { kind: "value", value: plainNumber(text) } };
  if (TRUTH.test(text)) return { content: { kind: "value", value: /^t/i.test(text) } };
  if (ERROR.test(text)) return { content: { kind: "formula", formula: `=${text.toUpperCase()}` } };
  const serial = dateSerial(text.trim());
  if (serial !== undefined) {
    const format = numberFormat === "General" ? { numberFormat: "m/d/yyyy" } : {};
    return { content: { kind: "value", value: serial }, ...format };
  }
  if (FORMULA.test(text)) {
    return { content: { kind: "formula", formula: text.startsWith("=") ? text : `=${text}` } };
  }
  return asText(text);
}

const asText = (value: string): GridChange => ({ content: { kind: "value", value } });

function plainNumber(text: string): number {
  const number = Number(text.replace(/[,%\s]/g, ""));
  return text.includes("%") ? number / 100 : number;
}

function dateSerial(text: string): number | undefined {
  const named = MONTH_DAY.exec(text);
  if (named) return serial(THIS_YEAR, MONTHS.indexOf((named[1] ?? "").toLowerCase()) + 1, Number(named[2]));
  const match = DATE.exec(text);
  if (!match) return undefined;
  const [first, second, third] = match
    .slice(1)
    .map((part) => (part === undefined ? undefined : Number(part)));
  if (first === undefined || second === undefined) return undefined;
  if (first > 31) return serial(first, second, third ?? 1);
  const year = third === undefined ? THIS_YEAR : third < 100 ? 2000 + third : third;
  return serial(year, first, second);
}

/** Serial of the 1900 system; undefined where there is no such day. */
function serial(year: number, month: number, day: number): number | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  const isReal = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return isReal ? date.getTime() / 86_400_000 + 25_569 : undefined;
}
