import { daysLater, formatDate, groupBy } from "../../../base";
import { areOfOneTurn, reportingYear } from "../../next-year/year-turn";
import type { Found } from "../read/located";

/** Days at the turn of a year that the periods of both years hold, and days that those of neither do. */
export function checkYearTurns(periods: Found["periods"]): void {
  const years = groupBy(periods, ({ item }) => String(item.year));
  for (const [year, ofYear] of years) {
    const own = reportingYear(ofYear.map(({ item }) => item));
    const before = reportingYear((years.get(String(Number(year) - 1)) ?? []).map(({ item }) => item));
    const first = ofYear.find(({ item }) => item.from === own?.from);
    if (own === undefined || before === undefined || first === undefined) continue;
    const start = daysLater(before.to, 1);
    if (own.from === start || !areOfOneTurn(own.from, start)) continue;
    const [code, from, to] =
      own.from < start
        ? (["catalogue.years-overlap", own.from, before.to] as const)
        : (["catalogue.years-gap", start, daysLater(own.from, -1)] as const);
    const facts = { from: formatDate(from), to: formatDate(to), year, start: formatDate(start) };
    first.row.tell(code, "from", { found: formatDate(own.from), facts });
  }
}
