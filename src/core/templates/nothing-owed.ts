import { type Issue, firstNamed, formatDate } from "../base";
import { type CatalogueIndex, type OrgUnit, type Period, validOn } from "../catalogue";
import { templatesIssue } from "./issues";

/**
 * Why a unit has no form to send for a period: it is no more, or not yet, on the day of the figures; it is none that
 * reports; the forms asked of it have ended; or nothing is asked of it. Each has a remedy of its own.
 */
export function nothingOwed(index: CatalogueIndex, unit: OrgUnit, period: Period): Issue {
  const facts = { period: period.name, cutOff: formatDate(period.cutOffDate) };
  const { name: found, validFrom = "", validTo = "9999-12-31" } = unit;
  if (validTo < period.cutOffDate) {
    const heirs = namesOf(unit.successors.map((code) => index.orgUnit(code)?.name ?? code));
    const ended = { ...facts, ended: formatDate(validTo), heirs };
    return templatesIssue(
      heirs === "" ? "templates.unit-ended" : "templates.unit-gave-way",
      {},
      { found, facts: ended },
    );
  }
  if (validFrom > period.cutOffDate)
    return templatesIssue(
      "templates.unit-not-yet",
      {},
      { found, facts: { ...facts, begins: formatDate(validFrom) } },
    );
  if (!unit.reports) return templatesIssue("templates.unit-reports-nothing", {}, { found, facts });
  const past = formsNotValid(index, unit, period);
  if (past.length === 0) return templatesIssue("templates.nothing-owed", {}, { found, facts });
  return templatesIssue(
    "templates.forms-not-valid",
    {},
    { found, facts: { ...facts, forms: namesOf(past) } },
  );
}

/** "BM01 (đến hết 31/12/2023)": forms that are asked of the unit, and do not exist on their day. */
function formsNotValid(
  { catalogue, template }: CatalogueIndex,
  unit: OrgUnit,
  period: Period,
): readonly string[] {
  const asked = catalogue.assignments.filter(
    (one) => one.period === period.id && (one.orgUnit === unit.code || one.orgUnit === `@${unit.kind}`),
  );
  return asked.flatMap(({ template: code, cutOffDate = period.cutOffDate }) => {
    const form = template(code);
    if (form === undefined || form.layout !== "table" || validOn(form, cutOffDate)) return [];
    const days = [form.validFrom, form.validTo].map((day) => (day === undefined ? "…" : formatDate(day)));
    return [`${code} (${days.join("–")})`];
  });
}

const MOST_NAMED = 6;
const namesOf = (names: readonly string[]): string => firstNamed([...new Set(names)], MOST_NAMED, "; ");
