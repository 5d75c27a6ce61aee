import { given } from "../../../base";
import type { Workbook } from "../../../workbook";
import type { Assignment, Choice, Directive, OrgUnit, Period, ReviewStep, Task, UnitKind } from "../../model";
import type { KeyOf, Located } from "./located";
import { readTable } from "./read-table";
import type { Table } from "../tables/table";
import type { Tell, TableRow } from "./table-row";
import * as tables from "../tables/tables";
import * as words from "../tables/words";

/**
 * Rows → things of the catalogue. A missing or wrong cell is reported by the row itself; the thing is made all the
 * same, with a stand-in that never gets out (a catalogue with an error is refused), so that others may refer to it.
 */
const reader =
  <T, Key extends string>(table: Table<Key>, make: (row: TableRow<Key>) => T) =>
  (workbook: Workbook, tell: Tell): readonly Located<T, Key>[] =>
    readTable(workbook, table, tell).map((row) => ({ item: make(row), row }));

const NO_DATE = "";

const validity = (row: TableRow<"validFrom" | "validTo">) =>
  given({ validFrom: row.date("validFrom"), validTo: row.date("validTo") });

export type LocatedDirective = Located<Directive, KeyOf<typeof tables.directiveTable>>;
export const readDirectives = reader(tables.directiveTable, (row): Directive => ({
  id: row.text("id"),
  documentType: row.text("documentType"),
  issuer: row.text("issuer"),
  subject: row.text("subject"),
  label: row.text("label"),
  aliases: row.list("aliases"),
  ...given({
    number: row.textIfAny("number"),
    symbol: row.textIfAny("symbol"),
    issuedOn: row.date("issuedOn"),
    term: row.textIfAny("term"),
    domain: row.textIfAny("domain"),
    implements: row.textIfAny("implements"),
    note: row.textIfAny("note"),
  }),
  ...validity(row),
}));

export type LocatedTask = Located<Task, KeyOf<typeof tables.taskTable>>;
export const readTasks = reader(tables.taskTable, (row): Task => ({
  directive: row.text("directive"),
  section: row.text("section"),
  kind: row.word("kind", words.taskWords) ?? "basis",
  wording: row.text("wording"),
  ...given({ years: row.whole("years") }),
}));

export type LocatedStep = Located<ReviewStep, KeyOf<typeof tables.reviewStepTable>>;
export const readReviewSteps = reader(tables.reviewStepTable, (row): ReviewStep => ({
  kind: row.word("kind", words.reviewWords) ?? "interim-review",
  years: row.whole("years") ?? 0,
  ...given({ documentType: row.textIfAny("documentType") }),
}));

export type LocatedUnit = Located<OrgUnit, KeyOf<typeof tables.orgUnitTable>>;
export const readOrgUnits = reader(tables.orgUnitTable, (row): OrgUnit => ({
  code: row.text("code"),
  name: row.text("name"),
  shortName: row.text("shortName"),
  kind: row.text("kind"),
  aliases: row.list("aliases"),
  reports: row.yes("reports"),
  successors: row.list("successors"),
  ...given({ parent: row.textIfAny("parent"), note: row.textIfAny("note") }),
  ...validity(row),
}));

export type LocatedKind = Located<UnitKind, KeyOf<typeof tables.unitKindTable>>;
export const readUnitKinds = reader(tables.unitKindTable, (row): UnitKind => ({
  code: row.text("code"),
  name: row.text("name"),
  heading: row.word("heading", words.headingWords) ?? "state",
}));

export type LocatedPeriod = Located<Period, KeyOf<typeof tables.periodTable>>;
export const readPeriods = reader(tables.periodTable, (row): Period => ({
  id: row.text("id"),
  name: row.text("name"),
  kind: row.text("kind"),
  year: row.whole("year") ?? 0,
  from: row.date("from") ?? NO_DATE,
  to: row.date("to") ?? NO_DATE,
  cutOffDate: row.date("cutOffDate") ?? NO_DATE,
  dueDate: row.date("dueDate") ?? NO_DATE,
}));

/** A choice with the list it belongs to; the list's name need stand only once. */
export interface ListedChoice {
  readonly list: string;
  readonly listName: string;
  readonly choice: Choice;
}

export type LocatedChoice = Located<ListedChoice, KeyOf<typeof tables.choiceTable>>;
export const readChoices = reader(tables.choiceTable, (row): ListedChoice => ({
  list: row.text("list"),
  listName: row.text("listName"),
  choice: {
    value: row.text("value"),
    aliases: row.list("aliases"),
    ...given({ code: row.textIfAny("code") }),
    ...validity(row),
  },
}));

export type LocatedAssignment = Located<readonly Assignment[], KeyOf<typeof tables.assignmentTable>>;
/** One row may name several units, templates and periods: it stands for all their combinations. */
export const readAssignments = reader(tables.assignmentTable, (row): readonly Assignment[] => {
  const rest = {
    duty: row.word("duty", words.dutyWords) ?? "mandatory",
    ...given({ dueDate: row.date("dueDate"), cutOffDate: row.date("cutOffDate") }),
  };
  const [orgUnits, templates, periods] = [row.list("orgUnit"), row.list("template"), row.list("period")];
  return periods.flatMap((period) =>
    orgUnits.flatMap((orgUnit) => templates.map((template) => ({ orgUnit, template, period, ...rest }))),
  );
});
