import type { Catalogue, ChoiceList, Field, Rule, Template } from "../../catalogue";
import { fieldsOf } from "../../rules";
import { shortened } from "../template/template-of-table";
import { type FormAssignment, withAssigned } from "../template/with-forms";
import type { TemplateDesign } from "./template-design";

/**
 * The catalogue with a designed template: a new one, or in the place of the one it changes. Where columns of that are
 * otherwise its version counts up; a column that is called otherwise is still known by its old label.
 */
export function withDesign(
  catalogue: Catalogue,
  { template, lists, isNew }: TemplateDesign,
  assigned?: FormAssignment,
): Catalogue {
  const before = isNew ? undefined : catalogue.templates.find(({ code }) => code === template.code);
  const whole = { ...template, presetRows: template.presetRows.filter(isGiven) };
  const next = before === undefined ? titled(whole) : changed(whole, before);
  const extended = {
    ...catalogue,
    templates:
      before === undefined
        ? [...catalogue.templates, next]
        : catalogue.templates.map((one) => (one === before ? next : one)),
    choiceLists: withLists(catalogue.choiceLists, next, lists),
  };
  return withAssigned(extended, [next.code], assigned);
}

/** What is typed line by line may end in blank ones. */
const isGiven = (row: Template["presetRows"][number]): boolean =>
  Object.values(row).some((value) => String(value).trim() !== "");

const titled = (template: Template): Template => ({ ...template, shortTitle: shortened(template.title) });

function changed(template: Template, before: Template): Template {
  const fields = template.fields.map((field) => stillKnown(field, before.fields));
  const isSame = JSON.stringify(fields) === JSON.stringify(before.fields);
  const named = template.title === before.title ? template : titled(template);
  return {
    ...named,
    fields,
    rules: rulesOf(before, fields),
    version: isSame ? before.version : before.version + 1,
  };
}

/** Rules are written elsewhere; those of columns that are gone go with them. */
function rulesOf({ rules }: Template, fields: readonly Field[]): readonly Rule[] {
  const keys = new Set(fields.map(({ key }) => key));
  return rules.filter(({ field, expression }) =>
    [field, ...fieldsOf(expression).fields].every((key) => keys.has(key)),
  );
}

function stillKnown(field: Field, before: readonly Field[]): Field {
  const old = before.find(({ key }) => key === field.key);
  if (old === undefined || old.label === field.label || field.aliases.includes(old.label)) return field;
  return { ...field, aliases: [...field.aliases, old.label] };
}

/** Values that stay keep what is known of them: their code, other names and days. */
function withLists(
  choiceLists: readonly ChoiceList[],
  { fields }: Template,
  lists: TemplateDesign["lists"],
): readonly ChoiceList[] {
  const made = fields.flatMap(({ list, label }): readonly ChoiceList[] => {
    const values = list === undefined ? undefined : lists[list];
    if (list === undefined || values === undefined) return [];
    const known = choiceLists.find(({ code }) => code === list);
    const choices = [...new Set(values.map((value) => value.trim()))]
      .filter((value) => value !== "")
      .map((value) => known?.choices.find((one) => one.value === value) ?? { value, aliases: [] });
    return [{ code: list, name: known?.name ?? label, choices }];
  });
  const byCode = new Map(made.map((list) => [list.code, list]));
  const known = new Set(choiceLists.map(({ code }) => code));
  return [
    ...choiceLists.map((list) => byCode.get(list.code) ?? list),
    ...[...byCode.values()].filter(({ code }) => !known.has(code)),
  ];
}
