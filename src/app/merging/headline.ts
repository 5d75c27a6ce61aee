import { type CatalogueIndex, type Field, type KeptPeriod, keptPeriod, monthsIn } from "../../core/catalogue";
import type { MergeResult } from "./merge-files";

/** The figures of one merge that are compared from period to period. Plain data, kept as JSON. */
export interface Headline {
  readonly period: KeptPeriod;
  /** Under `REPORTING_RATE` a share of 1, and under its `figureKey` every total that is a number. */
  readonly figures: Readonly<Record<string, number>>;
}

export const REPORTING_RATE = "reportingRate";

/** Names a total over the years: a column that changed its unit of measure is another figure. */
export const figureKey = (template: string, { key, unitOfMeasure = "" }: Field): string =>
  [template, key, unitOfMeasure].join("/");

export function headlineOf(
  { period, completeness: { reportingRate }, templates }: MergeResult,
  index: CatalogueIndex,
): Headline {
  const totals = templates.flatMap(({ code, rows, total }) =>
    (rows === 0 ? [] : (index.template(code)?.fields ?? [])).flatMap((field) => {
      const value = total[field.key];
      return typeof value === "number" ? [[figureKey(code, field), value] as const] : [];
    }),
  );
  const rate = reportingRate === undefined ? {} : { [REPORTING_RATE]: reportingRate };
  return { period: keptPeriod(period), figures: { ...rate, ...Object.fromEntries(totals) } };
}

/** Two years of months, quarters, halves, nine months and years. */
const MOST_KEPT = 40;

/** The headlines to be kept: one a period, the latest merge of each; the oldest are forgotten. */
export const withHeadline = (kept: readonly Headline[], headline: Headline): readonly Headline[] =>
  [...kept.filter(({ period }) => period.id !== headline.period.id), headline]
    .sort(byCutOff)
    .slice(-MOST_KEPT);

/** What was kept, by the keys that columns bear today: a column whose key was changed since is the same figure. */
export function headlinesToday(
  kept: readonly Headline[],
  { catalogue: { templates } }: CatalogueIndex,
): readonly Headline[] {
  const today = new Map(
    templates.flatMap(({ code, fields }) =>
      fields.flatMap((field) =>
        (field.formerKeys ?? []).map(
          (key) => [figureKey(code, { ...field, key }), figureKey(code, field)] as const,
        ),
      ),
    ),
  );
  if (today.size === 0) return kept;
  return kept.map(({ period, figures }) => ({
    period,
    figures: Object.fromEntries(
      Object.entries(figures).map(([name, value]) => [today.get(name) ?? name, value]),
    ),
  }));
}

/** As many as a narrow pane can show. */
const MOST_SHOWN = 6;

/** A merge after its forerunners, oldest first: the earlier periods that were as long as its own. */
export const trendOf = (kept: readonly Headline[], now: Headline): readonly Headline[] =>
  [
    ...kept.filter(
      ({ period }) => period.cutOffDate < now.period.cutOffDate && monthsIn(period) === monthsIn(now.period),
    ),
    now,
  ]
    .sort(byCutOff)
    .slice(-MOST_SHOWN);

const byCutOff = (a: Headline, b: Headline): number => (a.period.cutOffDate < b.period.cutOffDate ? -1 : 1);
