import type { CatalogueIndex, Field } from "../../../core/catalogue";
import type { FieldValue } from "../../../core/submissions";
import { draftValue } from "../../../core/templates";
import type { Scalar } from "../../../core/workbook";

/**
 * What a cell is to hold for a text typed in a form: the value it was read as, typed (a number, a date's serial, the
 * label of a document); the text itself where it could not be read, so that nothing is lost; nothing for a blank.
 */
export function typedContent(
  field: Field,
  { text = "", value }: { readonly text: string | undefined; readonly value: FieldValue | undefined },
  index: CatalogueIndex,
): Scalar | undefined {
  if (text.trim() === "") return undefined;
  return value === undefined ? text : draftValue(field, value, index);
}
