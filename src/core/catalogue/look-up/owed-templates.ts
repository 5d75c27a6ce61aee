import { type PlainDate, groupBy } from "../../base";
import type { Assignment, Catalogue, Duty, OrgUnit, Period, Template } from "../model";
import { validOn } from "./valid-on";

/** What one unit has to send for one period, with its days filled in. */
export interface OwedTemplate {
  readonly template: Template;
  readonly dueDate: PlainDate;
  readonly cutOffDate: PlainDate;
  readonly duty: Duty;
}

/** Answers which templates a unit owes in a period, in the catalogue's order of templates. */
export type OwedBy = (unit: OrgUnit, period: Period) => readonly OwedTemplate[];

/**
 * Works the assignments out for single units: kinds (`@dang_uy_xa`) stand for all their reporting units, a line
 * for the unit itself comes before one for its kind, and unit and template must exist on the cut-off date.
 */
export function owedTemplates({ assignments, templates }: Catalogue): OwedBy {
  const lines = groupBy(assignments, ({ orgUnit, period }) => keyOf(orgUnit, period));
  const linesFor = (who: string, period: Period) => lines.get(keyOf(who, period.id)) ?? [];
  return (unit, period) => {
    if (!unit.reports) return [];
    const own = linesFor(unit.code, period);
    const ofKind = linesFor(`@${unit.kind}`, period);
    return templates.flatMap((template) => {
      const forTemplate = ({ template: code }: Assignment) => code === template.code;
      const line = own.find(forTemplate) ?? ofKind.find(forTemplate);
      if (line === undefined) return [];
      const { cutOffDate = period.cutOffDate, dueDate = period.dueDate, duty } = line;
      const exists = validOn(unit, cutOffDate) && validOn(template, cutOffDate);
      return exists ? [{ template, dueDate, cutOffDate, duty }] : [];
    });
  };
}

const keyOf = (who: string, period: string): string => `${who}\n${period}`;
