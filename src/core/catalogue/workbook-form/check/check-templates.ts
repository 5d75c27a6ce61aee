import { groupBy } from "../../../base";
import { COVER_FIELDS, NEEDED_COVER_FIELDS, isCoverField } from "../../cover-fields";
import { IDENTIFIER } from "../../field-keys";
import { type Holds, kindOf } from "../../field-kinds";
import type { Field } from "../../model";
import { checkFields, checkGroupBy } from "./check-fields";
import { type TemplateParts, checkExpression, checkFieldNames } from "./check-names";
import { checkCode, checkReference, checkUnique, checkValidity } from "./check-rows";
import type { Found } from "../read/located";
import { readText } from "../read/table-row";
import { fieldOf, operandColumns } from "../rows/field-rows";
import { presetForm } from "../tables/preset-forms";
import { shown } from "../tables/cell-reading";

/** Templates, fields, rules and preset rows: every name used must be the name of something. */
export function checkTemplates(found: Found): void {
  const codes = new Set(found.templates.map(({ item }) => item.code));
  checkUnique(found.templates, "code", ({ code }) => code);
  checkUnique(found.fields, "key", ({ template, key }) => `${template}\n${key}`);
  checkUnique(found.fields, "label", ({ template, group = "", label }) => `${template}\n${group}\n${label}`);
  checkUnique(found.rules, "code", ({ template, code }) => `${template}\n${code}`);
  checkUnique(found.presets, "field", ({ template, row, field }) => `${template}\n${row}\n${field}`);
  for (const { item, row } of found.fields) checkReference(row, "template", codes, item.template);
  for (const { item, row } of found.rules) checkReference(row, "template", codes, item.template);
  for (const { item, row } of found.presets) checkReference(row, "template", codes, item.template);
  checkOperands(found);
  const known = namesKnown(found);
  for (const parts of templateParts(found)) {
    checkHead(parts);
    checkFields(parts, new Set(found.choices.map(({ item }) => item.list)));
    checkFollowUps(parts, known);
    checkRules(parts);
    checkPresets(parts, known);
  }
}

/** An aggregation of two fields must name both. */
function checkOperands({ fields }: Found): void {
  for (const { item, row } of fields) {
    for (const column of operandColumns(item.aggregate)) {
      const operand = item[column];
      if (operand === undefined || readText(row, column, operand) === "")
        row.tell("catalogue.value-missing", column);
    }
  }
}

function templateParts(found: Found): readonly TemplateParts[] {
  const fieldsOf = groupBy(found.fields, ({ item }) => item.template);
  const rulesOf = groupBy(found.rules, ({ item }) => item.template);
  const presetsOf = groupBy(found.presets, ({ item }) => item.template);
  const covers = found.templates.filter(({ item }) => item.layout === "cover");
  const coverFields = covers.flatMap(({ item }) => fieldsOf.get(item.code) ?? []);
  const coverKeys = new Set(coverFields.map(({ item }) => item.key));
  return found.templates.map((head) => {
    const { code } = head.item;
    const fields = (fieldsOf.get(code) ?? []).map(({ item, row }) => ({ item: fieldOf(item), row }));
    return {
      head,
      fields,
      rules: rulesOf.get(code) ?? [],
      presets: presetsOf.get(code) ?? [],
      byKey: new Map(fields.map(({ item }) => [item.key, item])),
      coverKeys,
    };
  });
}

const COVER_KEYS: readonly string[] = Object.values(COVER_FIELDS);
const NOTHING: ReadonlySet<string> = new Set();
/** Rows below are none of the sheet's table (`templateLayout`). */
const MOST_PREPARED = 1000;

