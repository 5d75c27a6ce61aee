import type { Template } from "../../core/catalogue";
import type { EntryForm, FormField } from "./model";

/** More columns than these are filled in one entry after another. */
const FEW = 3;

/**
 * Of a form whose rows the board wrote beforehand: the few columns every row still needs, so that all rows may be filled
 * in from one list. None where the board wrote no rows, or where they need more than a line has room for.
 */
export function restFields({
  template,
  fields,
}: Pick<EntryForm, "template" | "fields">): readonly FormField[] {
  const { presetRows } = template;
  const rest = fields.filter(
    ({ field, readOnly }) => field.required && readOnly === undefined && !isPrinted(field.key, template),
  );
  return presetRows.length > 0 && rest.length <= FEW ? rest : [];
}

const isPrinted = (key: string, { presetRows }: Template): boolean =>
  presetRows.every((preset) => preset[key] !== undefined);
