import { groupBy, daysLater, exactKey, formatDate } from "../../../base";
import { doubtfulDays } from "../../doubtful-days";
import { COVER_FIELDS } from "../../cover-fields";
import { validOn } from "../../look-up/valid-on";
import type { Dated } from "../../model";
import { checkParts } from "./check-parts";
import { checkYearTurns } from "./check-year-turns";
import {
  PLAIN_CODE,
  checkCode,
  checkReference,
  checkUnique,
  checkValidity,
  isReversed,
  nodesInCycles,
} from "./check-rows";
import type { Found } from "../read/located";

/** Documents and tasks: unique ids and labels, references that lead somewhere, no document carrying out itself. */
export function checkDirectives({ directives, tasks }: Found): void {
  const ids = new Set(directives.map(({ item }) => item.id));
  checkUnique(directives, "id", ({ id }) => id);
  checkUnique(directives, "label", ({ label }) => label);
  const circular = nodesInCycles(new Map(directives.map(({ item }) => [item.id, targets(item.implements)])));
  for (const { item, row } of directives) {
    checkReference(row, "implements", ids, item.implements);
    checkValidity({ item, row });
    if (circular.has(item.id)) row.tell("catalogue.cycle", "implements", { found: item.implements ?? "" });
  }
  for (const { item, row } of tasks) checkReference(row, "directive", ids, item.directive);
}

/** Units and their kinds. */
export function checkUnits({ orgUnits, unitKinds }: Found): void {
  const codes = new Set(orgUnits.map(({ item }) => item.code));
  const kinds = new Set(unitKinds.map(({ item }) => item.code));
  checkUnique(orgUnits, "code", ({ code }) => code);
  checkUnique(unitKinds, "code", ({ code }) => code);
  const circular = nodesInCycles(new Map(orgUnits.map(({ item }) => [item.code, targets(item.parent)])));
  for (const { row } of unitKinds) checkCode(row, "code", PLAIN_CODE);
  for (const { item, row } of orgUnits) {
    checkCode(row, "code", PLAIN_CODE);
    checkReference(row, "kind", kinds, item.kind);
    checkReference(row, "parent", codes, item.parent);
    checkReference(row, "successors", codes, item.successors);
    checkValidity({ item, row });
    if (circular.has(item.code)) row.tell("catalogue.cycle", "parent", { found: item.parent ?? "" });
  }
  checkUnitNames(orgUnits);
  checkHeirs(orgUnits);
}

/** Nobody is an heir of itself; heirs follow a unit that ended, and are there the day after. */
function checkHeirs(orgUnits: Found["orgUnits"]): void {
  const byCode = new Map(orgUnits.map(({ item }) => [item.code, item]));
  const circular = nodesInCycles(new Map(orgUnits.map(({ item }) => [item.code, item.successors])));
  for (const { item, row } of orgUnits) {
    const { code, successors, validTo } = item;
    const found = successors.join("; ");
    if (circular.has(code)) row.tell("catalogue.cycle", "successors", { found });
    else if (successors.length > 0 && validTo === undefined)
      row.tell("catalogue.heir-without-end", "successors", { found });
    if (validTo === undefined || validTo === "") continue;
    const dayAfter = daysLater(validTo, 1);
    for (const heir of successors) {
      const known = byCode.get(heir);
      if (known !== undefined && !isReversed(known) && !validOn(known, dayAfter))
        row.tell("catalogue.heir-not-there", "successors", {
          found: heir,
          facts: { day: formatDate(dayAfter) },
        });
    }
  }
}

/** Two units may not bear one name on the same day: what names one of them, its own cover first, would name both. */
function checkUnitNames(orgUnits: Found["orgUnits"]): void {
  const named = orgUnits.flatMap((unit) =>
    (["name", "shortName", "officialCode"] as const).map((column) => ({ ...unit, column })),
  );
  for (const bearers of groupBy(named, ({ item, column }) => exactKey(item[column] ?? "")).values()) {
    // Short names may be shared among themselves, so they are not even held against one another.
    const [before, longBefore]: [typeof named, typeof named] = [[], []];
    for (const bearer of bearers) {
      const { item, row, column } = bearer;
      const found = item[column] ?? "";
      const other = (column === "shortName" ? longBefore : before).find(
        (one) => one.item.code !== item.code && overlap(item, one.item),
      );
      before.push(bearer);
      if (column !== "shortName") longBefore.push(bearer);
      if (other === undefined || found === "") continue;
      const firstRow = other.row.at(other.column).row ?? 0;
      row.tell("catalogue.name-shared", column, { found, facts: { firstRow } });
    }
  }
}

/** Whether there is a day on which both are. */
const overlap = (a: Dated, b: Dated): boolean =>
  (a.validFrom ?? "") <= (b.validTo ?? "9999") && (b.validFrom ?? "") <= (a.validTo ?? "9999");

/** Periods and choices: a cover must be able to name every period, and one only. */
export function checkPeriods({ periods, holidays, choices, fields }: Found): void {
  checkUnique(holidays, "day", ({ day }) => day);
  checkUnique(periods, "id", ({ id }) => id);
  checkUnique(periods, "kind", ({ kind, year }) => `${kind} ${year}`);
  const ids = new Set(periods.map(({ item }) => item.id));
  const plans = new Set(periods.flatMap(({ item }) => item.plan ?? []));
  const periodList = fields.find(({ item }) => item.key === COVER_FIELDS.periodKind)?.item.list;
  const kinds = new Set(choices.filter(({ item }) => item.list === periodList).map(({ item }) => item.value));
  for (const { item, row } of periods) {
    checkCode(row, "id", PLAIN_CODE);
    checkReference(row, "kind", kinds, item.kind);
    checkReference(row, "plan", ids, item.plan);
    if (item.workingDays !== undefined && !(item.workingDays > 0 && item.workingDays <= 366))
      row.tell("catalogue.working-days-not-positive", "workingDays", { found: row.text("workingDays") });
    if (item.from !== "" && item.to !== "" && item.to < item.from)
      row.tell("catalogue.dates-reversed", "to", {
        found: formatDate(item.to),
        facts: { from: formatDate(item.from) },
      });
    checkDays({ item, row }, plans);
  }
  checkParts(periods);
  checkYearTurns(periods);
  checkUnique(choices, "value", ({ list, value }) => `${list}\n${value}`);
  choices.forEach(checkValidity);
  checkListNames(choices);
}

/** Days that may be meant, and look like a slip, those among them of which none is in its year. */
function checkDays({ item, row }: Found["periods"][number], plans: ReadonlySet<string>): void {
  for (const { day, code, details } of doubtfulDays(item, plans.has(item.id))) row.tell(code, day, details);
  const { from, to, year } = item;
  if (from === "" || to === "") return;
  if (from <= to && (Number(from.slice(0, 4)) > year || Number(to.slice(0, 4)) < year))
    row.tell("catalogue.period-of-other-year", "from", {
      found: formatDate(from),
      facts: { to: formatDate(to), year },
    });
}

function checkListNames(choices: Found["choices"]): void {
  for (const listed of groupBy(choices, ({ item }) => item.list).values()) {
    const named = listed.filter(({ item }) => item.listName !== "");
    const [first] = named;
    for (const { item, row } of named) {
      if (first !== undefined && item.listName !== first.item.listName)
        row.tell("catalogue.list-name-differs", "listName", {
          found: item.listName,
          facts: { first: first.item.listName },
        });
    }
  }
}

const targets = (reference: string | undefined): readonly string[] =>
  reference === undefined ? [] : [reference];
