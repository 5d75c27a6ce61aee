import { daysInMonth, plainDate } from "../../../base";
import type { PlainDate } from "../../../base";
import type { Period } from "../../model";

const YEAR = 2024;

function period(id: string, kind: string, months: readonly [number, number], dueDay: number): Period {
  const [first, last] = months;
  const to = day(YEAR, last, daysInMonth(YEAR, last));
  return {
    id,
    name: kind.toLowerCase().endsWith("năm") ? `${kind} ${YEAR}` : `${kind} năm ${YEAR}`,
    kind,
    year: YEAR,
    from: day(YEAR, first, 1),
    to,
    cutOffDate: to,
    dueDate: last === 12 ? day(YEAR + 1, 1, dueDay) : day(YEAR, last + 1, dueDay),
  };
}

function day(year: number, month: number, dayOfMonth: number): PlainDate {
  const date = plainDate(year, month, dayOfMonth);
  if (date === undefined) throw new Error(`default catalogue: no day ${dayOfMonth}/${month}/${year}`);
  return date;
}

/**
 * The periods of 2024. Figures are cut off on the last day of the period; a unit then has 5 days for a month,
 * 10 for a quarter, 15 for anything longer. A starting point: the board writes its own days into the catalogue.
 */
export const periods: readonly Period[] = [
  period("2024", "Năm", [1, 12], 15),
  period("2024-H1", "6 tháng đầu năm", [1, 6], 15),
  period("2024-9M", "9 tháng", [1, 9], 15),
  ...["I", "II", "III", "IV"].map((roman, at) =>
    period(`2024-Q${at + 1}`, `Quý ${roman}`, [3 * at + 1, 3 * at + 3], 10),
  ),
  ...Array.from({ length: 12 }, (_, at) =>
    period(`2024-M${String(at + 1).padStart(2, "0")}`, `Tháng ${at + 1}`, [at + 1, at + 1], 5),
  ),
];
