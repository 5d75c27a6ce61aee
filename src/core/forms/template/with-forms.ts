import { type Issue, type PlainDate, firstNamed, given } from "../../base";
import type { Assignment, Catalogue, Period } from "../../catalogue";
import { formIssue } from "../issues";
import type { FormProposal, TableProposal } from "../model";
import { type AlreadyThere, alreadyThere } from "./already-there";
import { withKnownLists } from "./known-lists";
import { templateOfTable } from "./template-of-table";

/** A catalogue with the templates of accepted forms, and what was told while they were made. */
export interface WithForms {
  readonly catalogue: Catalogue;
  /** Codes of their templates, in the order of the forms and their tables. */
  readonly codes: readonly string[];
  /** Those among them that were not there before. */
  readonly added: readonly string[];
  readonly issues: readonly Issue[];
}

/** Who owes the new templates, and for which period. */
export interface FormAssignment {
  /** Unit codes, or kinds with "@" before them. */
  readonly orgUnits: readonly string[];
  readonly period: string;
  /** Absent: as it is, of a line that is new that of the period. The period's own day is none of a line's own. */
  readonly dueDate?: PlainDate;
  readonly cutOffDate?: PlainDate;
}

/**
 * Adds each table as a template of a code that is free ("BM01" …); nothing that was in the catalogue changes. A form that is
 * there already is not added again, and one of a title that is there is told.
 */
export function withForms(
  catalogue: Catalogue,
  proposals: readonly FormProposal[],
  assigned?: FormAssignment,
): WithForms {
  let extended = catalogue;
  const [codes, added]: [string[], string[]] = [[], []];
  const issues: Issue[] = [];
  for (const { sheet, tables } of proposals) {
    for (const table of tables) {
      const code = freeTemplateCode(extended);
      const made = templateOfTable(withKnownLists(table, catalogue), code, sheet);
      const there = alreadyThere(made, extended);
      if (there !== undefined) issues.push(toldThere(there, { sheet, code, table }));
      issues.push(...made.issues);
      codes.push(there?.isEqual === true ? there.template.code : code);
      if (there?.isEqual === true) continue;
      added.push(code);
      extended = {
        ...extended,
        templates: [...extended.templates, made.template],
        choiceLists: [...extended.choiceLists, ...made.choiceLists],
      };
    }
  }
  return { catalogue: withAssigned(extended, codes, assigned), codes, added, issues };
}

const MOST_NAMED = 6;

function toldThere(
  { template, others, isEqual }: AlreadyThere,
  { sheet, code, table }: { readonly sheet: string; readonly code: string; readonly table: TableProposal },
): Issue {
  const place = { sheet, ...given({ row: table.title?.row, column: table.title?.column }) };
  const facts = { code: template.code, added: code, columns: firstNamed(others, MOST_NAMED, "; ") };
  return formIssue(isEqual ? "form.already-there" : "form.title-there", place, {
    found: template.title,
    facts,
  });
}

/** The catalogue in which these owe the templates too; a line that is there already keeps all but days that are given now. */
export function withAssigned(
  catalogue: Catalogue,
  templates: readonly string[],
  assigned: FormAssignment | undefined,
): Catalogue {
  const keyOf = ({ orgUnit, template, period }: Assignment) => JSON.stringify([orgUnit, template, period]);
  const period = catalogue.periods.find(({ id }) => id === assigned?.period);
  const asked = new Map(assignmentsOf(catalogue, templates, assigned).map((one) => [keyOf(one), one]));
  const known = catalogue.assignments.map((one) => {
    const { dueDate, cutOffDate } = asked.get(keyOf(one)) ?? {};
    asked.delete(keyOf(one));
    return dueDate === undefined && cutOffDate === undefined
      ? one
      : withOwnDays({ ...one, ...given({ dueDate, cutOffDate }) }, period);
  });
  return {
    ...catalogue,
    assignments: [...known, ...[...asked.values()].map((one) => withOwnDays(one, period))],
  };
}

/** A day that is the period's stands there alone, and follows it. */
function withOwnDays({ dueDate, cutOffDate, ...rest }: Assignment, period: Period | undefined): Assignment {
  return {
    ...rest,
    ...given({
      dueDate: dueDate === period?.dueDate ? undefined : dueDate,
      cutOffDate: cutOffDate === period?.cutOffDate ? undefined : cutOffDate,
    }),
  };
}

/**
 * The days by which these owe the template as it stands, each once: the lines' own, and the period's of all others. Two
 * where a line has its own and another has not.
 */
export function daysOwed(
  { assignments }: Pick<Catalogue, "assignments">,
  template: string,
  { orgUnits, period }: { readonly orgUnits: readonly string[]; readonly period: Period },
): Readonly<Record<"cutOffDate" | "dueDate", readonly PlainDate[]>> {
  const asked = new Set(orgUnits);
  const lines = assignments.filter(
    (one) => one.template === template && one.period === period.id && asked.has(one.orgUnit),
  );
  const isAll = lines.length > 0 && lines.length >= asked.size;
  const days = (key: "cutOffDate" | "dueDate") => [
    ...new Set([...lines.map((one) => one[key] ?? period[key]), ...(isAll ? [] : [period[key]])]),
  ];
  return { cutOffDate: days("cutOffDate"), dueDate: days("dueDate") };
}

/** "BM01", "BM02" …, the first that no template bears. */
export function freeTemplateCode({ templates }: Pick<Catalogue, "templates">): string {
  const taken = new Set(templates.map(({ code }) => code.toUpperCase()));
  let number = 1;
  while (taken.has(codeOf(number))) number += 1;
  return codeOf(number);
}

const codeOf = (number: number): string => `BM${String(number).padStart(2, "0")}`;

/** Whoever owes no cover in the period yet owes it with the first form. */
function assignmentsOf(
  catalogue: Catalogue,
  added: readonly string[],
  assigned: FormAssignment | undefined,
): readonly Assignment[] {
  if (assigned === undefined || added.length === 0) return [];
  const { orgUnits, period, dueDate, cutOffDate } = assigned;
  return orgUnits.flatMap((orgUnit) => {
    const owed = { orgUnit, period, duty: "mandatory" } as const;
    return [
      ...coversLacking(catalogue, orgUnit, period).map((template): Assignment => ({ ...owed, template })),
      ...added.map((template): Assignment => ({ ...owed, template, ...given({ dueDate, cutOffDate }) })),
    ];
  });
}

function coversLacking(
  { templates, assignments, orgUnits }: Catalogue,
  orgUnit: string,
  period: string,
): readonly string[] {
  const kind = orgUnits.find(({ code }) => code === orgUnit)?.kind;
  const owed = new Set(
    assignments
      .filter((one) => one.period === period && (one.orgUnit === orgUnit || one.orgUnit === `@${kind}`))
      .map(({ template }) => template),
  );
  return templates.flatMap(({ code, layout }) => (layout === "cover" && !owed.has(code) ? [code] : []));
}
