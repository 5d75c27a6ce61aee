import type { PlainDate } from "../../base";
import type { Catalogue, Period, Template } from "../model";

/** A period whose issued workbooks no longer agree with the catalogue. */
export interface OutdatedForms {
  readonly period: Period;
  /** Codes of templates that are otherwise, or are owed by others. */
  readonly templates: readonly string[];
}

/** What a change touches: periods that are not due yet, of which workbooks may have been issued. */
export function outdatedForms(
  before: Catalogue,
  after: Catalogue,
  today: PlainDate,
): readonly OutdatedForms[] {
  const [then, now] = [templateTexts(before), templateTexts(after)];
  return before.periods.flatMap((period): readonly OutdatedForms[] => {
    const [owed, owing] = [owersIn(before, period.id), owersIn(after, period.id)];
    if (period.dueDate < today || owed.size === 0) return [];
    const codes = [...new Set([...owed.keys(), ...owing.keys()])];
    const templates = codes.filter(
      (code) => then.get(code) !== now.get(code) || owed.get(code) !== owing.get(code),
    );
    return templates.length === 0 ? [] : [{ period, templates }];
  });
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
