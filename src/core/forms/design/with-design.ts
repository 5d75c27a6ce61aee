import { given, saysSame } from "../../base";
import type { Catalogue, ChoiceList, Field, FormMapping, Template } from "../../catalogue";
import { fieldsOf } from "../../rules";
import { shortened } from "../template/template-of-table";
import { type FormAssignment, withAssigned } from "../template/with-forms";
import type { TemplateDesign } from "./template-design";
import { withKeys } from "./with-key";

/**
 * The catalogue with a designed template: a new one, or in the place of the one it changes. Where columns of that are
 * otherwise its version counts up; a column that is called otherwise is still known by its old label and key, and what
 * the catalogue says of the template elsewhere (assignments, columns of units' own forms) follows.
 */
export function withDesign(
  catalogue: Catalogue,
  design: TemplateDesign,
  assigned?: FormAssignment,
): Catalogue {
  const before = catalogue.templates.find(({ code }) => code === design.of);
  const { template, lists } = design;
  const whole = { ...template, presetRows: template.presetRows.filter(isGiven) };
  const next =
    before === undefined
      ? titled({ ...whole, version: design.version ?? template.version })
      : changed({ ...design, template: whole }, before);
  const extended = {
    ...(before === undefined ? catalogue : following(catalogue, before, { ...design, template: next })),
    templates:
      before === undefined
        ? [...catalogue.templates, next]
        : catalogue.templates.map((one) => (one === before ? next : one)),
    choiceLists: withLists(catalogue.choiceLists, {
      template: next,
      lists,
      before: listBefore(design, before),
    }),
  };
  return withAssigned(extended, [next.code], assigned);
}

/** The least version a design may bear: that of the template it changes, counted up where columns are otherwise. */
export function leastVersion({ templates }: Catalogue, design: TemplateDesign): number {
  const before = templates.find(({ code }) => code === design.of);
  return before === undefined ? 1 : countedUp(fieldsNow(design, before), before);
}

/** What is typed line by line may end in blank ones. */
const isGiven = (row: Template["presetRows"][number]): boolean =>
  Object.values(row).some((value) => String(value).trim() !== "");

const titled = (template: Template): Template => ({ ...template, shortTitle: shortened(template.title) });

function changed(design: TemplateDesign, before: Template): Template {
  const { template, version = 0 } = design;
  const fields = fieldsNow(design, before);
  const named = template.title === before.title ? template : titled(template);
  return {
    ...named,
    fields,
    rules: rulesOf(design, before),
    version: Math.max(version, countedUp(fields, before)),
  };
}

const countedUp = (fields: readonly Field[], { fields: before, version }: Template): number =>
  saysSame(fields, before) ? version : version + 1;

/** Rules are written elsewhere; those of columns that are gone go with them. */
function rulesOf({ template, keysBefore }: TemplateDesign, before: Template): Template["rules"] {
  const there = new Set(template.fields.map(({ key }) => keysBefore[key] ?? key));
  const rules = before.rules.filter(({ field, expression }) =>
    [field, ...fieldsOf(expression).fields].every((key) => there.has(key)),
  );
  return withKeys({ ...before, rules }, keysNow(keysBefore)).rules;
}

/** Key of then → key of now. */
function keysNow(keysBefore: TemplateDesign["keysBefore"]): (key: string) => string {
  const now = new Map(Object.entries(keysBefore).map(([key, then]) => [then, key]));
  return (key) => now.get(key) ?? key;
}

const fieldsNow = ({ template, keysBefore }: TemplateDesign, before: Template): readonly Field[] =>
  template.fields.map((field) => {
    const then = keysBefore[field.key] ?? field.key;
    return stillKnown(
      field,
      before.fields.find(({ key }) => key === then),
    );
  });

function stillKnown(field: Field, old: Field | undefined): Field {
  if (old === undefined) return field;
  const { formerKeys: borne = [], aliases, ...rest } = field;
  const isNamed = old.label === field.label || aliases.includes(old.label);
  const former = formerKeys([...borne, old.key], field.key);
  if (isNamed && former.length === borne.length && former.every((key) => borne.includes(key))) return field;
  return {
    ...rest,
    aliases: isNamed ? aliases : [...aliases, old.label],
    ...given({ formerKeys: former.length === 0 ? undefined : former }),
  };
}

/** Keys a column bore, the one it was given first in front; that one stays there when the column is called so again. */
function formerKeys(borne: readonly string[], key: string): readonly string[] {
  const once = [...new Set(borne)];
  return once.every((one) => one === key) ? [] : once.filter((one, at) => one !== key || at === 0);
}

/** What the catalogue says of a template elsewhere, once its code or its columns are otherwise. */
function following(
  catalogue: Catalogue,
  before: Template,
  { template, keysBefore }: TemplateDesign,
): Catalogue {
  const { code } = template;
  const keys = new Set(template.fields.map(({ key }) => key));
  const nameOf = keysNow(keysBefore);
  const column = ({ field, ...rest }: FormMapping["columns"][number]) => {
    const key = field === undefined ? undefined : nameOf(field);
    return { ...rest, ...given({ field: key !== undefined && keys.has(key) ? key : undefined }) };
  };
  return {
    ...catalogue,
    assignments: catalogue.assignments.map((one) =>
      one.template === before.code ? { ...one, template: code } : one,
    ),
    formMappings: catalogue.formMappings.map((one) =>
      one.template === before.code ? { ...one, template: code, columns: one.columns.map(column) } : one,
    ),
  };
}

/** Key of a column → the list it was chosen from when the design was begun. */
const listBefore =
  ({ keysBefore }: TemplateDesign, before: Template | undefined) =>
  (key: string): string | undefined =>
    before?.fields.find((one) => one.key === (keysBefore[key] ?? key))?.list;

interface DesignedLists extends Pick<TemplateDesign, "template" | "lists"> {
  before(key: string): string | undefined;
}

/** Values that stay keep what is known of them: their code, other names and days, also in a list of the column's own. */
function withLists(
  choiceLists: readonly ChoiceList[],
  { template: { fields }, lists, before }: DesignedLists,
): readonly ChoiceList[] {
  const listOf = (wanted: string | undefined) => choiceLists.find(({ code }) => code === wanted);
  const made = fields.flatMap(({ key, list, label }): readonly ChoiceList[] => {
    const values = list === undefined ? undefined : lists[list];
    if (list === undefined || values === undefined) return [];
    const own = listOf(list);
    const known = own ?? listOf(before(key));
    const choices = [...new Set(values.map((value) => value.trim()))]
      .filter((value) => value !== "")
      .map((value) => known?.choices.find((one) => one.value === value) ?? { value, aliases: [] });
    return [{ code: list, name: own?.name ?? label, choices }];
  });
  const byCode = new Map(made.map((list) => [list.code, list]));
  const known = new Set(choiceLists.map(({ code }) => code));
  return [
    ...choiceLists.map((list) => byCode.get(list.code) ?? list),
    ...[...byCode.values()].filter(({ code }) => !known.has(code)),
  ];
}
