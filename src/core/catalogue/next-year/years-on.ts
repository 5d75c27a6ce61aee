import { type PlainDate, dateParts, daysInMonth, given, plainDate } from "../../base";
import type { Period } from "../model";
import { yearsIn } from "../period-words";

/**
 * A period so many years later (or earlier: -1), as it lies in its own, each year it is called by with it: "Quý I năm 2024"
 * → "Quý I năm 2026", "Năm học 2025-2026" → "Năm học 2026-2027".
 */
export function periodYearsOn(period: Period, years: number): Period {
  const { id, name, year } = period;
  const on = (day: PlainDate): PlainDate => (day === "" ? "" : dateYearsOn(day, years));
  const called = new RegExp([...new Set([year, ...yearsIn(name)])].join("|"), "g");
  const renamed = (text: string) => text.replace(called, (one) => String(Number(one) + years));
  const renewed = {
    ...given({ parts: period.parts?.map(renamed), plan: period.plan && renamed(period.plan) }),
    ...{ id: renamed(id), name: renamed(name), year: year + years },
    ...{ from: on(period.from), to: on(period.to) },
    ...{ cutOffDate: on(period.cutOffDate), dueDate: on(period.dueDate) },
  };
  return { ...period, ...renewed };
}

/** The same day so many years later; the last day of February stays the last. */
export function dateYearsOn(date: PlainDate, years: number): PlainDate {
  const { year, month, day } = dateParts(date);
  const isLast = day === daysInMonth(year, month);
  const most = daysInMonth(year + years, month);
  return plainDate(year + years, month, isLast ? most : Math.min(day, most)) ?? date;
}
