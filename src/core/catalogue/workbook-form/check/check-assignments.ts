import { given } from "../../../base";
import { doubtfulDays } from "../../doubtful-days";
import type { Assignment } from "../../model";
import { checkReference } from "./check-rows";
import type { Found } from "../read/located";
import { assignmentsOf } from "../rows/catalogue-rows";

/** Who owes what: known units or kinds, templates and periods, nothing twice, and a cover for whoever reports. */
export function checkAssignments(found: Found): void {
  const who = new Set([
    ...found.orgUnits.map(({ item }) => item.code),
    ...found.unitKinds.map(({ item }) => `@${item.code}`),
  ]);
  const templates = new Set(found.templates.map(({ item }) => item.code));
  const periods = new Set(found.periods.map(({ item }) => item.id));
  for (const { item, row } of found.assignments) {
    checkReference(row, "orgUnit", who, item.orgUnit);
    checkReference(row, "template", templates, item.template);
    checkReference(row, "period", periods, item.period);
  }
  checkOwnDays(found);
  checkTwice(found);
  checkCovers(found);
}

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

/** Without its cover a returned workbook does not say whose it is. A unit's cover may come with its kind. */
function checkCovers({ assignments, templates, orgUnits }: Found): void {
  const covers = new Set(
    templates.filter(({ item }) => item.layout === "cover").map(({ item }) => item.code),
  );
  const kinds = new Map(orgUnits.map(({ item }) => [item.code, `@${item.kind}`]));
  const all = assignments.flatMap(({ item, row }) =>
    assignmentsOf(item).map((assignment) => ({ assignment, row })),
  );
  const covered = new Set(
    all
      .filter(({ assignment }) => covers.has(assignment.template))
      .map(({ assignment }) => turnOf(assignment)),
  );
  const reported = new Set<string>();
  for (const { assignment, row } of all) {
    const { orgUnit, period } = assignment;
    const turn = turnOf(assignment);
    const byKind = turnOf({ orgUnit: kinds.get(orgUnit) ?? orgUnit, period });
    if (covered.has(turn) || covered.has(byKind) || reported.has(turn)) continue;
    reported.add(turn);
    row.tell("catalogue.cover-missing", "template", { found: orgUnit, facts: { period } });
  }
}

const turnOf = ({ orgUnit, period }: Pick<Assignment, "orgUnit" | "period">): string =>
  `${orgUnit}\n${period}`;
