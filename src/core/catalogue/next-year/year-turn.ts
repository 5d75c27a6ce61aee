import { type PlainDate, daysLater, groupBy, serialFromDate } from "../../base";
import type { Period } from "../model";
import { dateYearsOn } from "./years-on";

type Days = Pick<Period, "from" | "to">;

/** Less than a month: so far from the turn of the year its periods may begin and end, whatever profile they are laid by. */
const MOST_DAYS = 27;

/** Whether two days are of one turn of the year: 15/12 and 01/01. */
export const areOfOneTurn = (one: PlainDate, other: PlainDate): boolean =>
  Math.abs(serialFromDate(one) - serialFromDate(other)) <= MOST_DAYS;

/**
 * The days the periods of one year are of, from the first day of those that begin it to the last day of the longest that
 * ends it: 15/12/2025–14/12/2026. Undefined where none begins and ends a year, as of "Quý III" alone.
 */
export function reportingYear(periods: readonly Days[]): Days | undefined {
  const dated = periods.filter(({ from, to }) => from !== "" && from <= to);
  const length = ({ from, to }: Days): number => serialFromDate(to) - serialFromDate(from);
  const endOf = (from: PlainDate): PlainDate | undefined => {
    const end = daysLater(dateYearsOn(from, 1), -1);
    const ending = dated.filter(({ to }) => areOfOneTurn(to, end));
    return ending.sort((a, b) => length(b) - length(a))[0]?.to;
  };
  const begun = [...groupBy(dated, ({ from }) => from)].flatMap(([from, { length: count }]) => {
    const to = endOf(from);
    return to === undefined ? [] : [{ from, to, count }];
  });
  return begun.sort((a, b) => b.count - a.count || (a.from < b.from ? -1 : 1))[0];
}
