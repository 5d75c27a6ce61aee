import { type CatalogueIndex, type Template, fieldOfKey } from "../../catalogue";
import { ROW_COUNT } from "../../summary";

/** A figure as a slot names it. */
export interface NamedFigure {
  readonly template: Template;
  /** A field of it, or its rows. */
  readonly key: string;
}

/** "KG01.soHoiNghi", "KG01" (its rows), capitals or not; undefined for what the catalogue does not know. */
export function namedFigure(index: CatalogueIndex, name: string): NamedFigure | undefined {
  const [, code = "", field] = /^(\w+)(?:\.(\w+))?$/.exec(name) ?? [];
  const template = index.template(code) ?? index.template(code.toUpperCase());
  if (template === undefined) return undefined;
  if (field === undefined) return { template, key: ROW_COUNT };
  const small = field.toLowerCase();
  const alike = template.fields.filter(({ key }) => key.toLowerCase() === small);
  const exact = alike.find((one) => one.key === field) ?? (alike.length === 1 ? alike[0] : undefined);
  const key = (exact ?? fieldOfKey(template.fields, field))?.key;
  return key === undefined ? undefined : { template, key };
}
