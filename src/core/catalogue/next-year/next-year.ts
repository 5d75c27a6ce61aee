import { type Issue, type Result, formatDate, read, refused } from "../../base";
import { catalogueIssue } from "../issues";
import type { Catalogue, Period } from "../model";
import { type PeriodRules, laidBy } from "./profile";
import { dateYearsOn, periodYearsOn } from "./years-on";

/** The catalogue rolled on, and what was added to it. */
export interface NextYear {
  readonly catalogue: Catalogue;
  readonly year: number;
  readonly periods: readonly Period[];
  readonly assignments: number;
}

/**
 * The catalogue with the year after its last: each period of that year once more, a year later, as it lay or by another
 * profile (calendar, or from the 15th to the 14th), and who owes what in it. A period that counts its working days is due so
 * many after its cut-off; one that does not, on the same day of the year. What was before stays.
 *
 * Issues: `catalogue.no-periods` (nothing to roll on); beside the catalogue `catalogue.holidays-missing` (a due date was
 * left blank, to be filled in: the catalogue is refused until it is) and `catalogue.presets-of-before` (rows prepared
 * for the old year, to be looked through).
 */
export function nextYear(catalogue: Catalogue, rules: PeriodRules = {}): Result<NextYear> {
  const last = Math.max(...catalogue.periods.map(({ year }) => year));
  if (!Number.isFinite(last)) return refused(catalogueIssue("catalogue.no-periods", {}));
  const renewed = new Map(
    catalogue.periods
      .filter(({ year }) => year === last)
      .map((period) => [period.id, laidBy(periodYearsOn(period, 1), rules, catalogue.holidays)]),
  );
  const periods = [...renewed.values()];
  const assignments = catalogue.assignments.flatMap(({ period, dueDate, cutOffDate, ...rest }) => {
    const next = renewed.get(period);
    if (next === undefined) return [];
    const days = {
      ...(dueDate === undefined ? {} : { dueDate: dateYearsOn(dueDate, 1) }),
      ...(cutOffDate === undefined ? {} : { cutOffDate: dateYearsOn(cutOffDate, 1) }),
    };
    return [{ ...rest, ...days, period: next.id }];
  });
  const year = last + 1;
  const rolled: Catalogue = {
    ...catalogue,
    version: `${year}.1`,
    periods: [...catalogue.periods, ...periods],
    assignments: [...catalogue.assignments, ...assignments],
  };
  return read(
    { catalogue: rolled, year, periods, assignments: assignments.length },
    findings(catalogue, periods),
  );
}

function findings({ templates }: Catalogue, periods: readonly Period[]): readonly Issue[] {
  const undated = periods.filter(({ dueDate }) => dueDate === "");
  return [
    ...undated.map(({ name, cutOffDate }) =>
      catalogueIssue(
        "catalogue.holidays-missing",
        {},
        { found: name, facts: { cutOff: formatDate(cutOffDate) } },
      ),
    ),
    ...templates
      .filter(({ presetRows }) => presetRows.length > 0)
      .map(({ code, presetRows }) =>
        catalogueIssue(
          "catalogue.presets-of-before",
          {},
          { found: code, facts: { count: presetRows.length } },
        ),
      ),
  ];
}
