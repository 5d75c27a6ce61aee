import {
  parseVietnameseDate,
  parseVietnameseNumber,
  parseVietnameseTime,
  serialFromDate,
  serialFromTime,
} from "../../core/base";
import { isDateFormat, isTextFormat } from "../xlsx/number-format";

/** What a text typed into a cell becomes; `numberFormat` where the cell must show it in another one. */
export type TypedValue =
  | { readonly kind: "text"; readonly value: string }
  | { readonly kind: "number"; readonly value: number; readonly numberFormat?: string };

/** A day without a year is no date here: nobody said which year. */
const LIKE_A_DATE = /^\d{1,2}[/-]\d{1,2}(?:[/-](?:\d{4}|\d{2}))?$|^\d{4}-\d{1,2}-\d{1,2}$/;
const LIKE_A_TIME = /^\d{1,2}:\d{2}$/;
const LIKE_A_NUMBER = /^[-+]?\d[\d.,]*$/;
const SHOWN_DATE = "dd/mm/yyyy";
const SHOWN_TIME = "hh:mm";

/**
 * Reads typed text as Excel does under a Vietnamese Windows: day first, "." between thousands, "," before decimals,
 * and literally in a text cell, so that codes keep their zeros. Undefined: nothing to say, the grid may read it.
 * The grid's own reading is American whatever its language.
 */
export function typedValue(text: string, numberFormat: string): TypedValue | undefined {
  if (text.startsWith("=")) return undefined;
  if (isTextFormat(numberFormat)) return { kind: "text", value: text };
  const typed = text.trim();
  if (typed === "") return undefined;
  if (LIKE_A_TIME.test(typed)) return typedTime(typed, numberFormat);
  if (isDateFormat(numberFormat) || LIKE_A_DATE.test(typed)) return typedDate(typed, numberFormat);
  if (LIKE_A_NUMBER.test(typed) && /[.,]/.test(typed)) return typedNumber(typed);
  return undefined;
}

function typedDate(typed: string, numberFormat: string): TypedValue | undefined {
  if (/^\d+$/.test(typed)) return undefined;
  const reading = parseVietnameseDate(typed);
  if (reading.kind !== "date") return { kind: "text", value: typed };
  const value = serialFromDate(reading.date);
  const shown = isDateFormat(numberFormat) ? {} : { numberFormat: SHOWN_DATE };
  return { kind: "number", value, ...shown };
}

function typedTime(typed: string, numberFormat: string): TypedValue {
  const reading = parseVietnameseTime(typed);
  if (reading.kind !== "time") return { kind: "text", value: typed };
  const shown = isDateFormat(numberFormat) ? {} : { numberFormat: SHOWN_TIME };
  return { kind: "number", value: serialFromTime(reading.time), ...shown };
}

function typedNumber(typed: string): TypedValue {
  const reading = parseVietnameseNumber(typed, { grouping: "thousands" });
  return reading.kind === "number" && reading.foreign === undefined
    ? { kind: "number", value: reading.value }
    : { kind: "text", value: typed };
}
