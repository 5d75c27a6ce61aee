import { NO, YES, formatDate } from "../base";
import {
  type CatalogueIndex,
  type Field,
  type Holds,
  type Period,
  type Resolution,
  type Template,
  kindOf,
} from "../catalogue";
import { isYear } from "../templates";
import type { Entry, FieldValue } from "./model";
import { vietnameseNumber } from "./vietnamese-digits";

interface TextWorld {
  readonly index: CatalogueIndex;
  readonly period: Period | undefined;
}

const asItIs = (value: string): string => value;

/**
 * A value as people write it: 05/08/2024 · 08:30 · 1.234 · 1.234,5 · 95,57% · Có · the label of a document, the name of a
 * unit. Law: the reader of the field reads the very value back, without doubt.
 */
export function valueText(value: FieldValue, field: Field, world: TextWorld): string {
  if (typeof value === "boolean") return value ? YES : NO;
  return typeof value === "number" ? numberText(value, field) : TEXTS[kindOf(field).holds](value, world);
}

/** The values of an entry as one would type them, by field; what is computed is left to be worked out. */
export function typedTexts(
  values: Entry["values"],
  { fields }: Template,
  world: TextWorld,
): Record<string, string> {
  const texts: Record<string, string> = {};
  for (const field of fields) {
    const value = values[field.key];
    if (value !== undefined && field.formula === undefined) texts[field.key] = valueText(value, field, world);
  }
  return texts;
}

/** How a value that an entry holds as a text is written. */
const TEXTS = {
  ...{ text: asItIs, number: asItIs, time: asItIs, truth: asItIs, choice: asItIs },
  day: formatDate,
  directive: (id, { index }) => nameOf(id, index.directive(id)?.label, index.findDirective),
  "org-unit": (code, { index, period }) =>
    nameOf(code, index.orgUnit(code)?.name, (text) => index.findOrgUnit(text, period?.cutOffDate)),
} satisfies Record<Holds, (value: string, world: TextWorld) => string>;

/** A number as people write it; a percentage is given as its fraction. */
export function numberText(value: number, field: Field): string {
  const { isShare, isWhole } = kindOf(field);
  if (isShare) return `${vietnameseNumber(value, { shift: 2, whole: false })}%`;
  return isYear(field) ? String(value) : vietnameseNumber(value, { whole: isWhole });
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
