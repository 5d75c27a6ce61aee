import { type PlainDate, given } from "../../base";
import { monthsIn } from "../kept-period";
import type { Assignment, Catalogue, Period } from "../model";

/**
 * Yêu cầu báo cáo: what a board asks for in one period. It is no record of its own: a period says from when to when and
 * until which day, its assignments say who owes which forms, and the letterhead says where they are sent.
 */
export interface ReportRequest {
  /** Id of the period. */
  readonly period: string;
  readonly dueDate: PlainDate;
  readonly lines: readonly RequestLine[];
}

export type RequestLine = Omit<Assignment, "period">;

/**
 * What to begin a period's request from: what was asked in it already, else in the same period of the last year before, else
 * in the last one of nearly its length. Days of single lines are those of another time, and are left out.
 */
export function requestToBegin(catalogue: Catalogue, period: Period): ReportRequest {
  const { assignments, periods } = catalogue;
  const { id, dueDate, kind, to } = period;
  const asked = new Set(assignments.map((one) => one.period));
  const earlier = periods
    .filter((one) => asked.has(one.id) && one.to < to)
    .sort(
      (a, b) =>
        Number(b.kind === kind) - Number(a.kind === kind) ||
        Math.abs(monthsIn(a) - monthsIn(period)) - Math.abs(monthsIn(b) - monthsIn(period)) ||
        (a.to < b.to ? 1 : -1),
    );
  const base = asked.has(id) ? id : earlier[0]?.id;
  const own = assignments.filter((one) => one.period === base);
  return {
    ...{ period: id, dueDate },
    lines: own.map(({ period: _, dueDate: due, cutOffDate, ...line }) =>
      base === id ? { ...line, ...given({ dueDate: due, cutOffDate }) } : line,
    ),
  };
}

/** What a request keeps of another: these forms, of these units or kinds. Covers stay with whoever sends anything. */
export function narrowed(
  request: ReportRequest,
  {
    templates,
    orgUnits,
  }: { readonly templates: ReadonlySet<string>; readonly orgUnits: ReadonlySet<string> },
): ReportRequest {
  const lines = request.lines.filter((line) => templates.has(line.template) && orgUnits.has(line.orgUnit));
  return { ...request, lines };
}

/** The catalogue in which just this is asked for in the period; what is asked in others stays. */
export const withRequest = (catalogue: Catalogue, { period, dueDate, lines }: ReportRequest): Catalogue => ({
  ...catalogue,
  periods: catalogue.periods.map((one) => (one.id === period ? { ...one, dueDate } : one)),
  assignments: [
    ...catalogue.assignments.filter((one) => one.period !== period),
    ...lines.map((line) => ({ ...line, period })),
  ],
});
