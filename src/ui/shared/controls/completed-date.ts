import {
  type PlainDate,
  dateFromSerial,
  dateParts,
  foldKey,
  formatDate,
  parseVietnameseDate,
  serialFromDate,
} from "../../../core/base";

/** Words for days near today, folded: "hôm nay", or its first letters. */
const DAYS: Readonly<Record<string, number>> = { "hom nay": 0, hn: 0, "hom qua": -1, hq: -1 };
const DIGITS = /^(\d{2})(\d{2})(\d{4}|\d{2})$/;
const DAY_AND_MONTH = /^\s*(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*$/;

/** Days a date is likely to lie among. */
export interface DateSpan {
  readonly from: PlainDate;
  readonly to: PlainDate;
}

/**
 * What a short date means, written out: "5/8" → 05/08 of the year in which it lies within the span, else of this
 * year; "05082024", "hn" (hôm nay), "hq" (hôm qua). Text that is no date comes back as it was, for the check to tell.
 */
export function completedDate(text: string, today: PlainDate, span?: DateSpan): string {
  const daysFromToday = DAYS[foldKey(text)];
  const serial = serialFromDate(today);
  if (daysFromToday !== undefined && serial !== undefined) {
    const day = dateFromSerial(serial + daysFromToday);
    return day === undefined ? text : formatDate(day);
  }
  const day = dateIn(
    text
      .trim()
      .replace(DIGITS, "$1/$2/$3")
      .replace(DAY_AND_MONTH, (_, day: string, month: string) => inItsYear(`${day}/${month}`, today, span)),
  );
  return day === undefined ? text : formatDate(day);
}

/** The day a text names in full. */
export function dateIn(text: string): PlainDate | undefined {
  const reading = parseVietnameseDate(text);
  return reading.kind === "date" ? reading.date : undefined;
}

function inItsYear(dayAndMonth: string, today: PlainDate, span: DateSpan | undefined): string {
  const years = span === undefined ? [] : [dateParts(span.to).year, dateParts(span.from).year];
  const within = years.find((year) => {
    const day = dateIn(`${dayAndMonth}/${year}`);
    return span !== undefined && day !== undefined && span.from <= day && day <= span.to;
  });
  return `${dayAndMonth}/${within ?? dateParts(today).year}`;
}
