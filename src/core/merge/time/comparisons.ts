import { type PlainDate, daysLater, given } from "../../base";
import type { CatalogueIndex, Period } from "../../catalogue";
import type { SubmissionOutcome } from "../../submissions";
import { submissionOf } from "../collect-files";
import { type MergeContext, mergeSubmissions } from "../merge-submissions";
import type { TemplateSummary } from "../model";

/** Figures of another time, to stand beside those of the period that is merged. */
export interface TimeComparison {
  /** `year-before`: the same period of the last year before of which anything is known. */
  readonly with: "year-to-date" | "year-before" | "plan";
  readonly period: Period;
  readonly templates: readonly TemplateSummary[];
  /** The first day nothing was reported for, in figures that ought to reach from the year's beginning. */
  readonly lacksFrom?: PlainDate;
}

/**
 * What is known of other times beside a merge (RULES.md M38): the year to date, the same period a year before and the plan,
 * each merged by the same rules from what was reported for it, in the files of this merge or the earlier ones. Of a time
 * nothing was reported for there is no comparison.
 */
export function comparisonsOf(
  outcomes: readonly SubmissionOutcome[],
  earlier: readonly SubmissionOutcome[],
  context: MergeContext,
): readonly TimeComparison[] {
  const { index } = context;
  const period = index.period(context.period);
  if (period === undefined || earlier.length === 0) return [];
  const all = [...outcomes, ...earlier];
  const known = new Set(all.map((outcome) => submissionOf(outcome)?.cover.period ?? ""));
  const itself = (of: Period | undefined): Target | undefined => of && { of, parts: index.partsOf(of.id) };
  const times = [
    ["year-to-date", yearToDate(period, all, index)],
    ["year-before", itself(yearBefore(period, known, index))],
    ["plan", itself(index.period(period.plan ?? ""))],
  ] as const;
  return times.flatMap(([time, target]): readonly TimeComparison[] => {
    const templates = target && mergedFrom(all, context, target);
    if (target === undefined || templates === undefined) return [];
    return [{ with: time, period: target.of, templates, ...given({ lacksFrom: target.lacksFrom }) }];
  });
}

interface Target {
  readonly of: Period;
  readonly parts: readonly Period[];
  readonly lacksFrom?: PlainDate | undefined;
}

/** The same period of the last year before of which something was reported, be it for a part of it. */
function yearBefore(
  { kind, year }: Period,
  reported: ReadonlySet<string>,
  { catalogue, periodByCover, periodsWithin }: CatalogueIndex,
): Period | undefined {
  const years = [...new Set(catalogue.periods.map((one) => one.year))].filter((one) => one < year);
  return years
    .sort((a, b) => b - a)
    .flatMap((one) => periodByCover(kind, one) ?? [])
    .find(({ id }) => periodsWithin(id).some((part) => reported.has(part.id)));
}

/** The templates of one period as merged from what belongs to it; undefined where nothing does. */
function mergedFrom(
  all: readonly SubmissionOutcome[],
  context: MergeContext,
  { of, parts }: Target,
): readonly TemplateSummary[] | undefined {
  const index = indexWith(context.index, { of, parts });
  const within = new Set(index.periodsWithin(of.id).map(({ id }) => id));
  const own = all.filter((outcome) => within.has(submissionOf(outcome)?.cover.period ?? ""));
  if (own.length === 0) return undefined;
  return mergeSubmissions(own, { ...context, index, period: of.id, before: [] }).templates;
}

/** The catalogue with one period more, made of others that it has. */
const indexWith = (index: CatalogueIndex, { of, parts }: Target): CatalogueIndex => ({
  ...index,
  period: (id) => (id === of.id ? of : index.period(id)),
  partsOf: (id) => (id === of.id ? parts : index.partsOf(id)),
  periodsWithin: (id) =>
    id === of.id ? [...parts.flatMap((part) => index.periodsWithin(part.id)), of] : index.periodsWithin(id),
});

/** Cannot be an id of a catalogue: nothing is reported for it by itself. */
const TO_DATE = "(year to date)";

/**
 * The year up to the end of a period: that period, and of those before it in its year the longest that were reported and
 * share no day with one another. Undefined where the period itself reaches from the year's beginning, or nothing else is known.
 */
function yearToDate(
  period: Period,
  all: readonly SubmissionOutcome[],
  index: CatalogueIndex,
): Target | undefined {
  const reported = new Set(all.map((outcome) => submissionOf(outcome)?.cover.period));
  const isKnown = ({ id }: Period) => index.periodsWithin(id).some((part) => reported.has(part.id));
  const plans = new Set(index.catalogue.periods.map(({ plan }) => plan));
  const ofYear = index.catalogue.periods.filter(({ year, id }) => year === period.year && !plans.has(id));
  const from = ofYear.map((one) => one.from).sort()[0] ?? period.from;
  if (from === period.from) return undefined;
  const parts = [period];
  for (const one of [...ofYear].sort((a, b) =>
    a.from === b.from ? (a.to < b.to ? 1 : -1) : a.from < b.from ? -1 : 1,
  )) {
    const isBefore = one.to < period.from;
    if (isBefore && isKnown(one) && parts.every((other) => one.to < other.from || other.to < one.from))
      parts.push(one);
  }
  if (parts.length === 1) return undefined;
  parts.sort((a, b) => (a.from < b.from ? -1 : 1));
  return {
    parts,
    of: { ...period, id: TO_DATE, from },
    lacksFrom: firstGap(parts, from),
  };
}

function firstGap(parts: readonly Period[], from: PlainDate): PlainDate | undefined {
  let next = from;
  for (const part of parts) {
    if (part.from > next) return next;
    next = daysLater(part.to, 1);
  }
  return undefined;
}
