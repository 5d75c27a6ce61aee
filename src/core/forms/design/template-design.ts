import { exactKey, given } from "../../base";
import {
  type Aggregate,
  type Catalogue,
  type Field,
  type Template,
  aggregationOf,
  kindOf,
} from "../../catalogue";
import { type Expression, fieldsOf } from "../../rules";
import { usualAggregate } from "../template/fields-of-table";
import { blankTemplate } from "../template/template-of-table";
import { freeTemplateCode } from "../template/with-forms";
import { fieldOfLabel } from "./field-of-label";

/** A template being designed, with the values its columns are chosen from. */
export interface TemplateDesign {
  /** Code of the template of the catalogue it stands for; absent: it is added. */
  readonly of?: string;
  /** Key of a column → the key it bore when the design was begun, for columns whose key was changed. */
  readonly keysBefore: Readonly<Record<string, string>>;
  /**
   * All keys by which workbooks that are out may name columns: those of the template when the design was begun, and those
   * they had borne before. Each stays its own column's, also once that is taken out. Of a new template there are none.
   */
  readonly keysOut: readonly string[];
  /** As the board numbers it; absent: counted up where its columns change. */
  readonly version?: number;
  readonly template: Template;
  /** Code of a list → its values. */
  readonly lists: Readonly<Record<string, readonly string[]>>;
  /** Codes of lists that columns of other templates are chosen from. */
  readonly listsOfOthers: readonly string[];
}

/** What may be changed of a column; "" is no unit, no group. */
export interface FieldChange {
  readonly label?: string;
  readonly type?: Field["type"];
  readonly unitOfMeasure?: string;
  readonly group?: string;
  readonly required?: boolean;
  readonly width?: number;
  readonly aggregate?: Aggregate;
  /** null: it is typed, and not worked out. */
  readonly formula?: Expression | null;
  readonly choices?: readonly string[];
}

/** A template that is not in the catalogue yet. */
export const newDesign = (catalogue: Catalogue): TemplateDesign => ({
  template: blankTemplate(freeTemplateCode(catalogue), ""),
  lists: {},
  keysBefore: {},
  keysOut: [],
  listsOfOthers: catalogue.templates.flatMap(listsIn),
});

/** A template of the catalogue, to be changed; undefined where it has none of this code. */
export function designOf({ templates, choiceLists }: Catalogue, code: string): TemplateDesign | undefined {
  const template = templates.find((one) => one.code === code);
  if (template === undefined) return undefined;
  const used = new Set(template.fields.map(({ list }) => list));
  const lists = choiceLists
    .filter((list) => used.has(list.code))
    .map((list) => [list.code, list.choices.map(({ value }) => value)] as const);
  const keysOut = template.fields.flatMap(({ key, formerKeys = [] }) => [key, ...formerKeys]);
  const listsOfOthers = templates.filter((one) => one !== template).flatMap(listsIn);
  return { template, lists: Object.fromEntries(lists), listsOfOthers, keysBefore: {}, keysOut, of: code };
}

const listsIn = ({ fields }: Template): readonly string[] => fields.flatMap(({ list }) => list ?? []);

/** Whether another column, here or in another template, is chosen from the list of a column too. */
export function isListShared({ template, listsOfOthers }: TemplateDesign, { key, list }: Field): boolean {
  if (list === undefined) return false;
  return listsOfOthers.includes(list) || template.fields.some((one) => one.key !== key && one.list === list);
}

const withFields = (design: TemplateDesign, fields: readonly Field[]): TemplateDesign => ({
  ...design,
  template: { ...design.template, fields },
});

/** One more column behind the others; its key, type, unit, width and aggregation follow from its label. */
export function withNewField(design: TemplateDesign, label: string): TemplateDesign {
  const { template, keysBefore, keysOut } = design;
  const { fields } = template;
  // Nor one another column began with in this design: by that key it is told apart while it is called otherwise.
  const taken = [...fields.map(({ key }) => key), ...Object.values(keysBefore), ...keysOut];
  return withFields(design, [...fields, fieldOfLabel(label, taken)]);
}

/**
 * The design with a column changed; what no longer goes with its type is taken off it. Other choices are those of this
 * column alone: where others are chosen from its list, it gets one of its own.
 */
export function withField(design: TemplateDesign, key: string, change: FieldChange): TemplateDesign {
  const { template, lists } = design;
  const changed = template.fields.map((field) =>
    field.key === key ? changedField(field, change, design) : field,
  );
  const list = changed.find((field) => field.key === key)?.list;
  const values = list === undefined ? undefined : (change.choices ?? lists[list] ?? []);
  return {
    ...withFields(design, changed),
    lists: list === undefined || values === undefined ? lists : { ...lists, [list]: values },
  };
}

function changedField(field: Field, change: FieldChange, design: TemplateDesign): Field {
  const { unitOfMeasure: unit, group: over, formula: before, list: chosenFrom, ...rest } = field;
  const { unitOfMeasure = unit, group = over, formula = before, choices: _, ...others } = change;
  const isRetyped = change.type !== undefined && change.type !== field.type;
  const plain: Omit<Field, "list"> = isRetyped ? withoutLimits(rest) : rest;
  const next = { ...plain, ...others };
  const listed = change.choices !== undefined && isListShared(design, field) ? undefined : chosenFrom;
  const list = next.type === "choice" ? (listed ?? freeListCode(design, field.key)) : undefined;
  const worked = kindOf(next).holds === "number" ? (formula ?? undefined) : undefined;
  const told = given({ unitOfMeasure: unitOfMeasure || undefined, group: group || undefined });
  const whole: Field = { ...next, ...told, ...given({ list, formula: worked }) };
  return aggregationOf(whole).fits(kindOf(whole)) ? whole : { ...whole, aggregate: usual(whole) };
}

