import { type PlainDate, rememberedOf, saysSame } from "../../base";
import type { Assignment, Catalogue, Period } from "../model";

/** A period whose issued workbooks no longer agree with the catalogue. */
export interface OutdatedForms {
  readonly period: Period;
  /** Codes of templates that are otherwise, or are owed by others; all that are owed where the period itself is otherwise. */
  readonly templates: readonly string[];
}

/** What a change touches: periods that are not due yet, of which workbooks may have been issued. */
export function outdatedForms(
  before: Catalogue,
  after: Catalogue,
  today: PlainDate,
): readonly OutdatedForms[] {
  const now = new Map(after.periods.map((period) => [period.id, period]));
  const open = before.periods.filter(
    ({ id, dueDate }) => dueDate >= today || (now.get(id)?.dueDate ?? "") >= today,
  );
  const isOtherwise = otherTemplates(before, after);
  return open.flatMap((period): readonly OutdatedForms[] => {
    const [owed, owing] = [before, after].map(({ assignments }) => owersIn(assignments).get(period.id));
    if (owed === undefined) return [];
    const periodNow = now.get(period.id);
    const isOther = periodNow === undefined || printedOf(periodNow) !== printedOf(period);
    const codes = [...new Set([...owed.keys(), ...(owing?.keys() ?? [])])];
    const templates = codes.filter(
      (code) => isOther || isOtherwise(code) || owed.get(code) !== owing?.get(code),
    );
    return templates.length === 0 ? [] : [{ period, templates }];
  });
}

/** What of a period stands in every workbook issued for it. */
const printedOf = ({ name, kind, year, from, to, cutOffDate, dueDate }: Period): string =>
  JSON.stringify([name, kind, year, from, to, cutOffDate, dueDate]);

/** Tells the codes of templates whose sheet is made of something else; asked at every key that is pressed. */
function otherTemplates(before: Catalogue, after: Catalogue): (code: string) => boolean {
  if (before.templates === after.templates && before.choiceLists === after.choiceLists) return () => false;
  const [then, now] = [templateParts(before), templateParts(after)];
  return (code) => !saysSame(then.get(code), now.get(code));
}

/** Code of a template → all that its sheet is made of. */
function templateParts({ templates, choiceLists }: Catalogue): ReadonlyMap<string, unknown> {
  const lists = new Map(choiceLists.map((list) => [list.code, list.choices]));
  return new Map(
    templates.map((template) => [
      template.code,
      [template, template.fields.map(({ list = "" }) => lists.get(list))],
    ]),
  );
}

/** Id of a period → code of a template → who owes it. */
const owersIn = rememberedOf((assignments: readonly Assignment[]) => {
  const owers = new Map<string, Map<string, string>>();
  for (const { orgUnit, template, period } of assignments) {
    const ofPeriod = owers.get(period) ?? new Map<string, string>();
    owers.set(period, ofPeriod.set(template, `${ofPeriod.get(template) ?? ""}\n${orgUnit}`));
  }
  return owers;
});
