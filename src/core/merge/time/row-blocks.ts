import { type Template, validOn } from "../../catalogue";
import type { RowBlock, Standing } from "../model";
import type { Plan } from "../plan";
import type { SettledReturn } from "../settle-files";

/** The rows of one template that stand in some way, file by file; of stocks it is said whose are those of the last day. */
export function blocksOf(
  template: Template,
  wanted: readonly Standing[],
  settled: readonly SettledReturn[],
  plan: Plan,
): readonly RowBlock[] {
  const blocks = settled.flatMap(({ file, orgUnit, period, templateReturn, standing }) =>
    wanted.includes(standing) &&
    templateReturn.template === template.code &&
    templateReturn.entries.length > 0
      ? [{ source: file.number, orgUnit, period, entries: templateReturn.entries }]
      : [],
  );
  return plan.periods.length === 1 ? blocks : withStocks(blocks, template, plan);
}

type TimedBlock = Pick<RowBlock, "orgUnit" | "period" | "entries">;

/**
 * Stocks of several periods (RULES.md M32): a unit's are those of its last report that gives one, all of the same day;
 * a unit that is no more at the end of the period has none, for they went to those that took it over.
 */
export function withStocks<B extends TimedBlock>(
  blocks: readonly B[],
  { fields }: Template,
  { index, period: { cutOffDate }, periods }: Pick<Plan, "index" | "period" | "periods">,
): readonly (B & Pick<RowBlock, "isEarlier">)[] {
  const stocks = fields.flatMap(({ key, isStock }) => (isStock === true ? [key] : []));
  if (stocks.length === 0) return blocks;
  const places = new Map(periods.map(({ id }, place) => [id, place]));
  const placeOf = ({ period }: TimedBlock): number => places.get(period) ?? -1;
  const last = new Map<string, B>();
  for (const block of blocks) {
    const unit = index.orgUnit(block.orgUnit);
    if (unit !== undefined && !validOn(unit, cutOffDate)) continue;
    const known = last.get(block.orgUnit);
    const isLater = known === undefined || placeOf(known) < placeOf(block);
    if (isLater && givesAny(block, stocks)) last.set(block.orgUnit, block);
  }
  return blocks.map((block) => (last.get(block.orgUnit) === block ? block : { ...block, isEarlier: true }));
}

const givesAny = ({ entries }: TimedBlock, keys: readonly string[]): boolean =>
  entries.some(({ values }) => keys.some((key) => values[key] !== undefined));
