import {
  type Issue,
  type PlainDate,
  type Result,
  daysLater,
  exactKey,
  firstNamed,
  formatDate,
  given,
  groupBy,
  read,
  refused,
} from "../../base";
import { catalogueIssue } from "../issues";
import type { Catalogue, Holiday, Period } from "../model";
import { type PeriodRules, laidBy } from "./profile";
import { yearWithoutHolidays } from "./working-days";
import { areOfOneTurn, reportingYear } from "./year-turn";
import { dateYearsOn, periodYearsOn } from "./years-on";

/** The catalogue rolled on, and what was added to it. */
export interface NextYear {
  readonly catalogue: Catalogue;
  readonly year: number;
  readonly periods: readonly Period[];
  readonly assignments: number;
}

/**
 * The catalogue with the year after the last in which anything is asked: each period of that year once more, a year later,
 * as it lay or by another profile (calendar, or from the 15th to the 14th), and who owes what in it. A period that counts
 * its working days is due so many after its cut-off; one that does not, on the same day of the year. Periods that begin the
 * year begin right after the last day of the year before, whatever the profile: no day counts twice, none is left out. What
 * was before stays: of a year some periods of which were added already, "Quý III" alone for instance, the others are added.
 *
 * Issues: `catalogue.no-periods` (nothing to roll on); beside the catalogue `catalogue.holidays-missing` (a due date was
 * left blank, to be filled in: the catalogue is refused until it is), `catalogue.year-begins-otherwise` and `catalogue.presets-of-before` (rows prepared
 * for the old year, to be looked through).
 */
export function nextYear(catalogue: Catalogue, rules: PeriodRules = {}): Result<NextYear> {
  const last = lastYear(catalogue);
  if (last === undefined) return refused(catalogueIssue("catalogue.no-periods", {}));
  const { periods, nextOf, begunOtherwise } = periodsOn(catalogue, last, rules);
  const assignments = catalogue.assignments.flatMap(({ period, dueDate, cutOffDate, ...rest }) => {
    const next = nextOf.get(period);
    if (next === undefined) return [];
    const days = {
      ...(dueDate === undefined ? {} : { dueDate: dateYearsOn(dueDate, 1) }),
      ...(cutOffDate === undefined ? {} : { cutOffDate: dateYearsOn(cutOffDate, 1) }),
    };
    return [{ ...rest, ...days, period: next }];
  });
  const year = last + 1;
  const rolled: Catalogue = {
    ...catalogue,
    version: `${year}.1`,
    periods: [...catalogue.periods, ...periods],
    assignments: [...catalogue.assignments, ...assignments],
  };
  return read({ catalogue: rolled, year, periods, assignments: assignments.length }, [
    ...begunOtherwise,
    ...findings(catalogue, periods),
  ]);
}

/** The last year in which anything is asked; where nothing is, the last of all. */
function lastYear({ periods, assignments }: Catalogue): number | undefined {
  const asked = new Set(assignments.map(({ period }) => period));
  const years = (of: readonly Period[]) => of.map(({ year }) => year).sort((a, b) => a - b);
  return years(periods.filter(({ id }) => asked.has(id))).at(-1) ?? years(periods).at(-1);
}

interface PeriodsOn {
  /** Those that were not there yet. */
  readonly periods: readonly Period[];
  /** Id of a period of the year → id of the same one a year later. */
  readonly nextOf: ReadonlyMap<string, string>;
  /** That some of them begin on another day than the profile says. */
  readonly begunOtherwise: readonly Issue[];
}

function periodsOn({ periods, holidays }: Catalogue, last: number, rules: PeriodRules): PeriodsOn {
  const known = new Map(periods.map((period) => [kindAndYear(period), period.id]));
  const ofYear = periods.filter(({ year }) => year === last);
  const before = reportingYear(ofYear);
  const laid = ofYear.map((period) => {
    const byProfile = laidBy(periodYearsOn(period, 1), rules, holidays);
    const from = before?.from === period.from ? beginningAfter(before.to, byProfile) : byProfile.from;
    return { period, byProfile, on: { ...byProfile, from } };
  });
  const nextOf = new Map(laid.map(({ period, on }) => [period.id, known.get(kindAndYear(on)) ?? on.id]));
  const idsOn = new Map(laid.map(({ period, on }) => [on.id, nextOf.get(period.id) ?? on.id]));
  const called = (id: string): string => idsOn.get(id) ?? id;
  const added = laid
    .filter(({ on }) => !known.has(kindAndYear(on)))
    .map(({ on }) => ({
      ...on,
      ...given({ parts: on.parts?.map(called), plan: on.plan && called(on.plan) }),
    }));
  const otherwise = laid.filter(
    ({ byProfile, on }) => on.from !== byProfile.from && !known.has(kindAndYear(on)),
  );
  return { periods: added, nextOf, begunOtherwise: begunOtherwise(otherwise) };
}

/** The day after the last one of the year before, where the profile lets the year begin about then. */
function beginningAfter(last: PlainDate, { from, to }: Period): PlainDate {
  const start = daysLater(last, 1);
  return areOfOneTurn(from, start) && start <= to ? start : from;
}

const MOST_NAMED = 5;

function begunOtherwise(
  periods: readonly { readonly byProfile: Period; readonly on: Period }[],
): readonly Issue[] {
  const [first] = periods;
  if (first === undefined) return [];
  const names = periods.map(({ on }) => on.name);
  const days = { start: formatDate(first.on.from), laid: formatDate(first.byProfile.from) };
  return [
    catalogueIssue(
      "catalogue.year-begins-otherwise",
      {},
      { found: firstNamed(names, MOST_NAMED, "; "), facts: { ...days, count: names.length } },
    ),
  ];
}

/** A cover says no more of a period. */
const kindAndYear = ({ kind, year }: Period): string => `${exactKey(kind)} ${year}`;

function findings({ templates, holidays }: Catalogue, periods: readonly Period[]): readonly Issue[] {
  return [
    ...withoutHolidays(periods, holidays),
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

/** One finding a year that has no list, whatever number of periods waits for it. */
function withoutHolidays(periods: readonly Period[], holidays: readonly Holiday[]): readonly Issue[] {
  const undated = periods.filter(({ dueDate }) => dueDate === "");
  const byYear = groupBy(undated, ({ cutOffDate }) => yearWithoutHolidays(cutOffDate, holidays));
  return [...byYear]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([year, [first, ...others]]) => {
      if (first === undefined) return [];
      const facts = { cutOff: formatDate(first.cutOffDate), year, count: others.length + 1 };
      return [catalogueIssue("catalogue.holidays-missing", {}, { found: first.name, facts })];
    });
}