/** A column that bore the key before may still be chosen from the list called by it. */
function freeListCode({ template, listsOfOthers }: TemplateDesign, key: string): string {
  const { code } = template;
  const taken = new Set([...listsIn(template), ...listsOfOthers]);
  let free = `${code}_${key}`;
  for (let count = 2; taken.has(free); count += 1) free = `${code}_${key}_${count}`;
  return free;
}

/** Bounds are those of a type. */
function withoutLimits(field: Omit<Field, "list">): Omit<Field, "list"> {
  const { min: _, max: _1, minLength: _2, maxLength: _3, pattern: _4, decimals: _5, ...rest } = field;
  return rest;
}

const usual = ({ type, label, group, formula }: Field): Aggregate =>
  usualAggregate({ type, label, group: group === undefined ? [] : [group] }, formula);

/** The design without a column, and without what was said by it: formulas, keys of rows, given values. */
export function withoutField(design: TemplateDesign, key: string): TemplateDesign {
  const { template } = design;
  const names = (expression: Expression | undefined): boolean =>
    expression !== undefined && fieldsOf(expression).fields.includes(key);
  const { coverageWhen, followUpWhen, ...rest } = template;
  const { [key]: _, ...keysBefore } = design.keysBefore;
  const gone = template.fields.find((field) => field.key === key);
  const fields = template.fields
    .filter((field) => field.key !== key)
    .map((field) => {
      const { formula, ...typed } = field;
      const plain: Field = names(formula) ? typed : field;
      return isCountedBy(plain.aggregate, key) ? { ...plain, aggregate: usual(plain) } : plain;
    });
  return {
    ...design,
    keysBefore,
    lists: gone === undefined ? design.lists : withoutListOf(design, gone),
    template: {
      ...rest,
      ...given({
        coverageWhen: names(coverageWhen) ? undefined : coverageWhen,
        followUpWhen: names(followUpWhen) ? undefined : followUpWhen,
      }),
      fields,
      rowKey: template.rowKey.filter((one) => one !== key),
      groupBy: template.groupBy.filter((one) => one !== key),
      presetRows: template.presetRows.map(({ [key]: _, ...row }) => row),
    },
  };
}

/** The values of a column that is taken out are no other column's. */
function withoutListOf(design: TemplateDesign, field: Field): TemplateDesign["lists"] {
  const isOthers = isListShared(design, field);
  return Object.fromEntries(Object.entries(design.lists).filter(([code]) => isOthers || code !== field.list));
}

/**
 * Labels that more than one column bears under the same upper header: neither whoever fills the sheet in nor the program
 * that reads it could tell them apart.
 */
export function labelsTwice(fields: readonly Pick<Field, "label" | "group">[]): readonly string[] {
  const keyOf = ({ label, group = "" }: Pick<Field, "label" | "group">) => exactKey(`${group}\n${label}`);
  const keys = fields.map(keyOf);
  const twice = fields.filter((field, at) => keys.indexOf(keyOf(field)) < at && field.label.trim() !== "");
  return [...new Set(twice.map(({ label }) => label.trim()))];
}

const isCountedBy = (aggregate: Aggregate, key: string): boolean =>
  Object.entries(aggregate).some(([part, value]) => part !== "op" && value === key);

/** The design with a column one place further to the left (-1) or right (1), where there is one. */
export function withMovedField(design: TemplateDesign, key: string, by: -1 | 1): TemplateDesign {
  const { fields } = design.template;
  const at = fields.findIndex((field) => field.key === key);
  const [one, other] = [fields[at], fields[at + by]];
  if (one === undefined || other === undefined) return design;
  return withFields(
    design,
    fields.map((field) => (field === one ? other : field === other ? one : field)),
  );
}

/** The column that names given rows: one of words, which alone tells them apart; undefined where rows are told otherwise. */
export function namingField({ fields, rowKey }: Template): Field | undefined {
  const field = fields.find(({ key }) => key === rowKey[0]) ?? fields[0];
  const isOfWords = field !== undefined && ["text", "choice"].includes(kindOf(field).holds);
  return isOfWords && rowKey.length <= 1 ? field : undefined;
}

/** The design with just these rows given, by the names they have in its first column; none: a list that grows. */
export function withGivenRows(design: TemplateDesign, names: readonly string[]): TemplateDesign {
  const { template } = design;
  const named = namingField(template);
  if (named === undefined) return design;
  const isGiven = names.length > 0;
  const before = new Map(template.presetRows.map((row) => [row[named.key], row]));
  const presetRows = names.map((name) => before.get(name) ?? { [named.key]: name });
  const chosen = isGiven
    ? withField(design, named.key, { type: "choice", required: true, choices: names })
    : design;
  const fields = chosen.template.fields.map((field): Field =>
    field.key === named.key
      ? { ...field, filledByBoard: isGiven, ...(isGiven && { aggregate: { op: "group" } }) }
      : field,
  );
  const keys = isGiven ? [named.key] : [];
  return {
    ...chosen,
    template: {
      ...template,
      fields,
      presetRows,
      rowKey: keys,
      groupBy: keys,
      oneRow: isGiven ? "một chỉ tiêu" : "một dòng của biểu",
    },
  };
}
