import type { PlainDate } from "../../base";
import { type CatalogueIndex, groupedByHeir } from "../../catalogue";
import type { UnitFigures } from "../model";

/**
 * Whether the same bodies reported then as now, each whole: units that gave way stand in those that took them over. Figures
 * of others are no comparison.
 */
export function isSameUnits(
  before: readonly UnitFigures[],
  now: readonly UnitFigures[],
  { index, on }: { readonly index: CatalogueIndex; readonly on: PlainDate },
): boolean {
  const then = groupedByHeir(before, on, index);
  const heirs = new Set(then.units.map(({ unit }) => unit.code));
  return (
    then.split.length + then.ended.length === 0 &&
    heirs.size === now.length &&
    now.every(({ orgUnit }) => heirs.has(orgUnit))
  );
}
