import type { UnitFigures } from "../model";
import type { FiguresAsNow, UnitAsNow } from "./as-now";

/**
 * Whether the same bodies reported then as now: units that gave way stand in those that took them over, one that was
 * split in all its heirs together. Totals of others are no comparison.
 */
export function isSameUnits({ units, ended }: FiguresAsNow, now: readonly UnitFigures[]): boolean {
  const then = new Set(units.map(({ orgUnit }) => orgUnit));
  return (
    ended.length === 0 &&
    units.every(({ lacks }) => lacks.length === 0) &&
    then.size === now.length &&
    now.every(({ orgUnit }) => then.has(orgUnit))
  );
}

/** Whether all that was reported of a unit then is told under it, so that its figures may be held against today's. */
export const isWhole = ({ of, lacks, partsOf }: UnitAsNow): boolean =>
  of.length > 0 && lacks.length + partsOf.length === 0;
