import { periodToIssue } from "../../../app";
import { type PlainDate, given } from "../../../core/base";
import type { CatalogueIndex, Period } from "../../../core/catalogue";
import type { FormAssignment } from "../../../core/forms";
import type { Assigning } from "../store/forms-state";

/** The period something is assigned for: the one chosen, else the one that is issued next. */
export const periodToAssign = (
  { period = "" }: Assigning,
  index: CatalogueIndex,
  today: PlainDate,
): Period | undefined => index.period(period) ?? periodToIssue(index.catalogue.periods, today);

/** Kinds of which units report, as assignments name them. */
export function reportingKinds({ catalogue: { orgUnits, unitKinds } }: CatalogueIndex) {
  const reporting = new Set(orgUnits.filter(({ reports }) => reports).map(({ kind }) => kind));
  return unitKinds
    .filter(({ code }) => reporting.has(code))
    .map(({ code, name }) => ({ code: `@${code}`, name }));
}

/** Whom the board chose, as assignments name them. */
export function assignedUnits({ how, kinds, names }: Assigning, index: CatalogueIndex): readonly string[] {
  const all = how === "all" ? reportingKinds(index).map(({ code }) => code) : [];
  return how === "kinds" ? [...kinds] : how === "names" ? names : all;
}

/** Whom the board chose, and for when; undefined while nobody is. */
export function assignmentOf(
  assigning: Assigning,
  index: CatalogueIndex,
  today: PlainDate,
): FormAssignment | undefined {
  const { cutOffDate, dueDate } = assigning;
  const period = periodToAssign(assigning, index, today);
  const orgUnits = assignedUnits(assigning, index);
  if (period === undefined || orgUnits.length === 0) return undefined;
  return { period: period.id, orgUnits, ...given({ cutOffDate, dueDate }) };
}
