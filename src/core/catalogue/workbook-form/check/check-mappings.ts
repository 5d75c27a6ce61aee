import { groupBy } from "../../../base";
import type { Found } from "../read/located";
import { checkFieldNames } from "./check-names";
import { checkReference, checkUnique } from "./check-rows";

/** Columns of units' own forms: known templates and fields, and no field held by two columns of a form. */
export function checkMappings({ mappings, templates, fields }: Found): void {
  const codes = new Set(templates.map(({ item }) => item.code));
  const fieldsOf = groupBy(fields, ({ item }) => item.template);
  const keysOf = new Map([...fieldsOf].map(([code, of]) => [code, new Set(of.map(({ item }) => item.key))]));
  for (const { item, row } of mappings) {
    checkReference(row, "template", codes, item.template);
    if (codes.has(item.template))
      checkFieldNames(row, "field", [item.field ?? ""], { byKey: keysOf.get(item.template) ?? new Set() });
  }
  checkUnique(mappings, "field", ({ form, template, field = "" }) => `${form}\n${template}\n${field}`);
}
