import { rememberedOf } from "../../base";
import { kindOf } from "../field-kinds";
import type { Field, Template } from "../model";

/** Fields that a unit fills in itself. */
const isInput = ({ formula, filledByBoard }: Field): boolean => formula === undefined && !filledByBoard;

/** Whether nothing must be filled in, so that any row may be an entry: forms that boards bring along say no more. */
export const isFreeForm = ({ fields, presetRows }: Pick<Template, "fields" | "presetRows">): boolean =>
  presetRows.length === 0 && !fields.some((field) => field.required && isInput(field));

/** By what the rows of a template are told apart: two that agree in all of it say the same twice. */
export interface ToldApart {
  readonly fields: readonly Field[];
  /** For want of a row key: all that is filled in, of which a row says what it is about, and something in figures. */
  readonly name?: Field;
}

/** The fields of the row key; of a form without one, and of which nothing must be filled in, all that units fill in. */
export const toldApartBy = rememberedOf((template: Template): ToldApart => {
  const { rowKey, fields } = template;
  const byKey = new Map(fields.map((field) => [field.key, field]));
  if (rowKey.length > 0) return { fields: rowKey.flatMap((key) => byKey.get(key) ?? []) };
  const inputs = fields.filter(isInput);
  const name = inputs.find((field) => kindOf(field).holds !== "number");
  return name === undefined || !isFreeForm(template) ? { fields: [] } : { fields: inputs, name };
});
