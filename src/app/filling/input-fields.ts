import type { Field, Template } from "../../core/catalogue";
import { LOCKED_COVER } from "../../core/templates";
import type { FormField } from "./model";

/** Who fills a field in, where it is not the unit. */
export function lockOf({ layout }: Template, { key, formula, filledByBoard }: Field): FormField["readOnly"] {
  if (formula !== undefined) return "computed";
  if (filledByBoard) return "board";
  return layout === "cover" ? LOCKED_COVER.get(key) : undefined;
}

/** The fields a unit types in. */
export const inputFields = (template: Template): readonly Field[] =>
  template.fields.filter((field) => lockOf(template, field) === undefined);
