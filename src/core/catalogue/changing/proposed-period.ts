import { type PlainDate, cleanText, dateParts, exactKey, foldKey, given } from "../../base";
import type { CatalogueIndex } from "../look-up/catalogue-index";
import type { Period } from "../model";
import { laidBy } from "../next-year/profile";
import { periodYearsOn } from "../next-year/years-on";
import { periodKindIn, periodKindList, withoutYear, yearsIn } from "../period-words";
import { calendarPeriods } from "../shipped/building/calendar-periods";

/** What a period is by its name alone. */
export interface ProposedPeriod {
  /** Days that do not follow from the name are "": they have to be said. */
  readonly period: Period;
  /** The period of another year whose days it takes over; absent: it lies by the calendar, or by nothing known. */
  readonly like?: Period;
}

/**
 * A period as its name says: "quý 3/2027" is "Quý III năm 2027", laid and due as the third quarter of the nearest year
 * the catalogue has, else by the calendar. Of a name that says no year it is the year of `today`.
 */
export function proposedPeriod(index: CatalogueIndex, name: string, today: PlainDate): ProposedPeriod {
  const { catalogue } = index;
  const text = cleanText(name);
  const year = yearsIn(text)[0] ?? dateParts(today).year;
  const kind = periodKindIn(text, periodKindList(catalogue) ?? "", index);
  const like = nearest(
    catalogue.periods.filter((one) => one.kind === kind && one.year !== year),
    year,
  );
  const byCalendar = calendarPeriods(year).find((one) => kind !== undefined && sameKind(one.kind, kind));
  const found =
    like === undefined
      ? (byCalendar ?? unknownPeriod(text, kind ?? withoutYear(text).replace(BEFORE_YEAR, ""), year))
      : laidBy(periodYearsOn(like, year - like.year), {}, catalogue.holidays);
  return { period: { ...fitting(found, catalogue.periods), kind: kind ?? found.kind }, ...given({ like }) };
}

/** "Đợt rà soát năm" of "Đợt rà soát năm 2026"; "6 tháng cuối năm" is one word more. */
const BEFORE_YEAR = /(?<!(?:đầu|cuối|giữa|cả)) năm$/iu;

const sameKind = (a: string, b: string): boolean => foldKey(a) === foldKey(b);

/** Of the year next to it; of two as near the earlier. */
const nearest = (periods: readonly Period[], year: number): Period | undefined =>
  [...periods].sort((a, b) => Math.abs(a.year - year) - Math.abs(b.year - year) || a.year - b.year)[0];

/** Nothing is known of it but what it is called. */
const unknownPeriod = (name: string, kind: string, year: number): Period => ({
  ...{ id: `${year}-${initials(kind)}`, name, kind, year },
  ...{ from: "", to: "", cutOffDate: "", dueDate: "" },
});

/** "Đợt kiểm tra giữa năm" → "DKTGN" */
const initials = (text: string): string =>
  foldKey(text)
    .split(" ")
    .map((word) => (/^\d+/.exec(word) ?? /^[a-z]/.exec(word))?.[0] ?? "")
    .join("")
    .toUpperCase()
    .slice(0, 20) || "KY";

/** Under an id that is free; made of periods, and planned by one, only where all of them are there. */
function fitting({ parts, plan, ...period }: Period, periods: readonly Period[]): Period {
  const ids = new Set(periods.map(({ id }) => id));
  const areThere = parts?.every((part) => ids.has(part)) === true;
  return {
    ...period,
    id: freeId(period.id, ids),
    ...given({ parts: areThere ? parts : undefined, plan: ids.has(plan ?? "") ? plan : undefined }),
  };
}

function freeId(id: string, taken: ReadonlySet<string>): string {
  const keys = new Set([...taken].map(exactKey));
  let free = id;
  for (let count = 2; keys.has(exactKey(free)); count += 1) free = `${id}-${count}`;
  return free;
}
