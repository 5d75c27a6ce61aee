import { NEEDED_COVER_FIELDS } from "../../cover-fields";
import { groupBy } from "../../group-by";
import { checkFields, checkGroupBy } from "./check-fields";
import { type TemplateParts, checkExpression, checkFieldNames } from "./check-names";
import { IDENTIFIER, checkCode, checkReference, checkUnique, checkValidity } from "./check-rows";
import { itemsOf } from "../read/located";
import type { CatalogueRows } from "../read/catalogue-rows";

/** Templates, fields, rules and preset rows: every name used must be the name of something. */
export function checkTemplates(found: CatalogueRows): void {
  const codes = new Set(found.templates.map(({ item }) => item.code));
  checkUnique(found.templates, "code", ({ code }) => code);
  checkUnique(found.fields, "key", ({ key }, row) => `${row.text("template")}\n${key}`);
  checkUnique(
    found.fields,
    "label",
    ({ label, group = "" }, row) => `${row.text("template")}\n${group}\n${label}`,
  );
  checkUnique(found.rules, "code", ({ code }, row) => `${row.text("template")}\n${code}`);
  for (const { row } of found.fields) checkReference(row, "template", codes);
  for (const { row } of found.rules) checkReference(row, "template", codes);
  for (const row of found.presets) checkReference(row, "template", codes);
  checkUnique(
    found.presets.map((row) => ({ item: row.whole("row"), row })),
    "field",
    (line, row) => [row.text("template"), line, row.text("field")].join("\n"),
  );
  for (const parts of templateParts(found)) {
    checkHead(parts);
    checkFields(parts, new Set(itemsOf(found.choices).map(({ list }) => list)));
    checkRules(parts);
    checkPresets(parts, found);
  }
}

function templateParts({ templates, fields, rules, presets }: CatalogueRows): readonly TemplateParts[] {
  const fieldsByTemplate = groupBy(fields, ({ row }) => row.text("template"));
  const rulesByTemplate = groupBy(rules, ({ row }) => row.text("template"));
  const presetsByTemplate = groupBy(presets, (row) => row.text("template"));
  const covers = templates.filter(({ item }) => item.layout === "cover");
  const coverFields = covers.flatMap(({ item }) => fieldsByTemplate.get(item.code) ?? []);
  const coverKeys = new Set(coverFields.map(({ item }) => item.key));
  return templates.map((head) => {
    const own = fieldsByTemplate.get(head.item.code) ?? [];
    return {
      head,
      fields: own,
      rules: rulesByTemplate.get(head.item.code) ?? [],
      presets: presetsByTemplate.get(head.item.code) ?? [],
      byKey: new Map(own.map(({ item }) => [item.key, item])),
      coverKeys,
    };
  });
}

const NOTHING: ReadonlySet<string> = new Set();

function checkHead(parts: TemplateParts): void {
  const { item, row } = parts.head;
  checkCode(row, "code", IDENTIFIER);
  checkValidity({ item, row });
  checkFieldNames(row, "rowKey", item.rowKey, parts);
  checkGroupBy(parts);
  // The merge judges rows of a unit's sheets, which know no cover any more.
  const withoutCover = { ...parts, coverKeys: NOTHING };
  if (item.coverageWhen !== undefined) checkExpression(row, "coverageWhen", item.coverageWhen, withoutCover);
  if (parts.fields.length === 0) row.tell("catalogue.no-fields", "code", { found: item.code });
  if (item.layout !== "cover") return;
  for (const field of NEEDED_COVER_FIELDS) {
    if (!parts.byKey.has(field))
      row.tell("catalogue.cover-field-missing", "code", { found: item.code, facts: { field } });
  }
}

function checkRules({ rules, ...parts }: TemplateParts): void {
  for (const { item, row } of rules) {
    checkCode(row, "code", IDENTIFIER);
    checkFieldNames(row, "field", [item.field], parts);
    checkExpression(row, "expression", item.expression, parts);
  }
}

/** Preset values must name directives, units and choices that exist. */
function checkPresets({ presets, byKey }: TemplateParts, found: CatalogueRows): void {
  const directives = new Set(found.directives.map(({ item }) => item.id));
  const units = new Set(found.orgUnits.map(({ item }) => item.code));
  const choices = groupBy(itemsOf(found.choices), ({ list }) => list);
  for (const row of presets) {
    const key = row.text("field");
    const field = byKey.get(key);
    checkFieldNames(row, "field", [key], { byKey });
    const listed = new Set((choices.get(field?.list ?? "") ?? []).map(({ choice }) => choice.value));
    const known = field?.type === "directive" ? directives : field?.type === "org-unit" ? units : listed;
    const refers = field?.type === "directive" || field?.type === "org-unit" || field?.type === "choice";
    if (refers) checkReference(row, "value", known);
  }
}
