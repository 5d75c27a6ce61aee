import type { OrgUnit } from "../../model";

/** Last day of the districts and of the old communes and provinces. */
export const UNTIL_MERGER = "2025-06-30";
export const SINCE_MERGER = "2025-07-01";

/** What differs from the usual unit: one that does not report, with no other name and no heir. */
export type MoreOfUnit = Partial<Omit<OrgUnit, "code" | "name" | "shortName" | "kind">>;

export function shippedUnit(
  ...[code, name, shortName, kind, more]: [string, string, string, string, MoreOfUnit]
): OrgUnit {
  return { code, name, shortName, kind, aliases: [], successors: [], reports: false, ...more };
}
