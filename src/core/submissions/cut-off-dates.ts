import type { PlainDate } from "../base";
import type { CatalogueIndex, Period, Template } from "../catalogue";

/**
 * The day a template of a unit is closed on, for a period: its own ("Ngày chốt riêng") where it is assigned one,
 * else that of the unit's cover, else the period's. On that day the unit, and what its rows name, must exist.
 */
export function cutOffDates(
  index: CatalogueIndex,
  orgUnit: string,
  period: Period,
): (template: Template | undefined) => PlainDate {
  const owed = index.owed(orgUnit, period.id);
  const own = new Map<Template | undefined, PlainDate>(
    owed.map(({ template, cutOffDate }) => [template, cutOffDate]),
  );
  const cover = owed.find(({ template }) => template.layout === "cover");
  return (template) => own.get(template) ?? cover?.cutOffDate ?? period.cutOffDate;
}
