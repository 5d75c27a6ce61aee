import { NO, YES, formatDate } from "../base";
import type { CatalogueIndex, Field, Period, Resolution } from "../catalogue";
import { isYear } from "../templates";
import type { FieldValue } from "./model";
import { vietnameseNumber } from "./vietnamese-digits";

/**
 * A value as people write it: 05/08/2024 · 1.234 · 1.234,5 · 95,57% · Có · the label of a document, the name of a
 * unit. Law: the reader of the field reads the very value back, without doubt.
 */
export function valueText(
  value: FieldValue,
  field: Field,
  { index, period }: { readonly index: CatalogueIndex; readonly period: Period | undefined },
): string {
  if (typeof value === "boolean") return value ? YES : NO;
  if (typeof value === "number") return numberText(value, field);
  switch (field.type) {
    case "date":
      return formatDate(value);
    case "directive":
      return nameOf(value, index.directive(value)?.label, index.findDirective);
    case "org-unit":
      return nameOf(value, index.orgUnit(value)?.name, (text) => index.findOrgUnit(text, period?.cutOffDate));
    default:
      return value;
  }
}

/** A number as people write it; a percentage is given as its fraction. */
export function numberText(value: number, field: Field): string {
  if (field.type === "percent") return `${vietnameseNumber(value, { shift: 2, whole: false })}%`;
  return isYear(field) ? String(value) : vietnameseNumber(value, { whole: field.type === "integer" });
}

/** The name, unless another thing bears it too. */
function nameOf<T extends { readonly code?: string; readonly id?: string }>(
  id: string,
  name: string | undefined,
  find: (text: string) => Resolution<T>,
): string {
  if (name === undefined) return id;
  const found = find(name);
  return found.kind === "one" && (found.value.id ?? found.value.code) === id ? name : id;
}
