import { type IssueDetails, type PlainDate, daysLater, formatDate } from "../base";
import type { catalogueIssues } from "./issues";
import type { Catalogue, Period } from "./model";

/** When figures are closed and sent, of a period or of templates that have days of their own in it. */
export type OwedDays = Pick<Period, "from" | "to" | "cutOffDate" | "dueDate">;

/** A day that may be meant, and looks like a slip. */
export interface DoubtfulDay {
  readonly day: "cutOffDate" | "dueDate";
  readonly code: keyof typeof catalogueIssues;
  readonly details: IssueDetails;
}

/** Nearly a year: a day of the year after that of the period is told, and nobody sends a report of the year before so late. */
const LATEST = 300;

/**
 * Days that look like a slip, of one that is typed for another or of the wrong year: figures closed before the period
 * begins (those of a plan may be), sent before they are closed, either of it some ten months after its end. A report of the
 * year that is due in January, or in autumn, is none. Days that are blank, or that no period can have, are told elsewhere.
 */
export function doubtfulDays(days: OwedDays, isPlan: boolean): readonly DoubtfulDay[] {
  const { from, to, cutOffDate, dueDate } = days;
  if ([from, to, cutOffDate, dueDate].includes("") || to < from) return [];
  const facts = { cutOff: formatDate(cutOffDate), from: formatDate(from), to: formatDate(to) };
  const told = (code: DoubtfulDay["code"], day: DoubtfulDay["day"]): DoubtfulDay => ({
    ...{ day, code, details: { found: formatDate(days[day]), facts } },
  });
  const isLate = (day: PlainDate) => day > daysLater(to, LATEST);
  return [
    ...(cutOffDate < from && !isPlan ? [told("catalogue.cut-off-before-period", "cutOffDate")] : []),
    ...(isLate(cutOffDate) ? [told("catalogue.cut-off-long-after", "cutOffDate")] : []),
    ...(dueDate < cutOffDate ? [told("catalogue.due-before-cut-off", "dueDate")] : []),
    ...(isLate(dueDate) ? [told("catalogue.due-long-after", "dueDate")] : []),
  ];
}

/** Whether the figures of a period are the plan for another, so that they may be closed before it begins. */
export const isPlanPeriod = ({ periods }: Pick<Catalogue, "periods">, id: string): boolean =>
  periods.some(({ plan }) => plan === id);
