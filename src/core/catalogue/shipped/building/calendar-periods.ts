import { daysInMonth, plainDate } from "../../../base";
import type { PlainDate } from "../../../base";
import type { Period } from "../../model";

/**
 * The periods of a calendar year: the year, its first half, nine months, quarters and months. Figures are cut off on
 * the last day of the period; a unit then has 5 days for a month, 10 for a quarter, 15 for anything longer. A quarter is
 * made of its months, where units send these; anything longer asks for more than its quarters do, and stands by itself. A
 * starting point: the board writes its own days, and what a period is made of, into the catalogue.
 */
export const calendarPeriods = (year: number): readonly Period[] => [
  period(year, ["", "Năm"], [1, 12], 15),
  period(year, ["-H1", "6 tháng đầu năm"], [1, 6], 15),
  period(year, ["-9M", "9 tháng"], [1, 9], 15),
  ...["I", "II", "III", "IV"].map((roman, at) =>
    madeOf(
      [1, 2, 3].map((month) => monthId(year, 3 * at + month)),
      period(year, [`-Q${at + 1}`, `Quý ${roman}`], [3 * at + 1, 3 * at + 3], 10),
    ),
  ),
  ...Array.from({ length: 12 }, (_, at) =>
    period(year, [monthId("", at + 1), `Tháng ${at + 1}`], [at + 1, at + 1], 5),
  ),
];

const monthId = (year: number | "", month: number): string => `${year}-M${String(month).padStart(2, "0")}`;

const madeOf = (parts: readonly string[], period: Period): Period => ({ ...period, parts });

function period(
  year: number,
  [ending, kind]: readonly [string, string],
  [first, last]: readonly [number, number],
  dueDay: number,
): Period {
  const to = day(year, last, daysInMonth(year, last));
  return {
    id: `${year}${ending}`,
    name: kind.toLowerCase().endsWith("năm") ? `${kind} ${year}` : `${kind} năm ${year}`,
    kind,
    year,
    from: day(year, first, 1),
    to,
    cutOffDate: to,
    dueDate: last === 12 ? day(year + 1, 1, dueDay) : day(year, last + 1, dueDay),
  };
}

function day(year: number, month: number, dayOfMonth: number): PlainDate {
  const date = plainDate(year, month, dayOfMonth);
  if (date === undefined) throw new Error(`shipped catalogue: no day ${dayOfMonth}/${month}/${year}`);
  return date;
}