function checkHead(parts: TemplateParts): void {
  const { item, row } = parts.head;
  checkCode(row, "code", IDENTIFIER);
  checkValidity({ item, row });
  checkFieldNames(row, "rowKey", item.rowKey, parts);
  checkGroupBy(parts);
  // The merge judges rows of a unit's sheets one by one, which know no cover any more.
  const alone = { ...parts, coverKeys: NOTHING, rows: false };
  if (item.coverageWhen !== undefined) checkExpression(row, "coverageWhen", item.coverageWhen, alone);
  if (item.followUpWhen !== undefined) checkExpression(row, "followUpWhen", item.followUpWhen, alone);
  const { preparedRows = 1 } = item;
  if (preparedRows < 1 || preparedRows > MOST_PREPARED)
    row.tell("catalogue.prepared-rows", "preparedRows", {
      found: String(preparedRows),
      facts: { most: MOST_PREPARED },
    });
  if (parts.fields.length === 0) row.tell("catalogue.no-fields", "code", { found: item.code });
  if (item.layout === "cover") checkCover(parts);
}

/** What the program reads of a cover stands there under its own key; without some of it no report is told from another. */
function checkCover({ head: { item, row }, fields, byKey }: TemplateParts): void {
  const lacking = new Set(COVER_KEYS.filter((key) => !byKey.has(key)));
  const others = new Set([...byKey.keys()].filter((key) => !isCoverField(key)));
  for (const { item: field, row: line } of fields) {
    const former = (field.formerKeys ?? []).find((key) => lacking.has(key));
    if (former === undefined) continue;
    lacking.delete(former);
    others.delete(field.key);
    line.tell("catalogue.cover-field-renamed", "key", { found: field.key, facts: { former } });
  }
  const found = item.code;
  const needed = NEEDED_COVER_FIELDS.filter((key) => lacking.has(key));
  for (const field of needed) row.tell("catalogue.cover-field-missing", "code", { found, facts: { field } });
  // One of the others may be one that lacks, under another key; a cover of fewer fields is as good.
  if (lacking.size > 0 && needed.length === 0 && others.size > 0)
    row.tell("catalogue.cover-fields-unread", "code", {
      found,
      facts: { fields: [...lacking].join(", "), others: [...others].join(", ") },
    });
}

function checkRules({ rules, ...parts }: TemplateParts): void {
  const isTable = parts.head.item.layout === "table";
  for (const { item, row } of rules) {
    checkCode(row, "code", IDENTIFIER);
    checkFieldNames(row, "field", [item.field], parts);
    checkExpression(row, "expression", item.expression, { ...parts, rows: isTable });
  }
}

const noNames = (): undefined => undefined;

/** The names a value of a field has to be one of; undefined where it may be anything. */
type NamesKnown = (field: Field) => ReadonlySet<string> | undefined;

function namesKnown(found: Found): NamesKnown {
  const directives = new Set(found.directives.map(({ item }) => item.id));
  const units = new Set(found.orgUnits.map(({ item }) => item.code));
  const choices = groupBy(found.choices, ({ item }) => item.list);
  const names = {
    ...{ text: noNames, number: noNames, day: noNames, time: noNames, truth: noNames },
    directive: () => directives,
    "org-unit": () => units,
    choice: ({ list = "" }) => new Set((choices.get(list) ?? []).map(({ item }) => item.value)),
  } satisfies Record<Holds, NamesKnown>;
  return (field) => names[kindOf(field).holds](field);
}

/** What a row says when it comes back must be something the column can say. */
function checkFollowUps({ fields }: TemplateParts, knownTo: NamesKnown): void {
  for (const { item, row } of fields) {
    const known = item.followUpAs === undefined ? undefined : knownTo(item);
    if (known !== undefined) checkReference(row, "followUpAs", known, item.followUpAs);
  }
}

/** Preset values must be of their fields' types, and name directives, units and choices that exist. */
function checkPresets({ presets, byKey }: TemplateParts, knownTo: NamesKnown): void {
  for (const { item, row } of presets) {
    const field = byKey.get(item.field);
    checkFieldNames(row, "field", [item.field], { byKey });
    if (field === undefined || item.value === undefined) continue;
    const known = knownTo(field);
    if (known !== undefined) checkReference(row, "value", known, [readText(row, "value", item.value)]);
    if ("problem" in presetForm(field).read(item.value))
      row.tell("catalogue.bad-preset-value", "value", {
        found: shown(item.value),
        facts: { field: item.field },
      });
  }
}
