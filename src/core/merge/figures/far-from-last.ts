import { type CatalogueIndex, type Period, earlierPeriods } from "../../catalogue";
import { type Entry, entriesByKey, entryKey, farFromLast } from "../../submissions";
import type { FoundHere } from "../found-here";
import type { MergedBefore, TemplateSummary } from "../model";
import { findFarFigures } from "./far-figures";

interface FarWorld {
  readonly index: CatalogueIndex;
  readonly before: readonly MergedBefore[];
  fileOf(source: number): string;
}

/**
 * Figures that lie far from what the unit itself reported of the same in the last period, and those far from what the
 * other rows of this merge say (RULES.md M28). A figure is told once: what its own unit said before says more.
 */
export function findFar(summary: TemplateSummary, world: FarWorld): readonly FoundHere[] {
  const own = summary.blocks.flatMap((block) => farFromOwn(block, summary, world));
  const told = new Set(own.map(placeOf));
  return [...own, ...findFarFigures(summary, world.fileOf).filter((found) => !told.has(placeOf(found)))];
}

const placeOf = ({ source, issue: { where } }: FoundHere): string =>
  JSON.stringify([source, where.sheet, where.row, where.field]);

function farFromOwn(
  { source, orgUnit, period: id, entries }: TemplateSummary["blocks"][number],
  { template }: TemplateSummary,
  { index, before, fileOf }: FarWorld,
): readonly FoundHere[] {
  const period = index.period(id);
  const last = period && lastReport(period, { orgUnit, template: template.code }, before);
  if (last === undefined) return [];
  const known = entriesByKey(template, last.entries);
  return entries.flatMap(({ values, sheet, row }) => {
    const usual = known.get(entryKey(template, values) ?? "");
    if (usual === undefined) return [];
    const far = farFromLast(template, values, { period: last.period.name, values: usual.values });
    const where = { file: fileOf(source), sheet, row };
    return far.map((issue) => ({ source, issue: { ...issue, where: { ...where, ...issue.where } } }));
  });
}

/** The rows of a unit in the last period that has any of this template. */
function lastReport(
  period: Period,
  { orgUnit, template: code }: { readonly orgUnit: string; readonly template: string },
  before: readonly MergedBefore[],
): { readonly period: Period; readonly entries: readonly Entry[] } | undefined {
  for (const one of earlierPeriods(period, before)) {
    const blocks = one.templates.find(({ template }) => template.code === code)?.blocks ?? [];
    const entries = blocks.filter((block) => block.orgUnit === orgUnit).flatMap((block) => block.entries);
    if (entries.length > 0) return { period: one.period, entries };
  }
  return undefined;
}
