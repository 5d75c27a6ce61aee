import { given } from "../../../base";
import { doubtfulDays } from "../../doubtful-days";
import type { Assignment } from "../../model";
import { checkReference } from "./check-rows";
import type { Found } from "../read/located";
import { assignmentsOf } from "../rows/catalogue-rows";
import type { AssignmentRow } from "../rows/rows";

/** Who owes what: known units or kinds, templates and periods, nothing twice, and a cover for whoever reports. */
export function checkAssignments(found: Found): void {
  const known = knownIn(found);
  for (const { item, row } of found.assignments) {
    checkReference(row, "orgUnit", known.orgUnit, item.orgUnit);
    checkReference(row, "template", known.template, item.template);
    checkReference(row, "period", known.period, item.period);
  }
  checkOwnDays(found);
  checkTwice(found);
  checkCovers(found, known);
}

/** What an assignment may name. */
type Known = Readonly<Record<"orgUnit" | "template" | "period", ReadonlySet<string>>>;

const knownIn = ({ orgUnits, unitKinds, templates, periods }: Found): Known => ({
  orgUnit: new Set([
    ...orgUnits.map(({ item }) => item.code),
    ...unitKinds.map(({ item }) => `@${item.code}`),
  ]),
  template: new Set(templates.map(({ item }) => item.code)),
  period: new Set(periods.map(({ item }) => item.id)),
});

/** Days of their own, held against those of their periods; what is doubtful in a period itself is told there. */
function checkOwnDays({ assignments, periods }: Found): void {
  const byId = new Map(periods.map(({ item }) => [item.id, item]));
  const plans = new Set(periods.flatMap(({ item }) => item.plan ?? []));
  for (const { item, row } of assignments) {
    const { dueDate, cutOffDate } = item;
    const own = given({ dueDate, cutOffDate });
    const isOwn = (day: "dueDate" | "cutOffDate") => own[day] !== undefined;
    const told = new Set<string>();
    for (const id of isOwn("dueDate") || isOwn("cutOffDate") ? item.period : []) {
      const period = byId.get(id);
      if (period === undefined) continue;
      for (const { day, code, details } of doubtfulDays({ ...period, ...own }, plans.has(id))) {
        // A day is due before another one: that of the two stands here that is its own.
        const column = code === "catalogue.due-before-cut-off" && !isOwn(day) ? "cutOffDate" : day;
        if (!isOwn(column) || told.has(code)) continue;
        told.add(code);
        row.tell(code, column, details);
      }
    }
  }
}

function checkTwice({ assignments }: Found): void {
  const firstRows = new Map<string, number>();
  for (const { item, row } of assignments) {
    for (const { orgUnit, template, period } of assignmentsOf(item)) {
      const key = [orgUnit, template, period].join("\n");
      const firstRow = firstRows.get(key);
      if (firstRow === undefined) firstRows.set(key, row.at("orgUnit").row ?? 0);
      else
        row.tell("catalogue.duplicate", "orgUnit", {
          found: `${orgUnit}, ${template}, ${period}`,
          facts: { firstRow },
        });
    }
  }
}

/**
 * Without its cover a returned workbook does not say whose it is. A unit's cover may come with its kind; where the row of a
 * cover names something unknown, that is told, and no cover it may be is missed.
 */
function checkCovers({ assignments, templates, orgUnits }: Found, known: Known): void {
  const covers = new Set(
    templates.filter(({ item }) => item.layout === "cover").map(({ item }) => item.code),
  );
  const kinds = new Map(orgUnits.map(({ item }) => [item.code, `@${item.kind}`]));
  const all = assignments.flatMap(({ item, row }) =>
    assignmentsOf(item).map((assignment) => ({ assignment, row })),
  );
  const covered = new Set(
    assignments.flatMap(({ item }) => {
      const { template, orgUnit, period } = withUnknown(item, known);
      if (!template.some((one) => one === UNKNOWN || covers.has(one))) return [];
      return period.flatMap((during) => orgUnit.map((unit) => turnOf({ orgUnit: unit, period: during })));
    }),
  );
  const isCovered = (orgUnit: string, period: string): boolean =>
    [orgUnit, kinds.get(orgUnit) ?? orgUnit, UNKNOWN].some((unit) =>
      [period, UNKNOWN].some((during) => covered.has(turnOf({ orgUnit: unit, period: during }))),
    );
  const reported = new Set<string>();
  for (const { assignment, row } of all) {
    const { orgUnit, period } = assignment;
    const turn = turnOf(assignment);
    if (!known.orgUnit.has(orgUnit) || !known.period.has(period)) continue;
    if (isCovered(orgUnit, period) || reported.has(turn)) continue;
    reported.add(turn);
    row.tell("catalogue.cover-missing", "template", { found: orgUnit, facts: { period } });
  }
}

/** Stands for what is named, and is nothing of the catalogue. */
const UNKNOWN = "?";

/** What a row names, with one word for all that is unknown, or lacks. */
function withUnknown({ orgUnit, template, period }: AssignmentRow, known: Known) {
  const among = (codes: readonly string[], some: ReadonlySet<string>): readonly string[] =>
    codes.length === 0 ? [UNKNOWN] : codes.map((code) => (some.has(code) ? code : UNKNOWN));
  return {
    orgUnit: among(orgUnit, known.orgUnit),
    template: among(template, known.template),
    period: among(period, known.period),
  };
}

const turnOf = ({ orgUnit, period }: Pick<Assignment, "orgUnit" | "period">): string =>
  `${orgUnit}\n${period}`;
