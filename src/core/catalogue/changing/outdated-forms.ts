import type { PlainDate } from "../../base";
import type { Catalogue, Period, Template } from "../model";

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
  const isOtherwise = otherTemplates(before, after);
  const now = new Map(after.periods.map((period) => [period.id, period]));
  return before.periods.flatMap((period): readonly OutdatedForms[] => {
    const [owed, owing] = [owersIn(before, period.id), owersIn(after, period.id)];
    const then = now.get(period.id);
    const lastDue = [period.dueDate, then?.dueDate ?? ""].sort().at(-1) ?? "";
    if (lastDue < today || owed.size === 0) return [];
    const isOther = then === undefined || printedOf(then) !== printedOf(period);
    const codes = [...new Set([...owed.keys(), ...owing.keys()])];
    const templates = codes.filter(
      (code) => isOther || isOtherwise(code) || owed.get(code) !== owing.get(code),
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
  const [then, now] = [templateTexts(before), templateTexts(after)];
  return (code) => then.get(code) !== now.get(code);
}

/** Code of a template → who owes it in the period. */
function owersIn({ assignments }: Catalogue, period: string): ReadonlyMap<string, string> {
  const owers = new Map<string, string>();
  for (const { orgUnit, template, period: of } of assignments)
    if (of === period) owers.set(template, `${owers.get(template) ?? ""}\n${orgUnit}`);
  return owers;
}

/** Code of a template → all that its sheet is made of. */
function templateTexts({ templates, choiceLists }: Catalogue): ReadonlyMap<string, string> {
  const lists = new Map(choiceLists.map((list) => [list.code, list.choices]));
  const textOf = (template: Template): string =>
    JSON.stringify([template, template.fields.map(({ list = "" }) => lists.get(list))]);
  return new Map(templates.map((template) => [template.code, textOf(template)]));
}
