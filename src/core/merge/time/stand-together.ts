import type { SettledReturn } from "../settle-files";
import type { UnitStatuses } from "./unit-statuses";

/**
 * The returns as they stand to one another over time (RULES.md M31): what others of the same unit tell, the parts of a
 * period for it or the report of the whole for its parts, stands beside them and counts in no figure.
 */
export const standTogether = (
  settled: readonly SettledReturn[],
  statuses: UnitStatuses,
): readonly SettledReturn[] =>
  settled.map((one) => {
    const { orgUnit, period, standing, templateReturn } = one;
    if (standing !== "counted" && standing !== "provisional") return one;
    const { madeOf = [period] } = statuses.get(orgUnit)?.get(templateReturn.template) ?? {};
    if (madeOf.includes(period)) return one;
    return { ...one, standing: standing === "counted" ? "compared" : "refused" };
  });
