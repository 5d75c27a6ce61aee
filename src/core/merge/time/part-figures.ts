import type { CatalogueIndex, Period } from "../../catalogue";
import { totalOf } from "../figures/condense-template";
import type { Figures, TemplateSummary } from "../model";
import { withStocks } from "./row-blocks";

/** The figures of one part of a period, over all units. */
export interface PartFigures {
  readonly period: Period;
  readonly rows: number;
  readonly figures: Figures;
}

/**
 * What each part of a period brings to a template's figures, from the earliest on: of a year of quarters each quarter,
 * be it told by its months or itself. Last, under the period itself, what units reported for the whole of it and counts so.
 */
export function partFigures(
  { template, blocks }: TemplateSummary,
  period: Period,
  index: CatalogueIndex,
): readonly PartFigures[] {
  const own = { period, ids: new Set([period.id]) };
  const parts = index.partsOf(period.id).map((part) => ({
    period: part,
    ids: new Set(index.periodsWithin(part.id).map(({ id }) => id)),
  }));
  return [...parts, own].flatMap(({ period: part, ids }): readonly PartFigures[] => {
    // What is earlier within the whole may be the last within its part.
    const held = blocks.flatMap(({ isEarlier: _, ...block }) => (ids.has(block.period) ? [block] : []));
    if (held.length === 0) return [];
    const periods = index.periodsWithin(part.id);
    const figures = totalOf(template, withStocks(held, template, { index, period: part, periods }));
    return [{ period: part, rows: held.reduce((sum, { entries }) => sum + entries.length, 0), figures }];
  });
}
