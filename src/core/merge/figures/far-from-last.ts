import { groupBy, remembered } from "../../base";
import {
  type CatalogueIndex,
  type Period,
  type Template,
  earlierPeriods,
  groupedByHeir,
} from "../../catalogue";
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
  const lastOf = lastReports(summary.template, world);
  const own = summary.blocks.flatMap((block) => farFromOwn(block, summary.template, { ...world, lastOf }));
  const told = new Set(own.map(placeOf));
  return [...own, ...findFarFigures(summary, world.fileOf).filter((found) => !told.has(placeOf(found)))];
}

const placeOf = ({ source, issue: { where } }: FoundHere): string =>
  JSON.stringify([source, where.sheet, where.row, where.field]);

function farFromOwn(
  { source, orgUnit, period, entries }: TemplateSummary["blocks"][number],
  template: Template,
  { fileOf, lastOf }: Pick<FarWorld, "fileOf"> & { readonly lastOf: LastReports },
): readonly FoundHere[] {
  const last = lastOf(orgUnit, period);
  if (last === undefined) return [];
  return entries.flatMap(({ values, sheet, row }) => {
    const usual = last.rows.get(entryKey(template, values) ?? "");
    if (usual === undefined) return [];
    const far = farFromLast(template, values, { period: last.period.name, values: usual });
    const where = { file: fileOf(source), sheet, row };
    return far.map((issue) => ({ source, issue: { ...issue, where: { ...where, ...issue.where } } }));
  });
}

type Values = Entry["values"];

interface LastReport {
  readonly period: Period;
  /** What a row is about → its values; of several units that became this one, their numbers added up. */
  readonly rows: ReadonlyMap<string, Values>;
}

type LastReports = (orgUnit: string, period: string) => LastReport | undefined;

/** What a unit, or those it was made of, reported in the last period before one that has any of this template. */
function lastReports(template: Template, { index, before }: FarWorld): LastReports {
  const reported = before.map(({ period, templates }) => {
    const blocks = templates.find((other) => other.template.code === template.code)?.blocks ?? [];
    return { period, blocks: blocks.filter(({ entries }) => entries.length > 0) };
  });
  const earlierThan = remembered((id: string) => {
    const period = index.period(id);
    if (period === undefined) return [];
    return earlierPeriods(period, reported).map((one) => {
      const { units } = groupedByHeir(one.blocks, period.cutOffDate, index);
      return { period: one.period, byUnit: new Map(units.map(({ unit, items }) => [unit.code, items])) };
    });
  });
  return (orgUnit, id) => {
    const last = earlierThan(id).find(({ byUnit }) => byUnit.has(orgUnit));
    if (last === undefined) return undefined;
    const byUnit = groupBy(last.byUnit.get(orgUnit) ?? [], (block) => block.orgUnit);
    const reports = [...byUnit.values()].map((held) => held.flatMap(({ entries }) => entries));
    return { period: last.period, rows: addedUp(reports, template) };
  };
}

function addedUp(reports: readonly (readonly Entry[])[], template: Template): ReadonlyMap<string, Values> {
  const rows = new Map<string, Values>();
  for (const entries of reports)
    for (const [key, { values }] of entriesByKey(template, entries))
      rows.set(key, sumOf(rows.get(key), values));
  return rows;
}

function sumOf(known: Values | undefined, values: Values): Values {
  if (known === undefined) return values;
  const added = Object.entries(values).flatMap(([key, value]): readonly [string, number][] => {
    const other = known[key] ?? 0;
    return typeof value === "number" && typeof other === "number" ? [[key, other + value]] : [];
  });
  return { ...known, ...Object.fromEntries(added) };
}
